/*
 * Lines told twice: the headline again under the picture, a caption in the text and in its gallery, a lead set as a
 * summary. The copy is marked: of headings and captions the later one, of paragraphs the one that stands apart, in a
 * box named for it or in a quotation. Where nothing tells the two apart, none is. Items and cells repeat for good
 * reasons (two products with one price), and so do short lines (a refrain, "Yes.").
 */

import { hashWith } from '../../content/vocabulary.ts';
import { message } from '../../i18n/message.ts';
import { ALPHANUMERIC, kindOf, lowerOf, ODD } from '../../text/characters.ts';
import type { Block } from '../../text/page-content.ts';
import { type BlockKind, type Box, blockText } from '../../text/page-text.ts';
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
    const seen = new Map<string, Block>();
    const claims: JunkClaim[] = [];
    for (const { block, letters } of repeated) {
      const first = seen.get(letters);
      const copy = first && (times.get(letters) ?? 0) <= MAX_TIMES ? copyOf(article.boxes, first, block) : null;
      if (copy) claims.push(duplicate(copy));
      if (!first) seen.set(letters, block);
    }
    return claims;
  },
};

const TOLD_ONCE_MORE: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'caption']);
/** Boxes looked at above a line for a name that says why it is told again. */
const MAX_LEVELS = 3;
/** Words that pages name a summary, a lead or a pulled quotation by. */
const APART =
  /^(?:standfirst|lead|lede|intro|teaser|summary|abstract|excerpt|deck|dek|subtitle|kicker|recap|takeaways|highlights?|(?:pull|block)?quote|pull|zitat|cita|citation|citat|citaat|cytat|vorspann|chapo|entradilla)$/;
/** So much less like text must one of two score to be the copy by that alone. */
const LESS = 0.25;

/** Which of two lines with the same words, given in text order, repeats the other; null where nobody can say. */
function copyOf(boxes: readonly Box[], first: Block, later: Block): Block | null {
  if (TOLD_ONCE_MORE.has(first.kind) || TOLD_ONCE_MORE.has(later.kind)) return later;
  const [firstApart, laterApart] = [standsApart(boxes, first), standsApart(boxes, later)];
  if (firstApart !== laterApart) return firstApart ? first : later;
  const less = (first.score ?? 0) - (later.score ?? 0);
  if (Math.abs(less) >= LESS) return less > 0 ? later : first;
  return first.box === later.box || first.kind === later.kind ? null : later;
}

function standsApart(boxes: readonly Box[], { kind, box: innermost }: Block): boolean {
  if (kind === 'quote') return true;
  let box = innermost;
  for (let level = 0; box > 0 && level < MAX_LEVELS; level++) {
    const { tag, tokens, parent } = boxes[box] as Box;
    if (tag === 'aside' || tokens.some((token) => APART.test(token))) return true;
    box = parent;
  }
  return false;
}

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
