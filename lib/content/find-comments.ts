/*
 * Where on a page its readers' comments are. Pages mostly name the place; where they do not, comments are known by
 * their form: boxes of one template, each with a short line that names somebody, a time, and some text. Whether a place
 * is believed depends on the article (`find-content.ts`): where next to nothing is left without it, as in a forum, the
 * comments are the text.
 */

import type { Box, PageBlock } from '../text/page-text.ts';
import { FLAG_NAMES, ITEM_NAMES, OPINION_NAMES, PART_NAMES, PLACE_NAMES } from './comment-names.ts';
import type { CommentPage, CommentRegion } from './comment-region.ts';
import { type BoxLines, linesOfBoxes } from './page-tree.ts';
import { repeatedComments } from './repeated-comments.ts';
import { siblingBoxes } from './sibling-boxes.ts';

export function findComments(page: CommentPage): CommentRegion[] {
  const named = namedComments(page);
  return named.length > 0 ? named : repeatedComments(page);
}

function namedComments(page: CommentPage): CommentRegion[] {
  const { blocks, boxes } = page;
  const lines = linesOfBoxes(page);
  const known = new Map<readonly string[], Name>();
  const names = boxes.map((box) => nameOf(box, known));
  if (names.every((name) => name === null)) return [];
  const siblings = new Map<string, number>();
  boxes.forEach((box, i) => {
    if (names[i] === 'item') siblings.set(templateOf(box), (siblings.get(templateOf(box)) ?? 0) + 1);
  });
  const isPlace = (i: number): boolean =>
    names[i] === 'place' || (names[i] === 'item' && (siblings.get(templateOf(boxes[i] as Box)) ?? 0) > 1);
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const regions: { from: number; to: number; readonly box: number }[] = [];
  boxes.forEach((box, i) => {
    const [from, to] = [lines.from[i] as number, lines.to[i] as number];
    if (from > to || !isPlace(i) || box.tag === 'body' || box.tag === 'html') return;
    // Flags such as "comments-open" stand on the box of the whole article.
    if ((title >= from && title <= to) || holdsMainHeading(page, from, to)) return;
    const last = regions.at(-1);
    if (last && to <= last.to) return;
    if (last && from <= last.to + 1) last.to = to;
    else regions.push({ from, to, box: i });
  });
  const whole = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  return regions.flatMap((region) => {
    const items = itemsIn(boxes, names, lines, region);
    const size = (blocks[region.to] as PageBlock).end - (blocks[region.from] as PageBlock).start;
    const isBeside = size * 2 < whole || region.to < title;
    return isBeside || nameSomebody(page, lines, items) ? [{ ...region, count: items.length, isSure: true }] : [];
  });
}

function holdsMainHeading({ blocks, boxes }: CommentPage, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (boxes[(blocks[i] as PageBlock).box]?.tag === 'h1') return true;
  return false;
}

const templateOf = ({ tag, tokens, parent }: Box): string => `${parent} ${tag} ${tokens.join('.')}`;

type Name = 'place' | 'item' | null;

/** @param known what lists of class and id words have said before: the same few stand on thousands of boxes */
function nameOf({ tokens, roles }: Box, known: Map<readonly string[], Name>): Name {
  // What the page says to machines is of one comment.
  if (roles.includes('comment')) return 'item';
  // A label of a word or two names the place; a longer one is of a button or a link.
  if (roles.length <= 2 && roles.some((role) => PLACE_NAMES.has(role))) return 'place';
  let name = known.get(tokens);
  if (name === undefined) {
    name = nameByTokens(tokens);
    known.set(tokens, name);
  }
  return name;
}

function nameByTokens(tokens: readonly string[]): Name {
  const has = (names: ReadonlySet<string>): boolean => tokens.some((token) => names.has(token));
  if (has(PLACE_NAMES)) return has(FLAG_NAMES) ? null : 'place';
  if (!has(ITEM_NAMES)) return null;
  return has(PART_NAMES) && !has(OPINION_NAMES) && !has(FLAG_NAMES) ? 'place' : 'item';
}

/** The boxes of single comments: of the most repeated template that is named as one, or else of the most siblings. */
function itemsIn(
  boxes: readonly Box[],
  names: readonly Name[],
  lines: BoxLines,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const isIn = (box: number): boolean =>
    (lines.from[box] as number) >= from &&
    (lines.to[box] as number) <= to &&
    (lines.to[box] as number) > (lines.from[box] as number);
  const templates = new Map<string, number[]>();
  boxes.forEach(({ tag, tokens }, i) => {
    if (names[i] !== 'item' || !isIn(i)) return;
    const template = `${tag} ${tokens.join('.')}`;
    templates.set(template, [...(templates.get(template) ?? []), i]);
  });
  const most = (groups: Iterable<readonly number[]>): readonly number[] =>
    [...groups].reduce<readonly number[]>((best, group) => (group.length > best.length ? group : best), []);
  const named = most(templates.values());
  return named.length > 0 ? named : most(siblingBoxes(boxes, lines, 2, isIn));
}

/** Share of the items that name somebody: some are deleted, or have a picture in its place. */
const NAMED_SHARE = 0.5;
/** Characters of a line that may be somebody's name with the day. */
const MAX_BYLINE = 70;
/** Lines looked at, from either end. */
const ENDS = 3;

/**
 * Where a place holds more text than the page beside it, its name alone is not believed: the minutes of a match are
 * called comments in French.
 */
function nameSomebody({ text, blocks }: CommentPage, lines: BoxLines, items: readonly number[]): boolean {
  const named = items.filter((item) => {
    const [from, to] = [lines.from[item] as number, lines.to[item] as number];
    return blocks.slice(from, to + 1).some(({ start, end }, i) => {
      if (i >= ENDS && i <= to - from - ENDS) return false;
      return end - start <= MAX_BYLINE && /^[\p{L}@].*[^.!?…]$/u.test(text.slice(start, end));
    });
  });
  return named.length > 0 && named.length >= NAMED_SHARE * items.length;
}
