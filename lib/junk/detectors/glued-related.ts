/*
 * Another story's headline stuck to the words of a paragraph: "… on Monday. See also Council sells the old harbour".
 * Found by the cue and by where it stands; where the headline ends is `findHeadlineBoundary`'s question. When that
 * cannot be told, nothing is marked.
 */

import { message } from '../../i18n/message.ts';
import type { InlineElement } from '../../text/page-text.ts';
import type { Span } from '../../text/span.ts';
import { countWords, nextWord } from '../cues/cue-words.ts';
import { matchCue } from '../cues/match-cue.ts';
import type { Detector, JunkClaim } from '../detector.ts';
import { beginsAnew } from '../headline-boundary/begins-anew.ts';
import { findHeadlineBoundary, type HeadlineContext } from '../headline-boundary/find-boundary.ts';
import type { BoundaryScorer } from '../headline-boundary/scorer.ts';
import { shippedScorer } from '../headline-boundary/shipped-scorer.ts';
import type { ContextBlock } from '../junk-context.ts';

/**
 * After a sentence's end with its closing marks, and before the next word or its opening marks; in Chinese and Japanese
 * no space is between.
 */
const SENTENCE_START =
  /(?:[.!?…:;؟؛।۔]["'”’»›“)\]]*\s+|[。！？][」』）】]*\s*)["'“„«‹([→▶►»>*•–—【〈《≪＜■◆●▼-]*\s*(?=[\p{Lu}\p{Lo}])/gu;
/** Between the cue and the headline. */
const SEPARATOR = /^\s*[:：|»›>→▶►←◄◀】〉》≫＞–—-]*\s*/u;
const MARKED = /[:：»›>→▶►←◄◀】〉》≫＞|]/;
/** Opening marks that belong to the cue. */
const OPENED = '【〈《≪＜■◆●▼';
/** A headline's link is closed inside or behind it. */
const CLOSED = /[.!?…]["'”’»“)\]]*$/u;
const MAX_NAME_WORDS = 3;
const SMALL_LETTER = /\p{Ll}/u;
const MAX_SPANS_A_BLOCK = 20;
/** Between brackets. */
const MAX_BRACKETED_CHARACTERS = 220;

/** With weights of one's own: figures must not be read off the pages they were learnt on. */
export const gluedRelatedBy = (score: BoundaryScorer): Detector => ({
  name: 'glued-related',
  find: (context) =>
    context.blocks
      .filter(({ block }) => block.kind !== 'title' && block.kind !== 'heading')
      .flatMap((item) => runsIn(item, { use: context.use, line: item.line, score })),
});

export const gluedRelated: Detector = gluedRelatedBy(shippedScorer);

interface Tail extends Span {
  /** False when only its beginning is certain. */
  readonly whole: boolean;
}

type Known = Omit<HeadlineContext, 'marked' | 'sure'>;

function runsIn(item: ContextBlock, known: Known): JunkClaim[] {
  const claims: JunkClaim[] = [];
  let free = 0;
  for (const place of placesToBegin(item)) {
    if (place < free || claims.length >= MAX_SPANS_A_BLOCK) continue;
    const tail: Tail | null = bracketed(item, place) ?? tailFrom(item, place, known);
    if (tail === null) continue;
    free = tail.end;
    // Arrows and bullets before the first word belong to it.
    let start = /[\p{L}\p{N}(["'“„«‹]/u.test(item.text.slice(0, tail.start)) ? tail.start : 0;
    while (start > 0 && OPENED.includes(item.text[start - 1] as string)) start--;
    claims.push({
      start: start + item.block.start,
      end: tail.end + item.block.start,
      kind: 'related',
      score: tail.whole ? 0.9 : 0.7,
      reason: message('junkReasonGluedRelated'),
    });
  }
  return claims;
}

/**
 * Offsets in the block's text where a cue could begin: its start, sentence starts, and the starts of inline elements.
 */
function placesToBegin({ block, text }: ContextBlock): number[] {
  const places = new Set<number>([Math.max(0, nextWord(text, 0))]);
  for (const found of text.matchAll(SENTENCE_START)) places.add(found.index + found[0].length);
  for (const run of block.runs) {
    places.add(run.start - block.start);
    places.add(text[run.end - block.start] === ' ' ? run.end - block.start + 1 : run.end - block.start);
  }
  return [...places].filter((place) => place < text.length).sort((a, b) => a - b);
}

/** "(See also: Headline)": the brackets are part of it and say where it ends. */
function bracketed({ text }: ContextBlock, place: number): Tail | null {
  const open = text[place - 1];
  if (open !== '(' && open !== '[') return null;
  const cue = matchCue(text, place, 'related') ?? matchCue(text, place, 'relatedLabel');
  if (!cue || isCredit(text.slice(0, place + MAX_BRACKETED_CHARACTERS), place)) return null;
  const near = text.slice(cue.end, place + MAX_BRACKETED_CHARACTERS + 1).indexOf(open === '(' ? ')' : ']');
  if (near < 0) return null;
  const close = cue.end + near;
  const separator = SEPARATOR.exec(text.slice(cue.end))?.[0] ?? '';
  const rest = text.slice(cue.end + separator.length, close);
  const isHeadline = /[:：»›>→▶►]/.test(separator) && /^["'“„«‹¿¡]*[\p{Lu}\p{Lo}\d]/u.test(rest);
  return isHeadline && !/[.;]\s/.test(rest) ? { start: place - 1, end: close + 1, whole: true } : null;
}

function tailFrom(item: ContextBlock, place: number, known: Known): Tail | null {
  const { text, block } = item;
  const strong = matchCue(text, place, 'related');
  const cue = strong ?? matchCue(text, place, 'relatedLabel');
  if (!cue || (!strong && isCredit(text, place))) return null;
  const separator = SEPARATOR.exec(text.slice(cue.end))?.[0] ?? '';
  const marked = MARKED.test(separator);
  // Inside a sentence nobody announces anything: "…, auch werde die Luft feuchter" with a link on it.
  if (SMALL_LETTER.test(text[place] as string) && !marked) return null;
  const from = cue.end + separator.length;
  const link = linkEnd(block.runs, block.start + place, block.start + from);
  if (link !== null && (strong || marked)) {
    const end = link - block.start;
    const rest = text.slice(end);
    if (/^[.)\]»…]*$/.test(rest)) return { start: place, end: text.length, whole: true };
    // "Opinion: it is a thing she could not afford", half of it a link: behind a label a sentence goes on.
    if (strong === null && SMALL_LETTER.test(text[from] ?? '')) return null;
    if (!/^[.)\]»…!?]*\s+["'“„«‹(]*[\p{Lu}\p{Lo}\d]/u.test(rest)) return null;
    // A link on the cue too may be the first half of a sentence that begins with the cue's words.
    const isOnHeadline = !block.runs.some(
      (run) => run.tag === 'a' && run.start <= block.start + place && run.end > block.start + from,
    );
    const isSure =
      (strong !== null && (marked || isOnHeadline)) || CLOSED.test(text.slice(0, end)) || CLOSED.test(rest[0] ?? '');
    return isSure || beginsAnew(item, { start: from, end }, known.use, known.score)
      ? { start: place, end, whole: true }
      : null;
  }
  if (!strong && !marked) return null;
  const end = findHeadlineBoundary(text, from, { ...known, marked, sure: strong !== null });
  return end && { start: place, ...end };
}

/** "Foto: Ingrid Halloran" names a photographer, not a gallery. */
function isCredit(text: string, place: number): boolean {
  const credit = matchCue(text, place, 'credit');
  return credit !== null && countWords(text.slice(credit.end)) <= MAX_NAME_WORDS;
}

/** The end of the links that begin where the headline does, joined when nothing but a space parts them. */
function linkEnd(runs: readonly InlineElement[], place: number, from: number): number | null {
  let end: number | null = null;
  for (const run of runs) {
    if (run.tag !== 'a') continue;
    const begins =
      end === null ? run.start >= place - 1 && run.start <= from + 1 && run.end > from : run.start <= end + 1;
    if (begins) end = Math.max(end ?? 0, run.end);
  }
  return end;
}
