/*
 * The sentence in which an article first says who somebody is: for the user who meets a bare surname far down. A
 * headline names in a hurry, a caption beside the text: the running text goes before them, and a name in full before a
 * part of it.
 */

import { sliceOf } from '../languages/all-languages.ts';
import type { Article, Line } from '../text/article.ts';
import { articleWords } from '../text/article-words.ts';
import { type Span, spanContains } from '../text/span.ts';
import { inSentences, sentencesOf } from '../text/words.ts';
import type { FirstNaming } from './card.ts';

/** Characters of the sentence shown on either side of the name: what fits in four lines of a card. */
const MAX_BEFORE = 130;
const MAX_AFTER = 150;
/** Words of a name that make it one in full. */
const FULL = 2;

const RUNNING = new Set<Line['kind']>(['paragraph', 'item', 'quote', 'preformatted', 'other']);

const lineAt = ({ lines }: Article, offset: number): number =>
  lines.findIndex(({ start, end }) => start <= offset && offset < end);

function sentenceAround(article: Article, line: number, name: Span): Span | null {
  const abbreviations = sliceOf(article.language, 'quotes')?.abbreviations ?? '';
  const options = { abbreviations: new Set(abbreviations.split(' ')), dottedOrdinals: true };
  const sentences = sentencesOf(inSentences(articleWords(article)[line] ?? [], options));
  return sentences.find((sentence) => spanContains(sentence, name)) ?? null;
}

const wordCount = (article: Article, { start, end }: Span): number =>
  article.text.slice(start, end).split(/\s+/u).length;

function firstInFull(article: Article, mentions: readonly Span[]): Span | null {
  const running = mentions.filter(({ start }) => RUNNING.has(article.lines[lineAt(article, start)]?.kind ?? 'title'));
  const among = running.length > 0 ? running : mentions;
  return among.find((mention) => wordCount(article, mention) >= FULL) ?? among[0] ?? null;
}

/** The end of a text, cut at a word. */
const lastPart = (text: string): string =>
  text.length <= MAX_BEFORE ? text : `…${text.slice(-MAX_BEFORE).replace(/^\S*\s/u, '')}`;
const firstPart = (text: string): string =>
  text.length <= MAX_AFTER ? text : `${text.slice(0, MAX_AFTER).replace(/\s\S*$/u, '')}…`;

/** @param mentions in text order */
export function firstNaming(article: Article, mentions: readonly Span[]): FirstNaming | null {
  const name = firstInFull(article, mentions);
  const sentence = name && sentenceAround(article, lineAt(article, name.start), name);
  if (!name || !sentence) return null;
  const before = lastPart(article.text.slice(sentence.start, name.start));
  const after = firstPart(article.text.slice(name.end, sentence.end));
  // The name alone, as in a list or a caption, says nothing.
  if (!/\p{L}/u.test(before + after)) return null;
  return { mention: mentions.indexOf(name), before, name: article.text.slice(name.start, name.end), after };
}
