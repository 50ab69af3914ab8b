/*
 * What a document of ours shows, looked at from within: words that are in no message, things wider than the window,
 * and words of others that are not marked as theirs. Each is sent into the page as it stands, so it names nothing of
 * this file.
 */

import type { Frame, Page } from 'playwright-core';
import arabic from '../../../public/_locales/ar/messages.json' with { type: 'json' };
import { CLOSING, OPENING } from './pseudo-locale.ts';

/** Words that are the product's own in every language. */
const NAMES_OF_OURS = ['Sidelight'];
/** What the Arabic message file says in Latin letters, as names of formats. */
const LATIN_IN_ARABIC = [
  ...NAMES_OF_OURS,
  ...Object.values(arabic)
    .map(({ message }) => message)
    .filter((words) => !/\p{Script=Arabic}/u.test(words)),
];

interface Signs {
  readonly opening: string;
  readonly closing: string;
  readonly names: readonly string[];
}

/** Letters outside of brackets in what is read or heard, but in what is marked as somebody else's words. */
function findUnsaid({ opening, closing, names }: Signs): string[] {
  const found: string[] = [];
  let depth = 0;
  const outside = (text: string) => {
    let loose = '';
    for (const sign of text) {
      if (sign === opening) depth += 1;
      else if (sign === closing) depth -= 1;
      else if (depth === 0) loose += sign;
    }
    return loose.trim();
  };
  const isWord = (loose: string) => /\p{L}/u.test(loose) && !names.includes(loose);
  const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
  // A day is by `Intl`, and so in English here; that it is in others shows in Arabic.
  const content = '.timeline strong, bdi, code, kbd, time, [dir="auto"], body [dir="ltr"], body [lang]';

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || element.closest('script, style, textarea')) continue;
    const loose = outside(node.nodeValue ?? '');
    if (isWord(loose) && !element.closest(content)) found.push(`text of ${nameOf(element)}: ${loose}`);
  }
  if (depth !== 0) found.push('the brackets of the text do not pair');

  // A dialog is called by the name it is about, and a picture of the demo article by its language.
  const contents = new Set([...document.body.querySelectorAll(content)].map((element) => element.textContent?.trim()));
  for (const drawing of document.body.querySelectorAll('article[lang] [role="img"]'))
    contents.add(drawing.getAttribute('aria-label') ?? '');
  const attributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'];
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of attributes) {
      depth = 0;
      const loose = outside(element.getAttribute(name) ?? '');
      if (isWord(loose) && !contents.has(loose)) found.push(`${name} of ${nameOf(element)}: ${loose}`);
    }
    for (const pseudo of ['::before', '::after']) {
      const words = getComputedStyle(element, pseudo).content;
      if (/^"/.test(words) && isWord(words.slice(1, -1))) found.push(`${pseudo} of ${nameOf(element)}: ${words}`);
    }
  }
  depth = 0;
  // A page about one article is called as it is.
  for (const heading of document.body.querySelectorAll('[dir="auto"] h1')) contents.add(heading.textContent?.trim());
  if (isWord(outside(document.title)) && !contents.has(document.title)) found.push(`title: ${document.title}`);
  return found;
}

/** What reaches over the window's edge, or is cut without a sign that there is more. */
function findWide(): string[] {
  const found: string[] = [];
  const { clientWidth: width, scrollWidth } = document.documentElement;
  if (scrollWidth > width) found.push(`the document: ${scrollWidth} of ${width}`);
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className}: ${(element.textContent ?? '').trim().slice(0, 60)}`;
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    // What is for those who listen takes no room.
    if (
      element.closest('svg, .unseen, .skip:not(:focus)') !== null ||
      element.matches('input, select, option, textarea, br')
    )
      continue;
    const { left, right, width: own } = element.getBoundingClientRect();
    // One CSS pixel either way is rounding.
    if (own > 0 && (left < -1 || right > width + 1))
      found.push(`${Math.round(left)} to ${Math.round(right)}, ${nameOf(element)}`);
    const style = getComputedStyle(element);
    const isCut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    const says = style.textOverflow === 'ellipsis' || style.overflowX === 'auto' || style.overflowX === 'scroll';
    if (isCut && !says && style.display !== 'inline')
      found.push(`${element.scrollWidth} in ${element.clientWidth}, ${nameOf(element)}`);
  }
  return found;
}

/** Words of ours that are broken inside, though they would fit on a line of their own. */
function findBroken(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element?.checkVisibility() || element.closest('script, style, [dir="auto"], body [dir="ltr"], bdi, code'))
      continue;
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{M}]{2,20}/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      if (lines.size > 1) found.push(`broken in ${element.tagName.toLowerCase()}.${element.className}: ${word}`);
    }
  }
  return found;
}

/** Latin letters in an interface that has none of its own, where nothing says whose they are or which way they run. */
function findUnmarked(ours: readonly string[]): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || element.closest('script, style, textarea, bdi, code, kbd, option[lang]')) continue;
    if (element.closest('[dir="auto"], body [dir="ltr"]')) continue;
    const words = (node.nodeValue ?? '').trim();
    // A sentence of ours may hold a name; what is Latin as a whole is not ours.
    if (/\p{Script=Latin}/u.test(words) && !/\p{Script=Arabic}/u.test(words) && !ours.includes(words))
      found.push(`${element.tagName.toLowerCase()}.${element.className}: ${words.slice(0, 60)}`);
  }
  return found;
}

/** Words of pages and of the user that would be read aloud in the interface's language. */
function findUntold(): string[] {
  const theirs =
    'blockquote, .junk-text, .quotes span, .first-named button span, ol.timeline button > span, header h1[dir], .markdown';
  return [...document.body.querySelectorAll<HTMLElement>(theirs)]
    .filter((element) => element.closest('[lang]') === document.documentElement)
    .map((element) => `no language of its own: ${(element.textContent ?? '').slice(0, 60)}`);
}

interface Least {
  readonly height: number;
  readonly type: number;
}

/** What is too low for a finger, and fields that a telephone would enlarge the page for. */
function findSmall({ height, type }: Least): string[] {
  const found: string[] = [];
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
  for (const element of document.body.querySelectorAll<HTMLElement>(
    'button, select, input, textarea, summary, .switch',
  )) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const { height: own, width } = element.getBoundingClientRect();
    if (Math.round(own) < height || Math.round(width) < height)
      found.push(`${Math.round(width)} × ${Math.round(own)}: ${nameOf(element)}`);
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (element.matches('textarea, select, input:not([type=checkbox], [type=radio])') && size < type)
      found.push(`type of ${size}: ${nameOf(element)}`);
  }
  return found;
}

/** WCAG 2.2, 2.5.8; and phones enlarge a page for a field of type below 16 pixels. */
const LEAST: Least = { height: 24, type: 16 };

export const smallForFingers = (view: Page | Frame): Promise<string[]> => view.evaluate(findSmall, LEAST);

export const untoldLanguages = (view: Page | Frame): Promise<string[]> => view.evaluate(findUntold);

export const unsaidWords = (view: Page | Frame): Promise<string[]> =>
  view.evaluate(findUnsaid, { opening: OPENING, closing: CLOSING, names: NAMES_OF_OURS });

export const tooWide = (view: Page | Frame): Promise<string[]> => view.evaluate(findWide);

/** For languages that break their lines between words. */
export const brokenWords = (view: Page | Frame): Promise<string[]> => view.evaluate(findBroken);

export const unmarkedWords = (view: Page | Frame): Promise<string[]> => view.evaluate(findUnmarked, LATIN_IN_ARABIC);

/** Of the document as a whole. */
export const languageOf = (view: Page | Frame): Promise<{ readonly lang: string; readonly dir: string }> =>
  view.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: getComputedStyle(document.documentElement).direction,
  }));
