import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { announce } from '../../../components/announce.ts';
import { place } from './drawn.tsx';

let stop: () => void;
beforeEach(() => {
  stop = announce(document);
});
afterEach(() => {
  stop();
  place.innerHTML = '';
});

const region = () => document.querySelector('.announced');

describe('what comes into a document with its words', () => {
  test('is said in a region that was there before, with what can be done about it', async () => {
    expect(region()).toMatchObject({ ariaLive: 'polite', textContent: '' });
    place.innerHTML = '<div><p role="status"><span>1 note deleted.</span> <button>Undo</button></p></div>';
    await expect.poll(() => region()?.textContent).toBe('1 note deleted. Undo');
  });

  test('is said again when it comes again', async () => {
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(region()?.textContent ?? ''));
    observer.observe(region() as Element, { childList: true });
    for (const _ of 'ab') {
      place.innerHTML = '<p role="status">Copied.</p>';
      await expect.poll(() => region()?.textContent).toBe('Copied.');
      place.innerHTML = '';
    }
    observer.disconnect();
    expect(heard.filter((words) => words !== '')).toEqual(['Copied.', 'Copied.']);
  });

  test('is left alone where browsers tell of it: a line without words yet, and one that is nothing new', async () => {
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(region()?.textContent ?? ''));
    observer.observe(region() as Element, { childList: true });
    place.innerHTML = '<p role="status"></p><p>Some words.</p>';
    await Promise.resolve();
    place.innerHTML = '<p role="status">Copied.</p>';
    await expect.poll(() => region()?.textContent).toBe('Copied.');
    observer.disconnect();
    expect(heard).toEqual(['Copied.']);
  });
});
