/*
 * The blocks of an article as quotes are read in them: what is quoted, by the dash of a line or by marks, over
 * paragraphs too, and the words around it.
 */

import type { Article } from '../text/article.ts';
import { articleWords } from '../text/article-words.ts';
import { countBefore } from '../text/count-before.ts';
import { compareSpans, type Span } from '../text/span.ts';
import { dashSpeech } from './dash-speech.ts';
import { type BlockTurns, turnsOf } from './floor.ts';
import type { QuoteRules } from './quote-rules.ts';
import { type QuoteSpan, quoteSpans } from './quote-spans.ts';
import { closedBy, closesOpened, runsOn } from './run-on.ts';
import {
  type BlockCast,
  type BlockWord,
  castOf,
  type Gaps,
  gapsOf,
  type SpeakerMention,
  withMentions,
} from './speaker-scene.ts';
import { isTitleWithin } from './title-of-work.ts';

export interface BlockScene {
  /** Among the blocks that are read. */
  readonly index: number;
  readonly rules: QuoteRules;
  readonly quotes: readonly QuoteSpan[];
  readonly words: readonly BlockWord[];
  readonly gaps: Gaps;
  readonly cast: BlockCast;
  readonly turns: BlockTurns;
  /** Its first words were begun in the block before. */
  readonly continued: boolean;
}

const READ = new Set(['paragraph', 'item', 'quote', 'preformatted', 'cell', 'other']);

interface ReadLine {
  readonly line: Article['lines'][number];
  readonly words: readonly BlockWord[];
  readonly quotes: readonly QuoteSpan[];
  readonly opensChapter: boolean;
}

/** Titles of works are told, not said: without their marks they are words as others. */
function withoutTitles(text: string, words: readonly BlockWord[], quotes: readonly QuoteSpan[], rules: QuoteRules) {
  const titles = quotes.filter((quote) => {
    const at = countBefore(words, ({ start }) => start < quote.start);
    return isTitleWithin(text, words.slice(Math.max(0, at - 2), at), quote, rules);
  });
  if (titles.length === 0) return { words, quotes };
  const isMark = ({ start, end, kind }: BlockWord): boolean =>
    kind === 'mark' && titles.some((title) => start === title.start || end === title.end);
  return { words: words.filter((word) => !isMark(word)), quotes: quotes.filter((quote) => !titles.includes(quote)) };
}

/** By a dash, else by marks. */
function spansOf(article: Article, line: Span, words: readonly BlockWord[], rules: QuoteRules): QuoteSpan[] {
  const spoken = dashSpeech(words, rules);
  return spoken.length > 0 ? spoken : quoteSpans(article.text, line);
}

function linesOf(article: Article, mentions: readonly SpeakerMention[], rules: QuoteRules): ReadLine[] {
  const sorted = [...mentions].sort(compareSpans);
  const lines: ReadLine[] = [];
  const scanned = articleWords(article);
  let at = 0;
  let chapter = false;
  for (const [number, line] of article.lines.entries()) {
    while (at < sorted.length && (sorted[at] as SpeakerMention).start < line.start) at++;
    const own: SpeakerMention[] = [];
    while (at < sorted.length && (sorted[at] as SpeakerMention).start < line.end)
      own.push(sorted[at++] as SpeakerMention);
    chapter ||= line.kind === 'heading';
    if (!READ.has(line.kind)) continue;
    const all = withMentions(scanned[number] ?? [], own);
    const { words, quotes } = withoutTitles(article.text, all, spansOf(article, line, all, rules), rules);
    const before = chapter ? undefined : lines.at(-1);
    const closing = before && closesOpened(article.text, before.quotes, { line, quotes });
    lines.push({ line, quotes: closing ? [closing, ...quotes] : quotes, words, opensChapter: chapter });
    chapter = false;
  }
  return lines;
}

/** The blocks that are read, in order. */
export function blockScenes(article: Article, mentions: readonly SpeakerMention[], rules: QuoteRules): BlockScene[] {
  const lines = linesOf(article, mentions, rules);
  return lines.map(({ line, words, quotes, opensChapter }, index) => {
    const next = opensChapterAt(lines, index + 1) ? undefined : lines[index + 1];
    const through = next && runsOn(article.text, line, quotes, next) ? closedBy(article.text, line, quotes) : quotes;
    const before = opensChapter ? undefined : lines[index - 1];
    const continued = before !== undefined && runsOn(article.text, before.line, before.quotes, { line, quotes });
    const gaps = gapsOf(words, through, rules);
    const turns = turnsOf(gaps, rules, opensChapter);
    return { index, rules, quotes: through, words, gaps, cast: castOf(gaps, rules), turns, continued };
  });
}

const opensChapterAt = (lines: readonly ReadLine[], index: number): boolean => lines[index]?.opensChapter ?? true;
