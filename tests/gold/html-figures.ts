/*
 * True sentences and glued headlines as pages set them: in bold, half a link, behind a cue that is in no list. Each
 * stands between paragraphs of its language on a page of its own, and all is asked that a visit asks.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPage } from '../../lib/dom/read/read-page.ts';
import { isCueLine } from '../../lib/junk/cues/match-cue.ts';
import { findJunk } from '../../lib/junk/find-junk.ts';
import { pageContent } from '../../lib/visit/page-content.ts';
import { examplesOf } from './language-examples.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/junk');
const SOURCE = 'https://news.example/2026/03/harbour-wall-to-be-raised';
const STORY = '/2026/03/another-story-of-ours';

/** `tuning`: what rules were made on; `last`: what was kept until they stood; `fresh`: true sentences written after. */
export type Half = 'tuning' | 'last' | 'fresh';

export interface FormFigures {
  readonly form: string;
  readonly texts: number;
  /** Texts of which something is marked, and those where exactly what should be is. */
  readonly marked: number;
  readonly exact: number;
  /** What went wrong, with what was marked. */
  readonly wrong: readonly string[];
}

const rows = (file: string): string[][] =>
  readFileSync(resolve(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line) => line.split('\t'));

const context = new Map<string, readonly string[]>(
  examplesOf('text').map(({ language, path }) => [language, readFileSync(path, 'utf8').trim().split('\n')]),
);

/** What is marked of the words that `html` adds to a page, and those words. */
function markedIn(language: string, html: string): { marked: string; text: string } {
  const [first = '', second = '', third = ''] = context.get(language) ?? [];
  const paragraphs = [`${first} ${second}`, html, `${second} ${third}`, `${third} ${first}`];
  const body = paragraphs.map((each) => (each.startsWith('<p') ? each : `<p>${each}</p>`)).join('');
  const dom = new JSDOM(
    `<!doctype html><html lang="${language}"><title>${first}</title><main><article><h1>${first}</h1>${body}</article></main>`,
    { url: SOURCE },
  );
  const content = pageContent(readPage(dom.window.document, { source: SOURCE }).page);
  const added = content.blocks.filter(({ kind }) => kind !== 'title')[1];
  if (!added) return { marked: '', text: '' };
  const spans = findJunk(content).filter(({ start, end }) => start < added.end && end > added.start);
  return {
    marked: spans
      .map(({ start, end }) => content.text.slice(Math.max(start, added.start), Math.min(end, added.end)).trim())
      .join(' | '),
    text: content.text.slice(added.start, added.end),
  };
}

function halfLink(sentence: string): string {
  const at = sentence.indexOf(' ', Math.floor(sentence.length / 2));
  return `<a href="${STORY}">${sentence.slice(0, at)}</a>${sentence.slice(at)}`;
}

const SENTENCE_FORMS: Readonly<Record<string, (sentence: string) => string>> = {
  paragraph: (sentence) => sentence,
  bold: (sentence) => `<strong>${sentence}</strong>`,
  'half a link': halfLink,
};

/** True sentences; nothing in them should be marked. */
export function trueSentenceFigures(half: Half): FormFigures[] {
  const plain = rows(`true-sentences/${half}.txt`);
  const forms = Object.entries(SENTENCE_FORMS).map(([form, setAs]) =>
    figuresOf(
      form,
      plain.map(([language = '', sentence = '']) => ({ language, html: setAs(sentence), junk: '' })),
    ),
  );
  const links = rows(`true-sentences/${half}-html.txt`);
  return [
    ...forms,
    figuresOf(
      'links of its own',
      links.map(([language = '', html = '']) => ({ language, html, junk: '' })),
    ),
  ];
}

interface Glue {
  readonly cue: string;
  readonly headline: string;
  readonly before: string;
  readonly after: string;
}

const link = (words: string): string => `<a href="${STORY}">${words}</a>`;

/** The glued part between ⟦ and ⟧. */
const GLUED_FORMS: Readonly<Record<string, (glue: Glue) => string>> = {
  'bold, colon, link, end': ({ before, cue, headline }) => `${before} <strong>⟦${cue}: ${link(headline)}⟧</strong>`,
  'bold cue, link, end': ({ before, cue, headline }) => `${before} <b>⟦${cue}</b> ${link(headline)}⟧`,
  'colon, link, end': ({ before, cue, headline }) => `${before} ⟦${cue}: ${link(headline)}⟧`,
  'all of it a link, end': ({ before, cue, headline }) => `${before} ${link(`⟦${cue}: ${headline}`)}⟧`,
  'emphasis, colon, no link, end': ({ before, cue, headline }) => `${before} <em>⟦${cue}: ${headline}⟧</em>`,
  'a line of its own': ({ cue, headline }) => `<p><strong>⟦${cue}:</strong> ${link(headline)}⟧</p>`,
  'colon, link, middle': ({ before, cue, headline, after }) => `${before} ⟦${cue}: ${link(headline)}⟧ ${after}`,
  'bold, colon, link, middle': ({ before, cue, headline, after }) =>
    `${before} <strong>⟦${cue}: ${link(headline)}⟧</strong> ${after}`,
  'bold, colon, link, start': ({ cue, headline, after }) => `<strong>⟦${cue}: ${link(headline)}⟧</strong> ${after}`,
  'bold, colon, no link, middle': ({ before, cue, headline, after }) =>
    `${before} <strong>⟦${cue}: ${headline}⟧</strong> ${after}`,
  'colon, end': ({ before, cue, headline }) => `${before} ⟦${cue}: ${headline}⟧`,
  'colon, middle': ({ before, cue, headline, after }) => `${before} ⟦${cue}: ${headline}⟧ ${after}`,
};

/**
 * Headlines behind cues that no list has, as a page sets them.
 * @param take so many cues and headlines of each language; all when left out
 */
export function unlistedFigures(half: Half, take = Number.POSITIVE_INFINITY): FormFigures[] {
  const all = rows(`unlisted/${half}.txt`);
  const of = (kind: string): string[][] => all.filter(([, each]) => each === kind);
  const cues = of('cue').filter(([language], i, list) => list.findIndex(([other]) => other === language) + take > i);
  const glued = cues.flatMap(([language = '', , cue = '']) => {
    if (isCueLine(cue, 'related') || isCueLine(cue, 'relatedLabel')) throw new Error(`"${cue}" is in a list`);
    const [before = '', , after = ''] = context.get(language) ?? [];
    return of('headline')
      .filter(([other]) => other === language)
      .slice(0, take)
      .map(([, , headline = '']) => ({ language, glue: { cue, headline, before, after } }));
  });
  return Object.entries(GLUED_FORMS).map(([form, setAs]) =>
    figuresOf(
      form,
      glued.map(({ language, glue }) => {
        const html = setAs(glue);
        const junk = html.slice(html.indexOf('⟦') + 1, html.indexOf('⟧')).replace(/<[^>]*>/g, '');
        return { language, html: html.replace(/[⟦⟧]/g, ''), junk };
      }),
    ),
  );
}

function figuresOf(form: string, texts: readonly { language: string; html: string; junk: string }[]): FormFigures {
  let [marked, exact] = [0, 0];
  const wrong: string[] = [];
  for (const { language, html, junk } of texts) {
    const found = markedIn(language, html);
    if (found.marked !== '') marked++;
    if (found.marked === junk) exact++;
    else wrong.push(`${language} ${form}: ${found.text} → ${found.marked || 'nothing'}`);
  }
  return { form, texts: texts.length, marked, exact, wrong };
}
