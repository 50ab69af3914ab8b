/*
 * Copies of the quoted words that a page gains: teasers, standfirsts, pull quotes, key points. The note belongs to the
 * first text, wherever a copy stands; a copy alone, when the paragraph is gone, is not the note's place.
 */

import { below, type Random } from '../random.ts';
import { CLOSE, editSentences, join, lineOf, OPEN, OUTSIDE, parts } from './marked-text.ts';
import type { Mutation } from './mutation.ts';
import { sentencesIn } from './sample-quotes.ts';
import { mistypeWords, SMALL_WORD } from './typing-typos.ts';

const unmarked = (text: string): string => text.replace(OPEN, '').replace(CLOSE, '');

/** The sentences that the quote touches, on one line. */
function quotedSentences(marked: string): string {
  let found = '';
  editSentences(marked, (sentence, quoted) => {
    if (quoted) found += ` ${unmarked(sentence)}`;
    return sentence;
  });
  return found.trim();
}

const quotedParagraph = (marked: string): string => unmarked(marked.slice(...lineOf(marked))).replace(/\n/g, ' ');

const insertLines = (marked: string, at: number, lines: readonly string[]): string => {
  const all = marked.split('\n');
  all.splice(at, 0, ...lines);
  return all.join('\n');
};

const firstLine = (marked: string): number => marked.slice(0, lineOf(marked)[0]).split('\n').length - 1;
const lastLine = (marked: string): number => marked.slice(0, lineOf(marked)[1]).split('\n').length;

function withoutParagraph(marked: string): string | null {
  const [start, end] = lineOf(marked);
  const left = marked.slice(0, start) + marked.slice(end + 1);
  return left.trim() === '' ? null : left;
}

/** What is kept of a paragraph that has other sentences; null for one that is its sentence. */
const hasMore = (marked: string): boolean => quotedParagraph(marked).length - quotedSentences(marked).length > 40;

function keyPoints(marked: string, random: Random): string[] {
  const others = sentencesIn(marked)
    .map(({ start, end }) => unmarked(marked.slice(start, end)))
    .filter((sentence) => sentence.length > 30);
  const own = quotedSentences(marked);
  const chosen = [0, 1].map(() => others[below(random, others.length)] ?? own).filter((other) => other !== own);
  return [...chosen.slice(0, 1), own, ...chosen.slice(1)];
}

const stands = (name: string, edit: Mutation['edit']): Mutation => ({ name, outcome: 'stands', edit });
const gone = (name: string, edit: Mutation['edit']): Mutation => ({ name, outcome: 'gone', edit });

export const COPY_MUTATIONS: readonly Mutation[] = [
  stands('its sentence as a teaser above, outside', (marked) =>
    insertLines(marked, 0, [`${OUTSIDE}Most read`, OUTSIDE + quotedSentences(marked)]),
  ),
  stands('its sentence as a teaser below, outside', (marked) =>
    insertLines(marked, marked.split('\n').length, [`${OUTSIDE}More news`, OUTSIDE + quotedSentences(marked)]),
  ),
  stands('its sentence as the standfirst', (marked) => insertLines(marked, 0, [quotedSentences(marked)])),
  stands('its sentence among key points', (marked, random) => insertLines(marked, 0, keyPoints(marked, random))),
  stands('its sentence as a pull quote just above', (marked) =>
    insertLines(marked, firstLine(marked), [`“${quotedSentences(marked)}”`]),
  ),
  stands('its sentence as a pull quote just below', (marked) =>
    insertLines(marked, lastLine(marked), [quotedSentences(marked)]),
  ),
  stands('its sentence as a pull quote three lines on', (marked) =>
    insertLines(marked, Math.min(marked.split('\n').length, lastLine(marked) + 3), [quotedSentences(marked)]),
  ),
  stands('its paragraph copied above', (marked) => insertLines(marked, 0, [quotedParagraph(marked)])),
  stands('its paragraph copied below, outside', (marked) =>
    insertLines(marked, marked.split('\n').length, [OUTSIDE + quotedParagraph(marked)]),
  ),
  stands('its paragraph copied above, typos around the quote', (marked, random) => {
    const [before, quote, after] = parts(marked);
    const typed = join(
      mistypeWords(before, 0.1, random, SMALL_WORD),
      quote,
      mistypeWords(after, 0.1, random, SMALL_WORD),
    );
    return insertLines(typed, 0, [quotedParagraph(marked)]);
  }),
  stands('standfirst, and a sentence added before its own', (marked) => {
    const added = editSentences(marked, (s, quoted) =>
      quoted && s.includes(OPEN) ? `Nobody had been told of it before. ${s}` : s,
    );
    return insertLines(added, 0, [quotedSentences(marked)]);
  }),
  gone('its paragraph removed, a teaser outside stays', (marked) => {
    const left = withoutParagraph(marked);
    return left === null ? null : insertLines(left, 0, [`${OUTSIDE}Most read`, OUTSIDE + quotedSentences(marked)]);
  }),
  gone('its paragraph removed, a pull quote elsewhere stays', (marked) => {
    const left = hasMore(marked) && !parts(marked)[1].includes('\n') ? withoutParagraph(marked) : null;
    if (left === null) return null;
    const lines = left.split('\n').length;
    const away = firstLine(marked) > lines / 2 ? 0 : lines;
    return insertLines(left, away, [quotedSentences(marked)]);
  }),
];
