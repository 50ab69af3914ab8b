/*
 * Lines around an article and true sentences that look like them, as pages set them, in the languages whose cues were
 * learnt from no page with gold (`tests/fixtures/junk/lines`). Each stands between paragraphs of its language on a page
 * of its own, and all is asked that a visit asks.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPage } from '../../lib/dom/read/read-page.ts';
import { findJunk } from '../../lib/junk/find-junk.ts';
import type { Span } from '../../lib/text/span.ts';
import { pageContent } from '../../lib/visit/page-content.ts';
import { examplesOf } from './language-examples.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/junk/lines');
const SOURCE = 'https://news.example/2026/03/harbour-wall-to-be-raised';
const STORY = '/2026/03/another-story-of-ours';
const MARKS = /[⟦⟧]/gu;
/** How a form sets a line: in its tags, and how a line begins that is set so. */
const SETTINGS: readonly (readonly [start: string, open: string, close: string])[] = [
  ['# ', '<h3>', '</h3>'],
  ['* ', '<ul><li>', '</li></ul>'],
  ['^ ', '<figure><img src="/i.jpg" width="640" height="400"><figcaption>', '</figcaption></figure>'],
  ['', '<p>', '</p>'],
];

/** `tuning`: what phrases were made on; `last`: what was kept until they stood; `fresh`: true sentences after that. */
export type Half = 'tuning' | 'last' | 'fresh';

export interface LineFigures {
  readonly language: string;
  readonly junk: number;
  /** Lines of which something is marked, and those where exactly what should be is. */
  readonly found: number;
  readonly exact: number;
  /** True sentences in each of their forms, and how many of those are marked. */
  readonly trueSentences: number;
  readonly trueMarked: number;
  /** What went wrong, with what was marked. */
  readonly wrong: readonly string[];
}

const languagesWithLines = (half: Half): string[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) => (file.endsWith(`-${half}.txt`) ? [file.split('-')[0] as string] : []));

/** A sentence is asked as a paragraph, in bold, and with its first half a link. */
const SENTENCE_FORMS: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => `<strong>${sentence}</strong>`,
  halfLink,
];

function halfLink(sentence: string): string {
  const middle = Math.floor(sentence.length / 2);
  const space = sentence.indexOf(' ', middle);
  const at = space < 0 ? middle : space;
  return `<a href="${STORY}">${sentence.slice(0, at)}</a>${sentence.slice(at)}`;
}

export function lineFigures(half: Half): LineFigures[] {
  return languagesWithLines(half).map((language) => {
    const cases = readFileSync(resolve(FOLDER, `${language}-${half}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('//'));
    const junk = cases.filter((line) => line.includes('⟦'));
    const sentences = cases.filter((line) => !line.includes('⟦'));
    const wrong: string[] = [];
    let [found, exact, trueMarked] = [0, 0, 0];
    for (const line of junk) {
      const expected = [...line.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, words = '']) => words.replace(/[‹›]/gu, ''));
      const marked = markedIn(language, htmlOf(line));
      const isFound = expected.every((words) => marked.some((other) => other.includes(words) || words.includes(other)));
      if (isFound && marked.length > 0) found++;
      if (marked.join('|') === expected.join('|')) exact++;
      else wrong.push(`${language} ${line} → ${marked.join(' | ') || 'nothing'}`);
    }
    for (const [form, setAs] of SENTENCE_FORMS.entries()) {
      for (const sentence of sentences) {
        const marked = markedIn(language, `<p>${setAs(sentence)}</p>`);
        if (marked.length === 0) continue;
        trueMarked++;
        wrong.push(`${language} true, form ${form}: ${sentence} → ${marked.join(' | ')}`);
      }
    }
    const trueSentences = sentences.length * SENTENCE_FORMS.length;
    return { language, junk: junk.length, found, exact, trueSentences, trueMarked, wrong };
  });
}

function htmlOf(line: string): string {
  return line
    .split(' ⏎ ')
    .map((each) => {
      const bare = each.replace(MARKS, '');
      const [start, open, close] = SETTINGS.find(([mark]) => bare.startsWith(mark)) as (typeof SETTINGS)[number];
      const words = bare.slice(start.length).replaceAll('‹', `<a href="${STORY}">`).replaceAll('›', '</a>');
      return open + words + close;
    })
    .join('');
}

const context = new Map<string, readonly string[]>(
  examplesOf('text').map(({ language, path }) => [language, readFileSync(path, 'utf8').trim().split('\n')]),
);

/** What is marked of the lines that `html` adds to a page of three paragraphs. */
function markedIn(language: string, html: string): string[] {
  const [first = '', second = '', third = ''] = context.get(language) ?? [];
  const body = `<p>${first} ${second}</p>${html}<p>${second} ${third}</p><p>${third} ${first}</p>`;
  const dom = new JSDOM(
    `<!doctype html><html lang="${language}"><title>${first}</title><main><article><h1>${first}</h1>${body}</article></main>`,
    { url: SOURCE },
  );
  const content = pageContent(readPage(dom.window.document, { source: SOURCE }).page);
  const paragraphs = content.blocks.filter(({ kind }) => kind !== 'title');
  const added: Span = { start: paragraphs[0]?.end ?? 0, end: paragraphs.at(-2)?.start ?? 0 };
  return findJunk(content)
    .filter(({ start, end }) => start < added.end && end > added.start)
    .map(({ start, end }) => content.text.slice(start, end).trim());
}
