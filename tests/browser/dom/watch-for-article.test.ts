import { afterEach, describe, expect, test, vi } from 'vitest';
import { MAX_LOOKS, MUCH_TEXT, watchForArticle } from '../../../lib/dom/watch-for-article.ts';

afterEach(() => document.body.replaceChildren());

/** Looks are done when the test says that the page is idle. */
function watch(answers: (look: number) => boolean) {
  const idle: (() => void)[] = [];
  const navigation = new EventTarget();
  const looks = vi.fn(() => answers(looks.mock.calls.length));
  const onArticle = vi.fn();
  const watched = watchForArticle(document, { looks, onArticle, whenIdle: (work) => idle.push(work), navigation });
  const rest = async () => {
    // What the browser has to tell of changes is told before this comes back.
    await Promise.resolve();
    for (const work of idle.splice(0)) work();
  };
  const textComes = async (characters: number) => {
    const line = document.createElement('p');
    line.textContent = 'x'.repeat(characters);
    document.body.append(line);
    await rest();
  };
  const counts = () => [looks.mock.calls.length, onArticle.mock.calls.length];
  return { rest, textComes, counts, navigation, watched };
}

describe('whether a page is an article is looked at', () => {
  test('once where it is one, though more text comes', async () => {
    const { rest, textComes, counts } = watch(() => true);
    await rest();
    await textComes(MUCH_TEXT);
    expect(counts()).toEqual([1, 1]);
  });

  test('again when much text has come, at once or by and by, and not for a little', async () => {
    const { rest, textComes, counts } = watch((look) => look === 3);
    await rest();
    await textComes(MUCH_TEXT - 1);
    expect(counts()).toEqual([1, 0]);
    await textComes(1);
    expect(counts()).toEqual([2, 0]);
    await textComes(MUCH_TEXT);
    expect(counts()).toEqual([3, 1]);
  });

  test.each([
    ['with much text', MUCH_TEXT, 2],
    ['with little, as advertisements have', MUCH_TEXT - 1, 1],
  ])('when a frame of the same origin has come, %s', async (_, characters, times) => {
    const { rest, counts } = watch((look) => look === 2);
    const frame = document.createElement('iframe');
    frame.srcdoc = `<p>${'x'.repeat(characters)}</p>`;
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    document.body.append(frame);
    await rest();
    await loaded;
    await rest();
    expect(counts()).toEqual([times, times - 1]);
  });

  test('a few times at most on a page that never ends', async () => {
    const { rest, textComes, counts } = watch(() => false);
    await rest();
    for (let i = 0; i < 3 * MAX_LOOKS; i++) await textComes(MUCH_TEXT);
    expect(counts()).toEqual([MAX_LOOKS, 0]);
  });

  test('anew when its address has changed', async () => {
    const { rest, textComes, counts, navigation } = watch(() => false);
    await rest();
    for (let i = 0; i < MAX_LOOKS; i++) await textComes(MUCH_TEXT);
    navigation.dispatchEvent(new Event('navigatesuccess'));
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await rest();
    expect(counts()).toEqual([MAX_LOOKS + 1, 0]);
    await textComes(MUCH_TEXT);
    expect(counts()).toEqual([MAX_LOOKS + 2, 0]);
  });

  test('anew when it is asked for', async () => {
    const { rest, counts, watched } = watch(() => true);
    await rest();
    watched.again();
    await rest();
    expect(counts()).toEqual([2, 2]);
  });
});
