/* Runs one quote through one mutation and says what the anchoring made of it. */

import { readFileSync } from 'node:fs';
import { knowsWord } from '../../lib/entities/tagger/known-words.ts';
import { readTaggerModel, type TaggerModel } from '../../lib/entities/tagger/model.ts';
import { anchorTarget } from '../../lib/notes/anchoring/anchor-notes.ts';
import { describeTarget } from '../../lib/notes/anchoring/describe-target.ts';
import type { AnchoringPage } from '../../lib/notes/anchoring/page-index.ts';
import type { Target } from '../../lib/notes/note.ts';
import { decideLanguage } from '../../lib/text/decide-language.ts';
import type { Span } from '../../lib/text/span.ts';
import { plainPage } from '../../tests/plain-article.ts';
import type { Random } from '../random.ts';
import { CLOSE, OPEN, OUTSIDE } from './marked-text.ts';
import type { Mutation } from './mutation.ts';
import { type Anchored, peerAnchor } from './peer-anchor.ts';

/**
 * `misplaced`: reported as changed, but pointing at other words than those that took the quote's place. `offered`:
 * ambiguous, the right place among those offered.
 */
export type Judgement = 'right' | 'wrong' | 'changed' | 'misplaced' | 'offered' | 'orphan';

export interface Case {
  readonly judgement: Judgement;
  /** Of the peer on the same page; null where it was not asked. */
  readonly peer: Judgement | null;
  readonly milliseconds: number;
  readonly state: string;
  readonly by: string;
  readonly quote: string;
  readonly found: string;
  readonly page: string;
  /** The words as they stand now; null when they are gone. */
  readonly truth: string | null;
}

/**
 * A text as reading a page would give it: a line is a block, white space is one space; a line that says so is no part
 * of the article.
 */
export function pageOf(text: string, source = 'https://news.example/article'): AnchoringPage {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line !== OUTSIDE);
  const page = plainPage(lines.map((line) => line.replace(OUTSIDE, '')).join('\n'), { source });
  const blocks = page.blocks.map((block, i) => ({ ...block, inArticle: !lines[i]?.startsWith(OUTSIDE) }));
  return TAGGER && decideLanguage(page.text, '') === TAGGER.language
    ? { ...page, blocks, isWord: knowsWord(TAGGER.clusters) }
    : { ...page, blocks };
}

/** As the product has it: the tagger's words are a dictionary of its language. */
const TAGGER = readTagger();

function readTagger(): TaggerModel | null {
  const file = new URL('../../public/data/tagger-en.bin', import.meta.url);
  const bytes = new Uint8Array(readFileSync(file)).buffer;
  const read = readTaggerModel(bytes);
  return read.ok ? read.model : null;
}

/** A quote of a text, described where it stands. */
export interface Quoted {
  readonly text: string;
  readonly span: Span;
  readonly target: Target;
}

export function quoted(text: string, span: Span): Quoted {
  return { text, span, target: describeTarget(pageOf(text), span) };
}

/** The edited page and where the quote's words now are; null truth when they are gone. */
function editedPage(
  { text, span }: Quoted,
  mutation: Mutation,
  random: Random,
): { page: AnchoringPage; truth: Span | null } | null {
  const marked = text.slice(0, span.start) + OPEN + text.slice(span.start, span.end) + CLOSE + text.slice(span.end);
  const edited = mutation.edit(marked, random);
  if (edited === null) return null;
  const lines = edited.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const kept = lines.filter((line) => line !== '');
  const clean = kept.map((line) => line.replace(OUTSIDE, '')).join('\n');
  const open = clean.indexOf(OPEN);
  const close = clean.indexOf(CLOSE);
  const page = pageOf(kept.join('\n').replace(OPEN, '').replace(CLOSE, ''));
  return { page, truth: open < 0 ? null : { start: open, end: close - 1 } };
}

const overlap = (a: Span, b: Span): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

function judgeAnchor(found: Anchored, truth: Span | null): Judgement {
  const { span, state, places = [] } = found;
  if (places.some((place) => truth !== null && overlap(place, truth) >= 0.8)) return 'offered';
  const near = span && truth ? overlap(span, truth) : 0;
  if (span && state === 'changed') return truth === null || near > 0 ? 'changed' : 'misplaced';
  if (span) return near >= 0.8 ? 'right' : 'wrong';
  return 'orphan';
}

/** Null where the mutation does not apply to the quote. */
export function judge(quote: Quoted, mutation: Mutation, random: Random, withPeer = false): Case | null {
  const edited = editedPage(quote, mutation, random);
  if (!edited) return null;
  const { page, truth } = edited;
  const began = process.cpuUsage();
  const found = anchorTarget(quote.target, page);
  const milliseconds = process.cpuUsage(began).user / 1_000;
  const { span, state, by } = found;
  return {
    judgement: judgeAnchor(found, truth),
    peer: withPeer ? judgeAnchor(peerAnchor(quote.target, page.text), truth) : null,
    milliseconds,
    state,
    by,
    quote: quote.target.selector[0].exact,
    found: span ? page.text.slice(span.start, span.end) : '',
    page: page.text,
    truth: truth ? page.text.slice(truth.start, truth.end) : null,
  };
}
