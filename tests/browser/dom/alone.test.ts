/* The article alone: what goes, what stays, how it looks, and that the page is afterwards as it was. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AloneView, createAloneView } from '../../../lib/dom/alone/alone-view.ts';
import { lookRules } from '../../../lib/dom/alone/look-rules.ts';
import { luminance } from '../../../lib/dom/paint/page-lightness.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import { type AloneLook, AS_PAGE } from '../../../lib/settings/alone-look.ts';
import { openShadows } from '../open-shadows.ts';

openShadows();

const LINE = 'The ferry to the island was late again on Friday, and nobody could say for how long it would be. ';
const PAGE = `
  <header id="top" style="position: sticky; top: 0"><p>The Gazette</p></header>
  <div id="grid" style="display: grid; grid-template-columns: 150px 300px 150px">
    <nav id="nav"><p>Town, river, market</p></nav>
    <main id="main"><article id="article">
      <h1>The ferry is late</h1>
      <div id="share" style="position: sticky; top: 0"><p>Share this</p></div>
      <figure id="film" style="position: sticky; top: 0"><img alt="" width="20" height="20"><figcaption>The quay.</figcaption></figure>
      <div id="inner" style="max-width: 200px; background: white"><p id="first">${LINE}</p><p>${LINE} <a id="link" href="#x">More.</a></p></div>
    </article></main>
    <aside id="aside"><p>Most read: bridges</p></aside>
  </div>
  <div id="consent" style="position: fixed; inset: 20%"><p>Accept all cookies</p></div>`;

let sheets: HTMLStyleElement[] = [];
const left = vi.fn();
const looked = vi.fn<(look: AloneLook) => void>();
let view: AloneView;

const style = (id: string) => getComputedStyle(document.getElementById(id) as Element);
const bar = () => document.documentElement.lastElementChild?.shadowRoot as ShadowRoot | null | undefined;

function show(look: Partial<AloneLook> = {}): void {
  const map = readPage(document);
  const article = document.getElementById('article') as Element;
  const inArticle = map.page.blocks.map(
    ({ box, kind }) => article.contains(map.boxElement(box)) && kind !== 'title' && !isBeside(map.boxElement(box)),
  );
  view.show({ map, inArticle, junk: [] }, { ...AS_PAGE, ...look });
}
const isBeside = (element: Element | null) => element?.closest('#share') !== null;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  document.body.style.overflow = 'hidden';
  view = createAloneView(document, {
    highlighter: { paint: () => {}, stop: () => {} },
    async addStyles(css) {
      const sheet = document.createElement('style');
      sheet.textContent = css;
      document.head.append(sheet);
      sheets.push(sheet);
    },
    async removeStyles(css) {
      for (const sheet of sheets) if (sheet.textContent === css) sheet.remove();
      sheets = sheets.filter(({ isConnected }) => isConnected);
    },
    onLook: looked,
    onColours: () => {},
    onLeave: left,
  });
});

afterEach(async () => {
  await view.stop();
  document.body.removeAttribute('style');
  document.body.replaceChildren();
  for (const mock of [left, looked]) mock.mockClear();
});

describe('what is around', () => {
  test('fades, and what goes along with the window goes, but not the article’s own picture', async () => {
    show();
    await expect.poll(() => style('nav').opacity).toBe('0.12');
    expect(style('aside').opacity).toBe('0.12');
    expect(['top', 'consent', 'share'].map((id) => style(id).display)).toEqual(['none', 'none', 'none']);
    expect(['film', 'first', 'article'].map((id) => style(id).display)).not.toContain('none');
    expect(style('main').opacity).toBe('1');
  });

  test('holds the page no longer', async () => {
    show();
    await expect.poll(() => getComputedStyle(document.body).overflowY).toBe('visible');
  });

  test('goes when it comes late, wherever it is put, and the article stays', async () => {
    show();
    await expect.poll(() => style('nav').opacity).toBe('0.12');
    const late = document.createElement('div');
    late.id = 'late';
    late.style.position = 'fixed';
    late.textContent = 'Subscribe!';
    document.body.prepend(late);
    await expect.poll(() => style('late').display).toBe('none');
    await expect.poll(() => style('grid').opacity).toBe('1');
    expect(style('grid').display).toBe('grid');
  });

  test('that begins to follow goes', async () => {
    show();
    await expect.poll(() => style('aside').opacity).toBe('0.12');
    (document.getElementById('aside') as HTMLElement).style.position = 'fixed';
    await expect.poll(() => style('aside').display).toBe('none');
  });
});

describe('how it looks', () => {
  test('is as the page has it, until the user says otherwise', async () => {
    const first = () => {
      const { width, height, zoom, color, lineHeight, fontSize } = style('first');
      return { width, height, zoom, color, lineHeight, fontSize, ground: style('inner').backgroundColor };
    };
    const before = first();
    show();
    await expect.poll(() => style('nav').opacity).toBe('0.12');
    expect(first()).toEqual(before);
  });

  test('is as wide as is wanted, whatever columns and boxes the page has', async () => {
    const { width } = (document.getElementById('first') as Element).getBoundingClientRect();
    expect(width).toBeLessThanOrEqual(200);
    show({ focusWidth: 'narrow' });
    await expect.poll(() => style('nav').display).toBe('none');
    const wide = (document.getElementById('first') as Element).getBoundingClientRect().width;
    expect(wide).toBeGreaterThan(Math.min(500, document.documentElement.clientWidth - 60));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });

  test('has larger text, more space between lines, and colours', async () => {
    const before = (document.getElementById('first') as Element).getBoundingClientRect().height;
    show({ focusSize: 'largest', focusLines: 'wide', focusColours: 'dark' });
    await expect.poll(() => style('article').zoom).toBe('1.75');
    expect((document.getElementById('first') as Element).getBoundingClientRect().height).toBeGreaterThan(before * 2);
    expect(luminance(style('first').color)).toBeGreaterThan(0.6);
    expect(style('inner').backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(luminance(getComputedStyle(document.body).backgroundColor)).toBeLessThan(0.02);
  });

  test.each(['light', 'sepia', 'dark'] as const)('in %s can be read by everybody, links too', (focusColours) => {
    const frame = document.getElementById('article') as Element;
    const css = lookRules({ ...AS_PAGE, focusColours }, { frame, holders: new Map() }).join('\n');
    const colours = (css.match(/#[\da-f]{6}/g) ?? []).map((hex) =>
      luminance(`rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`),
    );
    const [paper = 0, ...inks] = colours;
    expect(inks).toHaveLength(2);
    for (const ink of inks)
      expect((Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)).toBeGreaterThanOrEqual(7);
  });
});

describe('the bar', () => {
  const button = (at: number) => bar()?.querySelectorAll('button')[at] as HTMLButtonElement;

  test('says how to leave, and what may be chosen', () => {
    show({ focusSize: 'small' });
    expect(bar()?.querySelector('[role=status]')?.textContent).toContain('Escape');
    expect(button(0).textContent).toBe('Show the whole page Esc');
    expect([button(1).disabled, button(2).disabled]).toEqual([true, false]);
    expect([...(bar()?.querySelectorAll('label') ?? [])].map(({ firstChild }) => firstChild?.textContent)).toEqual([
      'Width',
      'Line spacing',
      'Colours',
    ]);
    expect(bar()?.querySelector<HTMLElement>('.choices')?.hidden).toBe(true);
  });

  test('that a page takes out is put back', async () => {
    show();
    const host = bar()?.host as Element;
    host.remove();
    await expect.poll(() => host.isConnected).toBe(true);
  });
});

test('the page is afterwards as it was', async () => {
  const html = document.body.outerHTML;
  show({ focusSize: 'large', focusWidth: 'wide', focusLines: 'wide', focusColours: 'sepia' });
  await expect.poll(() => style('nav').display).toBe('none');
  expect(document.body.outerHTML).toBe(html);
  await view.stop();
  expect(document.querySelectorAll('html > style, html > div')).toHaveLength(0);
  expect(sheets).toHaveLength(0);
  expect(['top', 'consent', 'nav'].map((id) => style(id).display)).toEqual(['block', 'block', 'block']);
});
