import { afterEach, describe, expect, test, vi } from 'vitest';
import { createHider, type Hider } from '../../../lib/dom/hide/hide-spans.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';

const TRUE_TEXT =
  'The harbour master closed the northern gate on Monday after the storm had torn two ferries from their moorings.';
const GLUED = 'See also Ten ferries that never sailed';

// biome-ignore lint/performance/useDomNodeTextContent: what is rendered is the very thing tested
const visibleText = () => document.body.innerText;

let hider: Hider | null = null;
afterEach(() => {
  hider?.stop();
  hider = null;
  document.body.replaceChildren();
});

function page(html: string) {
  document.body.innerHTML = html;
  const shown: string[] = [];
  const made = createHider((words) => shown.push(words));
  hider = made;
  const read = () => readPage(document, { isHidden: made.isHidden });
  const map = read();
  const spanOf = (words: string) => {
    const start = map.page.text.indexOf(words);
    expect(start, `"${words}" is in the text`).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length };
  };
  return { hider: made, map, read, spanOf, shown };
}

describe('hiding words and giving them back', () => {
  test('a run at the end of a text node goes, the true text stays, and the text read is the same', () => {
    const { hider, map, read, spanOf } = page(`<p>${TRUE_TEXT} ${GLUED}</p>`);
    expect(hider.apply([spanOf(GLUED)], map)).toBe(true);
    expect(visibleText()).toContain('moorings.');
    expect(visibleText()).not.toContain('See also');
    expect(read().page.text).toBe(map.page.text);
  });

  test('stopping leaves the markup exactly as it was, in as many text nodes', () => {
    const html = `<p>${TRUE_TEXT} ${GLUED} <b>and</b> more follows here.</p>`;
    const { hider, map, spanOf } = page(html);
    const nodes = document.querySelector('p')?.childNodes.length;
    hider.apply([spanOf(GLUED)], map);
    hider.stop();
    expect(document.body.innerHTML).toBe(html);
    expect(document.querySelector('p')?.childNodes.length).toBe(nodes);
  });

  test('a box whose words are all junk goes as a whole, with its frame', () => {
    const { hider, map, spanOf } = page(
      `<p>${TRUE_TEXT}</p><div id="box"><a href="#x"><i>${GLUED}</i></a></div><p>${TRUE_TEXT}</p>`,
    );
    hider.apply([spanOf(GLUED)], map);
    expect(getComputedStyle(document.querySelector('#box') as Element).display).toBe('none');
    hider.stop();
    expect(document.querySelector('#box')?.hasAttribute('style')).toBe(false);
  });

  test('a tail and the box after it go together, the box with its bullets, behind one stub', () => {
    const { hider, map, spanOf } = page(
      `<p>${TRUE_TEXT} ${GLUED}</p><div id="box"><ul><li><a href="#x">One more boat</a></li><li>Another boat</li></ul></div><p>${TRUE_TEXT}</p>`,
    );
    const html = document.body.innerHTML;
    hider.apply([{ start: spanOf(GLUED).start, end: spanOf('Another boat').end }], map);
    expect(getComputedStyle(document.querySelector('#box') as Element).display).toBe('none');
    expect(visibleText()).not.toContain('See also');
    expect(hider.count).toBe(1);
    hider.stop();
    expect(document.body.innerHTML).toBe(html);
  });

  test('a box the reader marked goes with its pictures', () => {
    const { hider, map, spanOf } = page(
      `<p>${TRUE_TEXT}</p><div id="box"><img alt="" width="9" height="9">${GLUED}</div>`,
    );
    hider.apply([{ ...spanOf(GLUED), box: document.querySelector<HTMLElement>('#box') }], map);
    expect(getComputedStyle(document.querySelector('#box') as Element).display).toBe('none');
  });

  test('words that have changed since they were read stay', () => {
    const { hider, map, spanOf } = page(`<p>${TRUE_TEXT} ${GLUED}</p>`);
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = text.data.replace(GLUED, 'The mayor was not there to see it go.');
    expect(hider.apply([spanOf(GLUED)], map)).toBe(false);
    expect(visibleText()).toContain('The mayor was not there');
  });

  test('a few at a time, and the rest at the next call with the same map', () => {
    const lines = ['First newsletter line', 'Second newsletter line', 'Third newsletter line'];
    const { hider, map, spanOf } = page(lines.map((line) => `<p>${TRUE_TEXT} ${line}</p>`).join(''));
    const spans = lines.map(spanOf);
    expect(hider.apply(spans, map, 2)).toBe(true);
    expect(hider.count).toBe(2);
    expect(hider.apply(spans, map, 2)).toBe(true);
    expect(hider.apply(spans, map, 2)).toBe(false);
    expect(hider.count).toBe(3);
    for (const line of lines) expect(visibleText()).not.toContain(line);
  });

  test('to see whether an element holds more, no more of it is read than there are words to hide', () => {
    const { hider, map, spanOf } = page(`<div><p>${GLUED}</p>${'<i>word </i>'.repeat(2000)}</div>`);
    const read = vi.spyOn(TreeWalker.prototype, 'nextNode');
    hider.apply([spanOf(GLUED)], map);
    expect(read.mock.calls.length).toBeLessThan(60);
    read.mockRestore();
    expect(visibleText()).not.toContain('See also');
  });

  test('an element with a picture is left, only its words go', () => {
    const { hider, map, spanOf } = page(
      `<p>${TRUE_TEXT}</p><div id="box"><img alt="" width="9" height="9">${GLUED}</div>`,
    );
    hider.apply([spanOf(GLUED)], map);
    expect(getComputedStyle(document.querySelector('#box') as Element).display).not.toBe('none');
    expect(visibleText()).not.toContain('See also');
  });

  const CARD =
    '<a href="/x"><img alt="" width="9" height="9"></a><a href="/x">See also Ten ferries that never sailed</a>';
  const FORM = `${GLUED}<form><input type="email"><select><option></select></form>`;
  test.each<[string, string, boolean]>([
    ['a teaser’s picture, by its link', CARD, true],
    ['a teaser’s picture inside its link', `<a href="/x"><img alt="">${GLUED}</a>`, true],
    ['an empty form', FORM, true],
    ['a picture of its own', `<img alt="">${GLUED}`, false],
    ['a picture that leads to itself large', `<a href="/big.jpg"><img alt=""></a>${GLUED}`, false],
    ['a captioned picture', `<a href="/x"><figure><img alt=""><figcaption>${GLUED}</figcaption></figure></a>`, false],
    ['a form that somebody has written in', FORM.replace('<input', '<input data-written'), false],
    ['a text to write', `${GLUED}<textarea></textarea>`, false],
  ])('a box of other stories or a plea goes with %s: %#', (_name, inside, whole) => {
    const { hider, map, spanOf } = page(`<p>${TRUE_TEXT}</p><div id="box">${inside}</div><p>${TRUE_TEXT}</p>`);
    const written = document.querySelector<HTMLInputElement>('[data-written]');
    if (written) written.value = 'a@b.example';
    const isGone = () => getComputedStyle(document.querySelector('#box') as Element).display === 'none';
    hider.apply([spanOf(GLUED)], map);
    expect(isGone()).toBe(false);
    hider.stop();
    hider.apply([{ ...spanOf(GLUED), frame: true }], map);
    expect(isGone()).toBe(whole);
    expect(visibleText()).not.toContain('See also');
  });

  test('what is no longer wanted is shown again, the rest stays hidden', () => {
    const other = 'Subscribe to our newsletter today';
    const { hider, map, read, spanOf } = page(`<p>${TRUE_TEXT} ${GLUED}</p><p>${TRUE_TEXT} ${other}</p>`);
    hider.apply([spanOf(GLUED), spanOf(other)], map);
    hider.apply([spanOf(other)], read());
    expect(visibleText()).toContain(GLUED);
    expect(visibleText()).not.toContain(other);
  });

  test('applying twice adds nothing', () => {
    const { hider, map, read, spanOf } = page(`<p>${TRUE_TEXT} ${GLUED}</p>`);
    hider.apply([spanOf(GLUED)], map);
    const html = document.body.innerHTML;
    expect(hider.apply([spanOf(GLUED)], read())).toBe(false);
    expect(document.body.innerHTML).toBe(html);
  });

  test('a page that renders its paragraph anew is hidden again without a stub left over', () => {
    const { hider, map, read, spanOf } = page(`<p>${TRUE_TEXT} ${GLUED}</p>`);
    hider.apply([spanOf(GLUED)], map);
    document.body.innerHTML = `<p>${TRUE_TEXT} ${GLUED}</p>`;
    expect(hider.apply([spanOf(GLUED)], read())).toBe(true);
    expect(visibleText()).not.toContain('See also');
    hider.stop();
    expect(document.body.innerHTML).toBe(`<p>${TRUE_TEXT} ${GLUED}</p>`);
  });

  test("the page's own listeners on an element go on working", () => {
    const { hider, map, spanOf } = page(`<p>${TRUE_TEXT} ${GLUED} <button>Press</button></p>`);
    let pressed = 0;
    document.querySelector('button')?.addEventListener('click', () => pressed++);
    hider.apply([spanOf(GLUED)], map);
    document.querySelector('button')?.click();
    expect(pressed).toBe(1);
  });

  test('words being selected are not touched', () => {
    const { hider, map, spanOf } = page(`<p>${TRUE_TEXT} ${GLUED}</p>`);
    document.getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    expect(hider.apply([spanOf(GLUED)], map)).toBe(false);
    document.getSelection()?.removeAllRanges();
  });
});
