/*
 * Lines that are nothing but a label of something around the article: "Advertisement", "Share this article", "Leave a
 * comment". The same words may be a heading in a true text, so the scorer must doubt the line too; only "Advertisement"
 * speaks for itself.
 */

import { type LabelCode, message } from '../../i18n/message.ts';
import { nextWord } from '../cues/cue-words.ts';
import { type CueRole, isCueLine, isCueRow, matchCue } from '../cues/match-cue.ts';
import type { Detector, JunkClaim } from '../detector.ts';
import type { ContextBlock } from '../junk-context.ts';
import type { JunkKind } from '../junk-span.ts';
import { wholeLine } from '../line-detector.ts';

const MAX_LABEL_CHARACTERS = 70;
/** A line scoring above this is text whatever it says. */
const TEXT_SCORE = 0.7;
/**
 * The same for a paragraph of several words, "Leave a comment": a heading or a step of a list may say so in a text. The
 * scorer has learnt few languages, and the words are surer than it is.
 */
const PARAGRAPH_SCORE = 0.88;

/** Slots of one page are numbered: "Placeholder image-2". Behind a short word a number is a year: "AD 79". */
const NUMBER = /(?<=.{8})[\s#–-]*\d{1,2}$/;

const LABELS: readonly (readonly [CueRole, JunkKind, LabelCode])[] = [
  ['advert', 'advert', 'junkReasonAdvert'],
  ['share', 'share', 'junkReasonShare'],
  ['comments', 'comments', 'junkReasonLeadsToComments'],
];

export const labels: Detector = {
  name: 'labels',
  find: ({ blocks }) => blocks.flatMap(labelOf),
};

function labelOf(item: ContextBlock): JunkClaim[] {
  const { block, text } = item;
  if (text.length > MAX_LABEL_CHARACTERS || block.kind === 'title' || block.kind === 'cell') return [];
  for (const [role, kind, reason] of LABELS) {
    const line = role === 'advert' && endsInFigure(text) ? text.replace(NUMBER, '') : text;
    if (!isCueLine(line, role) && !(role === 'share' && isCueRow(line, role))) continue;
    const sure = role === 'advert' && !/[.!?]$/.test(text) && block.kind !== 'heading';
    if (!sure && (block.score ?? 1) > (isLongParagraph(item, role) ? PARAGRAPH_SCORE : TEXT_SCORE)) continue;
    return [wholeLine(item, { kind, score: 0.85, reason: message(reason) })];
  }
  return [];
}

function isLongParagraph({ block, text }: ContextBlock, role: CueRole): boolean {
  if ((block.kind !== 'paragraph' && block.kind !== 'other') || /[.!?؟。！？]$/.test(text)) return false;
  return (matchCue(text, nextWord(text, 0), role)?.words ?? 0) >= 2;
}

/** Asked first: `NUMBER` tries every place of a line. */
const endsInFigure = (text: string): boolean => /\d/.test(text.slice(-1));
