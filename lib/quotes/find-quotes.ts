/*
 * The quotes of an article and who said them. What is quoted is read in block-scene.ts, speakers in attribute-ahead.ts
 * and attribute-behind.ts; here scare quotes and titles of works are left out, and quotes that go on from one another
 * joined to one speaker.
 */

import type { Article } from '../text/article.ts';
import { attributionBefore, attributionByColon } from './attribute-ahead.ts';
import { attributionAfter } from './attribute-behind.ts';
import { type BlockScene, blockScenes } from './block-scene.ts';
import type { Attribution } from './cue.ts';
import { type BlockTurns, hasActed, holderOf, MAX_BLOCKS } from './floor.ts';
import type { Gender } from './gender.ts';
import { gendersOf } from './genders.ts';
import type { Quote } from './quote.ts';
import { type QuoteRules, quoteRules } from './quote-rules.ts';
import type { QuoteSpan } from './quote-spans.ts';
import { reportedTurns } from './reported.ts';
import { type Gaps, type RoleBearers, roleBearers, type SpeakerMention } from './speaker-scene.ts';
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
  /** Whether each block quotes anything. */
  readonly quoted: readonly boolean[];
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
  const lastGap = index + 1 === part.gaps.length - 1;
  // "In what is called an “open town”, Obi wrote: “…”": the verb brings in the next words.
  const bringsInNext = own && !led && !ahead && !lastGap && after.words.at(-1)?.lower === ':';
  const behind = bringsInNext ? null : attributionAfter(after, { ended, whole, lastGap });
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
  // What is said in a block that no quote comes near of is of no use.
  if (!scene.quoted.slice(part.index, part.index + MAX_BLOCKS + 1).includes(true)) return { quotes: [], last: null };
  const quotes: Quote[] = [];
  let previous = before;
  const report = (gap: number): void => {
    const { turns } = part.turns;
    for (const turn of reportedTurns(subjectScene(scene, part, gap), turns.at(-1)?.at ?? 0))
      if (turn.at > (turns.at(-1)?.at ?? 0)) turns.push(turn);
  };
  part.quotes.forEach((quote, index) => {
    report(index);
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
  report(part.quotes.length);
  return { quotes, last: part.quotes.length > 0 ? previous : null };
}

/** Direct quotes in text order, quotation marks included, without overlaps. Mentions may come in any order. */
export function findQuotes(article: Article, mentions: readonly SpeakerMention[]): Quote[] {
  const rules = quoteRules(article.language) ?? quoteRules('en');
  if (!rules) return [];
  const parts = blockScenes(article, mentions, rules);
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
    quoted: parts.map((part) => part.quotes.length > 0),
  };
  return withOpenedParagraphs(parts, (part, before) => quotesOfBlock(scene, part, before));
}

/** Of paragraphs that run on, whoever the last one names said the first ones too. */
function withOpenedParagraphs(
  parts: readonly BlockScene[],
  read: (part: BlockScene, before: Attributed | null) => BlockQuotes,
): Quote[] {
  const quotes: Quote[] = [];
  let last: Attributed | null = null;
  let open: number[] = [];
  for (const part of parts) {
    const own = read(part, part.continued ? last : null);
    if (!part.continued) open = [];
    const speaker = own.quotes[0]?.speaker ?? null;
    if (speaker !== null) for (const at of open.splice(0)) quotes[at] = { ...(quotes[at] as Quote), speaker };
    quotes.push(...own.quotes);
    const final = own.quotes.at(-1);
    if (final && final.speaker === null && final.cue === null) open.push(quotes.length - 1);
    last = own.last;
  }
  return quotes;
}
