/*
 * Lines told twice: the headline again under the picture, a caption in the text and in its gallery, a lead set as a
 * summary. The first stands, the later is marked. Items and cells repeat for good reasons (two products with one
 * price), and so do short lines (a refrain, "Yes.").
 */

import { hashWith } from '../../content/vocabulary.ts';
import { message } from '../../i18n/message.ts';
import { ALPHANUMERIC, kindOf, lowerOf, ODD } from '../../text/characters.ts';
import type { Block } from '../../text/page-content.ts';
import { blockText } from '../../text/page-text.ts';
import type { Detector, JunkClaim } from '../detector.ts';
import type { ContextBlock } from '../junk-context.ts';
import { wholeLine } from '../line-detector.ts';

/** Letters and digits. A sentence needs more: a speaker may say one twice. */
const MIN_CHARACTERS = 25;
const MIN_SENTENCE_CHARACTERS = 80;
const SENTENCE_END = /[.!?…]["'”’»“)\]]*$/;
/** An interview asks everybody the same, and a list has its form: what stands there more often is meant to. */
const MAX_TIMES = 2;
const TEXT_SCORE = 0.5;
const QUESTION = /\?["'”’»“)\]]*$/;
const KINDS = new Set(['title', 'heading', 'paragraph', 'caption', 'other', 'quote']);

export const duplicates: Detector = {
  name: 'duplicates',
  find({ article, blocks }) {
    const titles = article.blocks.filter(({ kind }) => kind === 'title');
    const told = [
      ...titles.map((block) => ({ block, text: blockText(article, block) })),
      ...blocks.filter(({ block }) => block.kind !== 'title'),
    ].flatMap(telling);
    const times = new Map<string, number>();
    const repeated = thoseThatMeet(told).map(({ block, text }) => ({ block, letters: lettersOf(block, text) }));
    for (const { block, letters } of repeated)
      if (block.kind !== 'title') times.set(letters, (times.get(letters) ?? 0) + 1);
    const seen = new Set<string>();
    const claims: JunkClaim[] = [];
    for (const { block, letters } of repeated) {
      if (seen.has(letters) && (times.get(letters) ?? 0) <= MAX_TIMES) claims.push(duplicate(block));
      seen.add(letters);
    }
    return claims;
  },
};

interface Told extends Pick<ContextBlock, 'block' | 'text'> {
  readonly hash: number;
}

/** Nothing for lines that may repeat. */
function telling({ block, text }: Pick<ContextBlock, 'block' | 'text'>): Told[] {
  if (!KINDS.has(block.kind) || text.length < MIN_CHARACTERS || QUESTION.test(text)) return [];
  // On some pages the captions are the text.
  if (block.kind === 'caption' && (block.score ?? 0) > TEXT_SCORE) return [];
  const { length, hash } = sizeUp(text);
  const isSentence = block.kind !== 'caption' && length < MIN_SENTENCE_CHARACTERS && SENTENCE_END.test(text);
  return length < (isSentence ? MIN_SENTENCE_CHARACTERS : MIN_CHARACTERS) ? [] : [{ block, text, hash }];
}

/** Lines with equal hashes: nearly none, so that the words of nearly none are made comparable. */
function thoseThatMeet(told: readonly Told[]): Told[] {
  const times = new Map<number, number>();
  for (const { hash } of told) times.set(hash, (times.get(hash) ?? 0) + 1);
  return told.filter(({ hash }) => (times.get(hash) ?? 0) > 1);
}

/** What is compared. A caption is told again by a caption only: it may quote the text under its picture. */
const lettersOf = (block: Block, text: string): string =>
  block.kind === 'caption' ? `caption ${onlyLetters(text)}` : onlyLetters(text);

const onlyLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Length and hash of the letters. */
function sizeUp(text: string): { length: number; hash: number } {
  let [length, hash] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if ((kind & ODD) !== 0) return sizeUpLetters(onlyLetters(text));
    if ((kind & ALPHANUMERIC) === 0) continue;
    length++;
    hash = hashWith(hash, lowerOf(code));
  }
  return { length, hash };
}

function sizeUpLetters(letters: string): { length: number; hash: number } {
  let hash = 0;
  for (let i = 0; i < letters.length; i++) hash = hashWith(hash, letters.charCodeAt(i));
  return { length: letters.length, hash };
}

const duplicate = (block: Block): JunkClaim =>
  wholeLine({ block }, { kind: 'duplicate', score: 0.8, reason: message('junkReasonDuplicate') });
