/* Edits of a real page, each with how it is told when it is found; and the page set otherwise, of which nothing is. */

import type { LineChange } from '../../lib/changes/changes.ts';

export interface Edit {
  readonly name: string;
  /** Changes the page in or beside one paragraph of its article; gives what is to be told, null where it cannot. */
  apply(paragraph: Element): ((change: LineChange) => boolean) | null;
}

/** In no article, and of no language. */
const NEWS = 'Am Abend the old harbour bell rang dreimal vor den 417 guests, und niemand wusste warum it did so.';
const NUMBER = /(?<!\p{Nd})\p{Nd}{2,}(?!\p{Nd})/u;
const TWO_WORDS = /(\p{L}{4,}) (\p{L}{4,}) /u;

const shortened = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 40);

/** Replaces words in the first text of a paragraph that holds them. */
function replaced(paragraph: Element, words: RegExp, by: string): boolean {
  const text = [...paragraph.childNodes].find((node) => node.nodeType === 3 && words.test(node.textContent ?? ''));
  if (!text) return false;
  text.textContent = (text.textContent ?? '').replace(words, by);
  return true;
}

const nowHas =
  (words: string) =>
  (change: LineChange): boolean =>
    change.kind === 'changed' && change.pieces.some(({ kind, text }) => kind === 'new' && text.includes(words));

const ofKind =
  (kind: 'new' | 'removed', words: string) =>
  (change: LineChange): boolean =>
    change.kind === kind && shortened(change.text) === words;

export const EDITS: readonly Edit[] = [
  {
    name: 'another figure',
    apply: (paragraph) => (replaced(paragraph, NUMBER, '98765') ? nowHas('98765') : null),
  },
  {
    name: 'another word',
    apply: (paragraph) => (replaced(paragraph, TWO_WORDS, '$1 zebraword ') ? nowHas('zebraword') : null),
  },
  {
    name: 'a paragraph gone',
    apply(paragraph) {
      const words = shortened(paragraph.textContent ?? '');
      paragraph.remove();
      return ofKind('removed', words);
    },
  },
  {
    name: 'a paragraph new',
    apply(paragraph) {
      const news = paragraph.ownerDocument.createElement('p');
      news.textContent = NEWS;
      paragraph.after(news);
      return ofKind('new', shortened(NEWS));
    },
  },
];

/** Printer's quotation marks and dashes, spaces that do not break, soft hyphens. */
export function setOtherwise(document: Document): void {
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/^(?:script|style|noscript|template)$/i.test(node.parentElement?.tagName ?? '')) continue;
    node.textContent = (node.textContent ?? '')
      .replace(/'/g, '’')
      .replace(/ - /g, ' – ')
      .replace(/(\d) /g, '$1\u00a0')
      .replace(/\p{L}{12,}/gu, (word) => `${word.slice(0, 5)}\u00ad${word.slice(5)}`);
  }
}
