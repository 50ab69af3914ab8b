/*
 * Scores of lines, changed by what the page itself tells of them: that a line is the lead, by its box's name, and that
 * the article's text holds it, or does not, by its data (`Witness`). Learnt weights know only the commoner names, and
 * no data at all.
 */

import type { Box, PageBlock, PageText, Witness } from '../text/page-text.ts';
import { type Span, spanLength } from '../text/span.ts';
import { linkDensity } from './link-density.ts';

type Page = Pick<PageText, 'text' | 'blocks' | 'boxes' | 'witness'>;

export function withWhatPageTells(page: Page, scores: readonly number[]): readonly number[] {
  const { blocks, boxes, witness } = page;
  const witnessed = witness ? byWitness(page, witness, scores) : scores;
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  if (title < 0) return witnessed;
  return witnessed.map((score, i) => {
    const block = blocks[i] as PageBlock;
    const isNear = i > title && i <= title + LEAD_LINES && score >= MIN_LEAD_SCORE && score < TOLD_SCORE;
    return isNear && isNamedLead(block, boxes) ? TOLD_SCORE : score;
  });
}

/** What a line scores at least of which the page tells that it is text. */
const TOLD_SCORE = 0.5;
/** Lines below the title in which a lead stands: byline, date and share bar may come first. */
const LEAD_LINES = 10;
/** What says nothing else for a line leaves it below this: a kicker, a caption. */
const MIN_LEAD_SCORE = 0.01;
const MIN_LEAD_CHARACTERS = 40;
const MAX_LINKED = 0.3;

/** What pages in many languages call the lines between title and text. */
const LEAD_NAMES: ReadonlySet<string> = new Set(
  (
    'lead lede dek deck standfirst excerpt subtitle summary subheading subheadline strapline chapo chapeau perex vorspann ' +
    'ingress ingressi entradilla bajada copete sommario sottotitolo subtitulo underrubrik manchet sapo zajawka'
  ).split(' '),
);

const isNamedLead = (block: PageBlock, boxes: readonly Box[]): boolean =>
  block.kind !== 'caption' &&
  spanLength(block) >= MIN_LEAD_CHARACTERS &&
  linkDensity(block) < MAX_LINKED &&
  (boxes[block.box]?.tokens.some((token) => LEAD_NAMES.has(token)) ?? false);

/** Share of a line that the data must hold as well. */
const WITNESSED_SHARE = 0.8;
/**
 * What a line scores that its data holds, from which score on: less has a heading of a box, which data may hold too.
 */
const IN_BODY_SCORE = 0.8;
const MIN_IN_BODY = 0.05;
const MIN_IN_STATE = 0.15;
/** Words of a line whose absence from the data tells something. */
const MIN_ABSENT_WORDS = 8;
const MAX_ABSENT_SCORE = 0.3;
/** Share of what reads like text that must stand in the data before absence is believed. */
const AGREEMENT = 0.9;
const READS_LIKE_TEXT = 0.5;

function byWitness({ text, blocks }: Page, { from, spans }: Witness, scores: readonly number[]): readonly number[] {
  const shares = sharesOf(blocks, spans);
  const isBody = from === 'body';
  const agrees = isBody && agreement(blocks, shares, scores) >= AGREEMENT;
  const first = shares.findIndex((share) => share >= WITNESSED_SHARE);
  return scores.map((score, i) => {
    const block = blocks[i] as PageBlock;
    if (block.kind === 'caption' || block.kind === 'title' || linkDensity(block) >= MAX_LINKED) return score;
    if ((shares[i] as number) >= WITNESSED_SHARE) {
      if (isBody) return score >= MIN_IN_BODY ? Math.max(score, IN_BODY_SCORE) : score;
      return score >= MIN_IN_STATE ? Math.max(score, TOLD_SCORE) : score;
    }
    const isAbsent = agrees && i > first && shares[i] === 0 && score < MAX_ABSENT_SCORE && block.kind === 'paragraph';
    return isAbsent && wordsIn(text, block) >= MIN_ABSENT_WORDS ? 0 : score;
  });
}

function sharesOf(blocks: readonly PageBlock[], spans: readonly Span[]): number[] {
  let next = 0;
  return blocks.map((block) => {
    let size = 0;
    for (; next < spans.length && (spans[next] as Span).end <= block.end; next++)
      size += spanLength(spans[next] as Span);
    return size / Math.max(1, spanLength(block));
  });
}

function agreement(blocks: readonly PageBlock[], shares: readonly number[], scores: readonly number[]): number {
  let [size, witnessed] = [0, 0];
  blocks.forEach((block, i) => {
    if (block.kind === 'caption' || (scores[i] ?? 0) < READS_LIKE_TEXT) return;
    size += spanLength(block);
    witnessed += spanLength(block) * (shares[i] as number);
  });
  return size === 0 ? 0 : witnessed / size;
}

const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, end).split(' ').length;
