/*
 * Lines that are text though they are made of what furniture is made of: the items of a list in the text, a heading
 * between its paragraphs, who said a quotation that is set apart, the account that signs a quoted post. The scorer sees
 * a short line with capitals; what tells them is where they stand.
 */

import type { Box } from '../text/page-text.ts';
import { textLength } from '../text/text-length.ts';
import { type CueRole, cuesAt, isCueLine, roleSet, rolesIn } from './cues/match-cue.ts';
import type { ContextBlock, JunkContext } from './junk-context.ts';

/** A paragraph scoring above this, and of so many characters, makes the box that holds it one of text. */
const TEXT_SCORE = 0.5;
const MIN_TEXT_CHARACTERS = 80;
/** Share of links from which a line is none of these. */
const LINKED = 0.3;
const MAX_ATTRIBUTION_CHARACTERS = 90;
/** Boxes looked at above a line for the name of a quotation. */
const QUOTATION_LEVELS = 3;
/** Words for a quotation in the names that pages give their boxes. */
const QUOTATION = /^(?:(?:block|pull)?quote|quotation|zitat|cita|citation|citat|citaat|cytat)$/;
const LISTS = new Set(['ul', 'ol', 'dl']);

/** "— Tom Marsh (@tommarsh) 13 March 2026". */
const SIGNATURE = /^[—–―-]\s*\p{L}.{0,60}\(@\w+\)/u;
/** "[Courier]": where a line of a survey is taken from. */
const SOURCE_TAG = /^\[\p{Lu}[^[\]]{1,38}\]$|^\(\p{Lu}[^()]{1,38}\)$/u;

/** "＜震度4＞", "【女子】", "■午後": how East Asian pages write sub-headings without an element for them. */
const BRACKETED = /^([＜〈《【［〔])[^＞〉》】］〕]{1,24}[＞〉》】］〕]$|^([■◆●▼□◇○◎▽])\s?[^。！？]{1,24}$/u;

export function unlikelyText(context: JunkContext): (line: ContextBlock) => boolean {
  const { boxes } = context.article;
  let known: ReadonlySet<number> | null = null;
  const holdsText = (box: number): boolean => {
    known ??= boxesOfText(context);
    return known.has(box);
  };
  return (line) => {
    const { block, text, linkDensity } = line;
    if (SIGNATURE.test(text)) return true;
    if (isSentence(line) && isPlain(boxes, block.box) && holdsText(boxes[block.box]?.parent ?? -1))
      return rolesIn(text, OF_FURNITURE).size === 0;
    if (block.kind === 'heading' && linkDensity >= LINKED)
      return (
        isLinkedElsewhere(line, context.blocks[line.line + 1]) &&
        (holdsText(boxes[block.box]?.parent ?? -1) || isOneOfEntries(context))
      );
    if (linkDensity >= LINKED) return false;
    if (SOURCE_TAG.test(text) || isOneOfSubHeads(context, line)) return true;
    if (block.kind === 'item') return holdsText(aroundList(boxes, block.box)) && !isBelowLink(context, line);
    if (announces(text)) return false;
    if (block.kind === 'heading') return holdsText(boxes[block.box]?.parent ?? -1);
    return text.length <= MAX_ATTRIBUTION_CHARACTERS && isInQuotation(boxes, block.box);
  };
}

/** One of several written in the same way, each above lines that link nowhere. A label of a box stands alone. */
function isOneOfSubHeads({ blocks }: JunkContext, { block, text, line }: ContextBlock): boolean {
  const mark = markOf(text);
  if (mark === null) return false;
  const next = blocks[line + 1];
  if (next === undefined || next.linkDensity >= LINKED || markOf(next.text) !== null) return false;
  return blocks.some((other) => other.block.kind === block.kind && other.text !== text && markOf(other.text) === mark);
}

function markOf(text: string): string | null {
  const found = BRACKETED.exec(text);
  return found && (found[1] ?? found[2] ?? null);
}

/** "Hear more on ‹Courier Audio›" and a list: what is on offer there. */
function isBelowLink({ blocks }: JunkContext, { line }: ContextBlock): boolean {
  let above = line - 1;
  while (above >= 0 && blocks[above]?.block.kind === 'item') above--;
  const label = blocks[above];
  return label !== undefined && label.linkDensity >= LINKED && !isSentence(label);
}

/** The name of a product above its test, linked to where it is sold. */
const isLinkedElsewhere = ({ block }: ContextBlock, next: ContextBlock | undefined): boolean =>
  next?.block.kind === 'paragraph' &&
  (next.block.score ?? 0) >= TEXT_SCORE &&
  !block.runs.some(({ toStory }) => toStory);

/** Entries from which on a page is a list of things described. */
const MIN_ENTRIES = 3;

/** One of several such names side by side: a list of places to eat, whose entries are too short to be paragraphs. */
const isOneOfEntries = ({ blocks }: JunkContext): boolean =>
  blocks.filter(
    (other) =>
      other.block.kind === 'heading' && other.linkDensity >= LINKED && isLinkedElsewhere(other, blocks[other.line + 1]),
  ).length >= MIN_ENTRIES;

/** Words; a shorter sentence may be a button. */
const MIN_SENTENCE_WORDS = 8;
/** The same where no spaces are written, in letters that its characters stand for beside themselves. */
const MIN_DENSE_LETTERS = 30;
/** Characters beside its links, which are more than a cue. */
const MIN_BESIDE_LINKS = 12;
const OPENING = roleSet(['related', 'comments']);
const WHOLE: readonly CueRole[] = ['relatedLabel', 'navigation', 'share', 'advert'];

/** Says itself that it is no text: a plea, or the label of a box. */
const announces = (text: string): boolean =>
  cuesAt(text, 0, OPENING) !== null ||
  WHOLE.some((role) => isCueLine(text, role)) ||
  rolesIn(text, OF_FURNITURE).size > 0;

const OF_FURNITURE = roleSet(['promotion', 'consent', 'rights']);

/** Written as a sentence, whatever part of it is a link, and none of those that sites write. */
export function isSentence({ text, linkDensity }: ContextBlock): boolean {
  return (
    (1 - linkDensity) * text.length >= MIN_BESIDE_LINKS &&
    endsSentence(text) &&
    (text.split(' ').length >= MIN_SENTENCE_WORDS || textLength(text) - text.length >= MIN_DENSE_LETTERS)
  );
}

const STOPS = '.!?…؟۔。！？';
const CLOSERS = '"\'”’»“)]」』）';

/** From the end, where an expression would try every letter of the line. */
function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end--;
  if (end < 2 || !STOPS.includes(text.charAt(end - 1))) return false;
  // One character may be two units.
  const before = text.slice(Math.max(0, end - 3), end - 1);
  return text.charCodeAt(end - 2) < 0x80 ? /[a-z\d]$/.test(before) : /[\p{Ll}\p{Lo}\p{N}]$/u.test(before);
}

/** A paragraph without a name. */
const isPlain = (boxes: readonly Box[], box: number): boolean =>
  boxes[box]?.tag === 'p' && boxes[box]?.tokens.length === 0;

/** Boxes in which running paragraphs stand side by side with other lines. */
function boxesOfText({ article, blocks }: JunkContext): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { block, text, linkDensity } of blocks) {
    if (block.kind !== 'paragraph' || (block.score ?? 0) < TEXT_SCORE) continue;
    if (text.length < MIN_TEXT_CHARACTERS || linkDensity >= LINKED) continue;
    found.add(block.box);
    found.add(article.boxes[block.box]?.parent ?? -1);
  }
  return found;
}

/** The box around the outermost list that an item stands in. */
function aroundList(boxes: readonly Box[], innermost: number): number {
  let around = -1;
  for (let box = innermost; box >= 0; box = boxes[box]?.parent ?? -1)
    if (LISTS.has(boxes[box]?.tag ?? '')) around = boxes[box]?.parent ?? -1;
  return around;
}

function isInQuotation(boxes: readonly Box[], innermost: number): boolean {
  let box = innermost;
  for (let level = 0; box > 0 && level < QUOTATION_LEVELS; level++) {
    const { tag, tokens, parent } = boxes[box] as Box;
    if (tag === 'blockquote' || tokens.some((token) => QUOTATION.test(token))) return true;
    box = parent;
  }
  return false;
}
