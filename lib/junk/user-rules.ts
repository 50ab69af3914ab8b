/*
 * What the user has taught about this site, laid over what the detectors found. Words are matched as they were marked,
 * but for kinds of quotes, dashes and spaces; boxes are found in the page by `lib/dom/boxes/box-spans.ts` and come here
 * as spans. A rule that would take much of the article is not applied: a redesign of the site can make any selector
 * mean something else.
 */

import { type Message, message } from '../i18n/message.ts';
import type { JunkMode } from '../settings/settings.ts';
import type { UserRule } from '../settings/user-rule.ts';
import { IGNORABLE, kindOf } from '../text/characters.ts';
import { straighten } from '../text/fold.ts';
import type { PageContent } from '../text/page-content.ts';
import { mergeSpans, type Span, spanContains, spanLength, spansOverlap, subtractSpans } from '../text/span.ts';
import type { JunkSpan } from './junk-span.ts';

/** A junk item with what the user has said about it. */
export interface JudgedSpan extends JunkSpan {
  /** The user said that it is true text. */
  readonly dismissed: boolean;
  /** Id of the local rule behind it. */
  readonly rule: string | null;
  /** The rule's own mode; null follows the site's. */
  readonly mode: JunkMode | null;
}

/** What came of one rule on this page. */
export interface RuleOutcome {
  readonly id: string;
  readonly match: UserRule['match'];
  readonly pattern: string;
  readonly state: 'applied' | 'nothing' | 'too-much' | 'broken';
}

export interface Judged {
  readonly items: readonly JudgedSpan[];
  readonly outcomes: readonly RuleOutcome[];
}

/** Share of the article's own text that one rule may take. */
const MAX_SHARE_OF_ARTICLE = 0.3;
/** Characters of what is left of an item beside kept words; less is not worth a mark. */
const MIN_PIECE = 12;
/** Fewer words than this are only junk where they stand as a line, or after a sentence's end as the last of a line. */
const FEW_WORDS = 4;
/** Places of one rule on one page. */
const MAX_SPANS = 500;

/** @param boxes spans of the boxes of each box rule, by its id; null when the selector is not one */
export function judgeJunk(
  article: PageContent,
  found: readonly JunkSpan[],
  rules: readonly UserRule[],
  boxes: ReadonlyMap<string, readonly Span[] | null>,
): Judged {
  const plain = (span: JunkSpan): JudgedSpan => ({ ...span, dismissed: false, rule: null, mode: null });
  if (rules.length === 0) return { items: found.map(plain), outcomes: [] };
  const comparable = comparableText(article.text);
  const outcomes: RuleOutcome[] = [];
  const marked: JudgedSpan[] = [];
  const keepers: { readonly rule: UserRule; readonly spans: readonly Span[] }[] = [];
  for (const rule of rules) {
    const spans = rule.match === 'box' ? (boxes.get(rule.id) ?? null) : wordsIn(comparable, rule.pattern);
    const state = stateOf(article, rule, spans);
    const { id, match, pattern } = rule;
    // That words once kept or marked are not on this page is the usual case and no news; a box that is gone may be.
    if (state !== 'nothing' || match === 'box') outcomes.push({ id, match, pattern, state });
    if (state !== 'applied' || !spans) continue;
    if (rule.verdict === 'keep') keepers.push({ rule, spans });
    else marked.push(...mergeSpans(spans).map((span) => markedSpan(rule, span)));
  }
  const keptSpans = mergeSpans(keepers.flatMap(({ spans }) => spans));
  const own = dropOverlaps(marked);
  const items: JudgedSpan[] = [];
  for (const span of found) {
    const keeper = keepers.find(({ spans }) => spans.some((words) => spanContains(words, span)));
    if (keeper) items.push({ ...plain(span), dismissed: true, rule: keeper.rule.id });
    else items.push(...piecesOf(plain(span), [...keptSpans, ...own]));
  }
  for (const span of own) items.push(...piecesOf(span, keptSpans));
  return { items: items.sort((a, b) => a.start - b.start || a.end - b.end), outcomes };
}

/** The items that are junk by the user's word: what is dimmed, hidden, and kept from the tagger. */
export const activeJunk = (items: readonly JudgedSpan[]): JudgedSpan[] => items.filter(({ dismissed }) => !dismissed);

/** What speaks against a rule of these words; null when nothing does. */
export function faultOfWords(words: string): Message | null {
  return /\p{L}|\p{N}/u.test(words) ? null : message('junkNoWords');
}

function markedSpan(rule: UserRule, { start, end }: Span): JudgedSpan {
  return {
    start,
    end,
    kind: 'marked',
    score: 1,
    detector: 'user-rule',
    reason: message('junkReasonMarked'),
    dismissed: false,
    rule: rule.id,
    mode: rule.mode ?? null,
  };
}

function stateOf(article: PageContent, rule: UserRule, spans: readonly Span[] | null): RuleOutcome['state'] {
  if (!spans) return 'broken';
  if (spans.length === 0) return 'nothing';
  return rule.verdict === 'junk' && takesTooMuch(article, spans) ? 'too-much' : 'applied';
}

/** A selector that takes much of the article means something else than it did when it was written. */
export function takesTooMuch(article: PageContent, spans: readonly Span[]): boolean {
  let whole = 0;
  let taken = 0;
  const merged = mergeSpans(spans);
  let next = 0;
  for (const block of article.blocks) {
    while (next < merged.length && (merged[next] as Span).end <= block.start) next++;
    if (!block.inArticle) continue;
    whole += spanLength(block);
    for (let i = next; i < merged.length && (merged[i] as Span).start < block.end; i++) {
      const span = merged[i] as Span;
      taken += Math.min(span.end, block.end) - Math.max(span.start, block.start);
    }
  }
  return taken > MAX_SHARE_OF_ARTICLE * whole;
}

function piecesOf(item: JudgedSpan, holes: readonly Span[]): JudgedSpan[] {
  if (!holes.some((hole) => spansOverlap(hole, item))) return [item];
  return subtractSpans(item, holes)
    .filter((piece) => spanLength(piece) >= MIN_PIECE)
    .map((piece) => ({ ...item, ...piece }));
}

/** Two rules may claim the same words; the earlier rule has them. */
function dropOverlaps(spans: readonly JudgedSpan[]): JudgedSpan[] {
  const clear: JudgedSpan[] = [];
  for (const span of spans) clear.push(...piecesOf(span, clear));
  return clear;
}

interface Comparable {
  readonly text: string;
  /** Offset in the article of each character; null when it is the same. */
  readonly offsets: readonly number[] | null;
}

/** The text with one kind of quote, dash and space, and without characters nobody sees. */
function comparableText(text: string): Comparable {
  const alike = straighten(text).replace(/[\u00a0\u2007\u202f\t]/g, ' ');
  const isUnseen = (at: number): boolean => (kindOf(alike.charCodeAt(at)) & IGNORABLE) !== 0;
  let first = 0;
  while (first < alike.length && !isUnseen(first)) first++;
  if (first === alike.length) return { text: alike, offsets: null };
  const offsets: number[] = [];
  let kept = '';
  for (let i = 0; i < alike.length; i++) {
    if (isUnseen(i)) continue;
    kept += alike[i];
    offsets.push(i);
  }
  offsets.push(alike.length);
  return { text: kept, offsets };
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

function wordsIn({ text, offsets }: Comparable, pattern: string): Span[] {
  const words = comparableText(pattern.replace(/[^\S\n]+/g, ' ').trim()).text;
  if (words === '') return [];
  const spans: Span[] = [];
  const few = words.length < 24 && words.split(/\s/).length < FEW_WORDS;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const inWord =
      (isWordCharacter(text[at - 1]) && isWordCharacter(text[at])) ||
      (isWordCharacter(text[end - 1]) && isWordCharacter(text[end]));
    if (inWord || (few && !standsApart(text, at, end))) continue;
    spans.push(offsets ? { start: offsets[at] as number, end: (offsets[end - 1] as number) + 1 } : { start: at, end });
    if (spans.length === MAX_SPANS) break;
  }
  return spans;
}

/** A line of its own, or the last words of one after the end of a sentence. */
function standsApart(text: string, start: number, end: number): boolean {
  const atEnd = end === text.length || text[end] === '\n';
  const atStart = start === 0 || text[start - 1] === '\n';
  return atEnd && (atStart || /[.!?…"')\]] $/.test(text.slice(Math.max(0, start - 2), start)));
}
