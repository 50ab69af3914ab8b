/*
 * The quotes of an article and who said them. Marks are read in quote-spans.ts, lines of speech in dash-speech.ts,
 * speakers in attribute-ahead.ts and attribute-behind.ts; here lines are put together, scare quotes and titles of works
 * left out, and quotes that go on from one another joined to one speaker.
 */

import type { Article } from '../text/article.ts';
import { articleWords } from '../text/article-words.ts';
import { compareSpans, type Span } from '../text/span.ts';
import { attributionBefore, attributionByColon } from './attribute-ahead.ts';
import { attributionAfter } from './attribute-behind.ts';
import type { Attribution } from './cue.ts';
import { dashSpeech } from './dash-speech.ts';
import { type BlockTurns, hasActed, holderOf, turnsOf } from './floor.ts';
import type { Gender } from './gender.ts';
import { gendersOf } from './genders.ts';
import type { Quote } from './quote.ts';
import { type QuoteRules, quoteRules } from './quote-rules.ts';
import { type QuoteSpan, quoteSpans } from './quote-spans.ts';
import { closedBy, runsOn } from './run-on.ts';
import {
  type BlockCast,
  type BlockWord,
  castOf,
  type Gaps,
  gapsOf,
  type RoleBearers,
  roleBearers,
  type SpeakerMention,
  withMentions,
} from './speaker-scene.ts';
import type { SubjectScene } from './subject/subject-scene.ts';
import { followsOwner, followsWork, isNamedWork, isVenue, looksLikeTitle } from './title-of-work.ts';

/** Quoted words up to this many are a term or an irony unless a verb of saying stands by them. */
const SCARE_WORDS = 3;
/** Words between such a verb and a short quote: "called it a “disgrace”", "said he was “happy”". */
const SCARE_DISTANCE = 6;

/** A verb right beside the marks, a colon between at most. */
const ADJACENT = 1;

const ENDS = new Set(['.', '!', '?', '…']);

interface Scene {
  readonly article: Article;
  readonly rules: QuoteRules;
  readonly bearers: RoleBearers;
  readonly genders: Map<string, Gender>;
  readonly blocks: readonly BlockTurns[];
}

interface BlockScene {
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

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const subjectScene = (scene: Scene, part: BlockScene, gap: number): SubjectScene => ({
  rules: scene.rules,
  words: part.gaps[gap] ?? [],
  cast: part.cast,
  bearers: scene.bearers,
  genders: scene.genders,
  learn: (entity, gender) => scene.genders.set(entity, gender),
  holder: (offset, fits) => holderOf(scene.blocks, part.index, offset, fits),
  hasActed: (entity) => hasActed(scene.blocks, part.index, entity),
});

interface Attributed {
  readonly speaker: string | null;
  readonly attribution: Attribution | null;
}

/**
 * Where the sentence that runs into the quote begins in the gap before it; the gap's length when the quote begins its
 * own.
 */
function sentenceStart(words: Gaps[number]): number {
  const last = words.at(-1);
  if (!last || ENDS.has(last.lower)) return words.length;
  return words.findIndex((word) => word.sentence === last.sentence);
}

/**
 * Whether the gap holds nothing, or nothing but the attribution of the quote before it: what follows is then said by
 * the same.
 */
function goesOn(words: Gaps[number], previous: Attributed): boolean {
  const first = words[0];
  if (!first) return true;
  const cue = previous.attribution?.cue;
  return cue !== undefined && cue.start >= first.start && words.every((word) => word.sentence === first.sentence);
}

function attribute(scene: Scene, part: BlockScene, index: number, previous: Attributed | null): Attributed {
  const text = scene.article.text;
  const quote = part.quotes[index] as QuoteSpan;
  const before = subjectScene(scene, part, index);
  const after = subjectScene(scene, part, index + 1);
  const from = sentenceStart(before.words);
  const given = (attribution: Attribution): Attributed => ({ speaker: attribution.speaker, attribution });
  const ended = /[.…]$/.test(text.slice(quote.inner.start, quote.inner.end).trimEnd());
  const own = from < before.words.length;
  const lead = before.words.at(-1)?.lower ?? '';
  const led = own && ([':', ','].includes(lead) || (index > 0 && from === 0 && ['–', '—'].includes(lead)));
  const ahead = own ? attributionBefore(before, from) : null;
  const continues = previous !== null && index > 0 && from === 0 && !ahead;
  if (ahead && led && !(index > 0 && from === 0 && previous?.attribution)) return given(ahead);
  if (ahead?.carries && ahead.speaker === null && from === 0 && previous?.attribution)
    return { speaker: previous.speaker, attribution: ahead };
  const whole = (!own || led) && wordCount(text.slice(quote.inner.start, quote.inner.end)) > SCARE_WORDS;
  const behind = attributionAfter(after, { ended, whole, lastGap: index + 1 === part.gaps.length - 1 });
  if (behind && (!own || !ahead || (index > 0 && !behind.loose))) return given(behind);
  if (index > 0 && own && from === 0 && previous?.attribution && led)
    return { speaker: previous.speaker, attribution: previous.attribution };
  if (ahead) return given(ahead);
  if (behind) return given(behind);
  const byColon = own ? attributionByColon(before, from) : null;
  if (byColon) return { speaker: byColon, attribution: null };
  if (continues && own && previous) return { speaker: previous.speaker, attribution: previous.attribution };
  if (own) return { speaker: null, attribution: null };
  if (index > 0 && previous && goesOn(before.words, previous)) return { speaker: previous.speaker, attribution: null };
  // The words of the paragraph before go on in this one.
  if (index === 0 && part.continued && previous) return { speaker: previous.speaker, attribution: null };
  return { speaker: null, attribution: null };
}

function isQuote(text: string, part: BlockScene, index: number, { speaker, attribution }: Attributed): boolean {
  const quote = part.quotes[index] as QuoteSpan;
  const words = text.slice(quote.inner.start, quote.inner.end);
  const count = wordCount(words);
  if (count === 0) return false;
  const before = part.gaps[index] ?? [];
  // Words with a verb of saying right behind or before them are said, whatever they look like.
  const adjacent = attribution !== null && attribution.distance <= ADJACENT && !followsOwner(before, part.rules);
  if (isNamedWork(part.words, quote.inner) && !adjacent) return false;
  if (followsWork(before, part.rules, count) || isVenue(before, words, count, part.rules)) return false;
  if (count <= SCARE_WORDS) {
    // "While “quick edit” stays, Obi said": a term within somebody's sentence.
    if (attribution?.loose) return false;
    if (attribution)
      return attribution.distance <= ADJACENT || (speaker !== null && attribution.distance <= SCARE_DISTANCE);
    return speaker !== null && /[.!?]$/.test(words);
  }
  return adjacent || !looksLikeTitle(words);
}

interface BlockQuotes {
  readonly quotes: readonly Quote[];
  /** Of the block's last quoted words. */
  readonly last: Attributed | null;
}

function quotesOfBlock(scene: Scene, part: BlockScene, before: Attributed | null): BlockQuotes {
  const quotes: Quote[] = [];
  let previous = before;
  part.quotes.forEach((quote, index) => {
    const attributed: Attributed = attribute(scene, part, index, previous);
    previous = attributed;
    if (!isQuote(scene.article.text, part, index, attributed)) return;
    const { speaker, attribution } = attributed;
    if (attribution || speaker !== null)
      part.turns.turns.push({ speaker, at: Math.max(quote.end, attribution?.cue.end ?? 0) });
    quotes.push({
      start: quote.start,
      end: quote.end,
      speaker: attributed.speaker,
      cue: attributed.attribution?.cue ?? null,
    });
  });
  return { quotes, last: part.quotes.length > 0 ? previous : null };
}

const READ = new Set(['paragraph', 'item', 'quote', 'preformatted', 'cell', 'other']);

interface ReadLine {
  readonly line: Article['lines'][number];
  readonly words: readonly BlockWord[];
  readonly quotes: QuoteSpan[];
  readonly opensChapter: boolean;
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
    const words = withMentions(scanned[number] ?? [], own);
    lines.push({ line, quotes: spansOf(article, line, words, rules), words, opensChapter: chapter });
    chapter = false;
  }
  return lines;
}

function partsOf(article: Article, mentions: readonly SpeakerMention[], rules: QuoteRules): BlockScene[] {
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

/** Direct quotes in text order, quotation marks included, without overlaps. Mentions may come in any order. */
export function findQuotes(article: Article, mentions: readonly SpeakerMention[]): Quote[] {
  const rules = quoteRules(article.language) ?? quoteRules('en');
  if (!rules) return [];
  const parts = partsOf(article, mentions, rules);
  const names = parts.map(({ words, gaps }) => ({ words, outside: gaps.flat() }));
  const scene: Scene = {
    article,
    rules,
    bearers: roleBearers(
      parts.map(({ words }) => words),
      rules,
    ),
    genders: gendersOf(article.text, names, rules, article.language || 'en'),
    blocks: parts.map(({ turns }) => turns),
  };
  let last: Attributed | null = null;
  return parts.flatMap((part) => {
    const read = quotesOfBlock(scene, part, part.continued ? last : null);
    last = read.last;
    return read.quotes;
  });
}
