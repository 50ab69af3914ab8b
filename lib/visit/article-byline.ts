/*
 * Who wrote an article, as the lines around its title say: "By Ada Solheim and Jonas Lie | Nov 8, 2023", or a name in
 * an element that the page calls the author's. For pages whose metadata names nobody. A name has two words and more: a
 * house, an agency or a desk that signs alone is no author, nor is who writes a comment.
 */

import { AGENCY } from '../junk/detectors/credits.ts';
import { anyOf } from '../languages/all-languages.ts';
import { foldName } from '../text/fold.ts';
import type { Block, PageContent } from '../text/page-content.ts';
import type { InlineElement, PageText } from '../text/page-text.ts';
import { daysInLine } from '../text/stated-day.ts';

/** Lines looked at before the title and after it. */
const BEFORE = 4;
const AFTER = 8;
const MAX_LINE_CHARACTERS = 200;
/** Authors named at most; a longer list is a masthead. */
const MAX_NAMES = 6;

const CUE = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:${anyOf(({ junk }) => junk?.by)})(?:\\s?[:：]\\s?|\\s+)(?=\\p{Lu})`,
  'iu',
);
/** Before the names of a line that begins with something else: "Nov 8, 2023 | By Ada Solheim". */
const CUE_WITHIN = new RegExp(
  `[|·•–—,/-]\\s*(?:${anyOf(({ junk }) => junk?.by)})(?:\\s?[:：]\\s?|\\s+)(?=\\p{Lu})`,
  'iu',
);
const BETWEEN = new RegExp(
  `\\s*(?:,\\s*(?:(?:${anyOf(({ junk }) => junk?.and)})\\s+)?|\\s(?:${anyOf(({ junk }) => junk?.and)}|&)\\s+)`,
  'iu',
);
/** What ends the names: a mark, a number, a bracket, or the line. */
const STOP = /\s*(?:[|·•–—/(:;[]|\s-\s|\d|$)/u;

const BEFORE_DAY = /(?:,?\s+\p{Ll}{1,4}\.?){0,2}\s*$/u;

/** Small words within names, of all languages: they are spelled alike wherever the bearer lives. */
const PARTICLES = new Set(
  'de da di do dos das del della der den van von vom zu zur ten ter la le du al el bin ibn ben af av e y san'.split(
    ' ',
  ),
);

const AUTHOR_NAMES = [
  'author',
  'byline',
  'autor',
  'auteur',
  'autore',
  'authors',
  'forfatter',
  'skribent',
  'writer',
  'vcard',
];
const NOT_OF_ARTICLE = ['comment', 'comments', 'related', 'sidebar', 'aside', 'footer', 'nav', 'teaser', 'card', 'bio'];

/**
 * Names, comma between; '' when no line says so.
 * @param publisher who signs with the name of the house is nobody
 */
export function articleByline(
  page: Pick<PageContent, 'text' | 'boxes' | 'blocks' | 'isPlain'>,
  publisher = '',
): string {
  const names = namesOf(page).filter((name) => foldName(name) !== foldName(publisher));
  return [...new Set(names)].join(', ');
}

function namesOf(page: Pick<PageContent, 'text' | 'boxes' | 'blocks' | 'isPlain'>): string[] {
  const near = linesNear(page.blocks).filter(
    (block) =>
      block.end - block.start <= MAX_LINE_CHARACTERS &&
      (page.isPlain || !NO_BYLINE.has(block.kind)) &&
      !isIn(page, block, NOT_OF_ARTICLE),
  );
  for (const block of near) {
    for (const text of partsOf(page.text.slice(block.start, block.end), block)) {
      const cue = CUE.exec(text) ?? CUE_WITHIN.exec(text);
      const names = cue ? namesAt(text.slice(cue.index + cue[0].length)) : [];
      if (names.length > 0) return names;
    }
  }
  for (const block of near) {
    for (const run of [...block.runs.filter(isAuthors), ...(isIn(page, block, AUTHOR_NAMES, 2) ? [block] : [])]) {
      const names = namesAt(page.text.slice(run.start, run.end).replace(CUE, ''));
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** The line, and what of it begins behind its day or with an element: "November 13, 2017 By Dana Whitlock". */
function partsOf(text: string, { start, runs }: Block): string[] {
  const starts = [...runs.map((run) => run.start - start), ...daysInLine(text, 'day').map(({ end }) => end)];
  return [text, ...starts.filter((at) => at > 0).map((at) => text.slice(at))];
}

function linesNear(blocks: readonly Block[]): Block[] {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const anchor = title < 0 ? blocks.findIndex(({ inArticle }) => inArticle) : title;
  if (anchor < 0) return [];
  const [before, after] = [
    blocks.slice(Math.max(0, anchor - BEFORE), anchor),
    blocks.slice(anchor, anchor + AFTER + 1),
  ];
  return [...after, ...before.reverse()];
}

/** In a text file what is a heading is guessed from its length. */
const NO_BYLINE: ReadonlySet<string> = new Set(['title', 'heading', 'caption']);

const isAuthors = ({ tokens }: InlineElement): boolean => tokens.some((token) => AUTHOR_NAMES.includes(token));

function isIn({ boxes }: Pick<PageText, 'boxes'>, block: Block, names: readonly string[], depth = 12): boolean {
  for (let box = boxes[block.box], i = 0; box && i < depth; box = boxes[box.parent], i++)
    if ([...box.tokens, ...box.roles, box.tag].some((name) => names.includes(name))) return true;
  return false;
}

/** The names that a line begins with; none when anything but names stands before its next mark or its end. */
function namesAt(words: string): string[] {
  const day = daysInLine(words, 'day')[0]?.start ?? words.length;
  // "… op 8 november 2023": what stands before a day is no part of the name.
  const line = day < words.length ? words.slice(0, day).replace(BEFORE_DAY, '') : words;
  const end = STOP.exec(line)?.index ?? line.length;
  const parts = line
    .slice(0, end)
    .split(BETWEEN)
    .map((part) => part.trim());
  const names: string[] = [];
  for (const part of parts) {
    if (!isName(part)) break;
    names.push(part);
  }
  // "By Monday Evening, the water had reached …" goes on behind what looks like a name.
  if (/^\p{Ll}/u.test(parts[names.length] ?? '') && !/^\S+(?:\s\S+)?$/.test(parts[names.length] ?? '')) return [];
  const isWhole = names.length === parts.length || parts[names.length] === '' || (names.length > 0 && parts.length > 1);
  return isWhole && names.length <= MAX_NAMES ? names : [];
}

/** Two to five words with capitals, small particles between them. */
function isName(part: string): boolean {
  const words = part.split(/\s+/);
  if (words.length < 2 || words.length > 6 || AGENCY.test(part)) return false;
  // "Disko Von": the next label of the line.
  if (PARTICLES.has(words.at(-1)?.toLowerCase() ?? '')) return false;
  const capitals = words.filter((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word));
  const others = words.filter((word) => !capitals.includes(word) && !PARTICLES.has(word.toLowerCase()));
  return capitals.length >= 2 && others.length === 0 && /\p{Lu}\p{L}/u.test(words.at(-1) ?? '');
}
