/*
 * Another story announced in words that no list has, and without a link: "… by a metre. From our files: Insurers leave
 * the old town". Behind a sentence a few words and a colon stand before a headline that breaks off where the paragraph
 * does, or with the bold type it is set in, or where a new sentence surely begins. Interviews, lists of facts and
 * run-in heads are written with colons too; so at a line's start nothing is believed that only the type says.
 */

import { message } from '../../i18n/message.ts';
import { isEmphasised, isHeadline, type Label, labelBefore } from '../cues/announcement.ts';
import { type CueRole, cuesAt, isCueLine, roleSet } from '../cues/match-cue.ts';
import type { Detector, JunkClaim } from '../detector.ts';
import { OPENING_QUOTE } from '../headline-boundary/boundary-view.ts';
import type { BoundaryScorer } from '../headline-boundary/scorer.ts';
import { shippedScorer } from '../headline-boundary/shipped-scorer.ts';
import { weighBoundaries } from '../headline-boundary/weigh-boundaries.ts';
import type { ContextBlock, JunkContext } from '../junk-context.ts';

const KINDS = new Set(['paragraph', 'other', 'quote']);
const COLON = /\s*[:：»›→▶►]\s+(?=["'“„«‹(¿¡‘]*[\p{Lu}\p{Lo}\d])/gu;
/** Those are asked elsewhere, with what they are; the first two where they are all of the label. */
const LISTED: readonly CueRole[] = ['related', 'relatedLabel'];
const FACT = roleSet(['credit', 'metadata']);
/** Characters of text before a label: a headline is glued to a paragraph, not to a word. */
const MIN_BEFORE = 30;
/** Where most paragraphs close with a stop, one that does not breaks off. */
const MIN_LONG_LINES = 3;
const LONG_LINE_CHARACTERS = 80;
const CLOSED_SHARE = 0.75;
/** Words of a headline that nothing sets off; of so few some must be long and small, or it is a name. */
const MIN_PLAIN_WORDS = 4;
const MIN_SMALL_WORDS = 2;
/** A headline in running text must end so surely, and hardly be a sentence. */
const SURE_END = 0.6;
const MAX_NONE = 0.15;

/** Closed at its end or in its middle. */
const SENTENCE = /[.!?…]["'”’»“)\]]*(?:$|\s)/u;
/** All of it in quotation marks: somebody's words. */
const QUOTED = /^["'“„«‘][^"”’»“]*["'”’»“]?$/u;
const CLOSED = /[.!?…]["'”’»“)\]]*$/u;
/** Facts rather than a headline: addresses, brackets, scores, several parts. */
const FACTS = /https?:|www\.|[@()[\];/]|\d[:.-]\d|,.*,|\.\.\./u;

export const unlistedLabelsBy = (score: BoundaryScorer): Detector => ({
  name: 'unlisted-labels',
  find(context) {
    let closes: boolean | null = null;
    return context.blocks.flatMap((line): JunkClaim[] => {
      if (!KINDS.has(line.block.kind) || !line.text.includes(':') || line.text.length < MIN_BEFORE) return [];
      closes ??= closesSentences(context);
      const found = announcedIn(line, context, closes, score);
      const { start } = line.block;
      return found
        ? [
            {
              start: start + found.start,
              end: start + found.end,
              kind: 'related',
              score: found.score,
              reason: message('junkReasonGluedRelated'),
            },
          ]
        : [];
    });
  },
});

export const unlistedLabels: Detector = unlistedLabelsBy(shippedScorer);

function closesSentences({ blocks }: JunkContext): boolean {
  const long = blocks.filter(({ block, text }) => block.kind === 'paragraph' && text.length >= LONG_LINE_CHARACTERS);
  return (
    long.length >= MIN_LONG_LINES && long.filter(({ text }) => CLOSED.test(text)).length >= long.length * CLOSED_SHARE
  );
}

interface Announced {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

function announcedIn(
  line: ContextBlock,
  context: JunkContext,
  closes: boolean,
  score: BoundaryScorer,
): Announced | null {
  for (const found of line.text.matchAll(COLON)) {
    const from = found.index + found[0].length;
    const label = labelBefore(line, from);
    if (!label?.hasColon || label.start < MIN_BEFORE || isListed(line.text, label)) continue;
    const announced =
      setOff(line, label) ??
      (closes ? brokenOff(line, label) : null) ??
      (closes && !label.isEmphasised ? insideText(line, label, context, score) : null);
    if (announced) return announced;
  }
  return null;
}

const isListed = (text: string, { start, end }: Label): boolean =>
  cuesAt(text, start, FACT) !== null || LISTED.some((role) => isCueLine(text.slice(start, end), role));

/** Label and headline in one element that sets them off, behind a sentence. */
function setOff({ block, text }: ContextBlock, { start, end: from }: Label): Announced | null {
  for (const run of block.runs) {
    const end = run.end - block.start;
    if (run.tag === 'a' || end <= from || Math.abs(run.start - block.start - start) > 1) continue;
    if (!isEmphasised({ block }, start, end)) continue;
    const headline = text.slice(from, end).trim();
    const goesOnAnew = /^["'”’»“)\]]*(?:$|\s+["'“„«‹(¿¡‘]*[\p{Lu}\p{Lo}\d])/u.test(text.slice(end));
    if (isHeadline(headline) && !CLOSED.test(headline) && goesOnAnew) return { start, end, score: 0.85 };
  }
  return null;
}

/** To the end of a paragraph that does not close as the others do. */
function brokenOff({ text }: ContextBlock, { start, end: from }: Label): Announced | null {
  const headline = text.slice(from).trim();
  return isPlainHeadline(headline) ? { start, end: text.length, score: 0.75 } : null;
}

function insideText(
  { text, line }: ContextBlock,
  { start, end: from }: Label,
  { use }: JunkContext,
  score: BoundaryScorer,
): Announced | null {
  const { best, none } = weighBoundaries(text, from, { marked: true, use, line }, score);
  // A quotation may begin anywhere in a sentence.
  if (!best?.next?.opener || OPENING_QUOTE.test(best.next.word) || best.chance < SURE_END || none > MAX_NONE)
    return null;
  return isPlainHeadline(text.slice(from, best.end)) ? { start, end: best.end, score: 0.75 } : null;
}

/** What nothing but its words sets off. */
function isPlainHeadline(words: string): boolean {
  if (!isHeadline(words) || SENTENCE.test(words) || QUOTED.test(words) || FACTS.test(words)) return false;
  // Without capitals every sentence is shaped like a headline.
  if (!/\p{Ll}/u.test(words)) return false;
  const list = words.split(/\s+/);
  const small = list.filter((word) => /^\p{Ll}/u.test(word) && word.length >= MIN_PLAIN_WORDS).length;
  return list.length > MIN_PLAIN_WORDS || (list.length === MIN_PLAIN_WORDS && small >= MIN_SMALL_WORDS);
}
