/* Runs one quote through one mutation and says what the anchoring made of it. */

import { anchorTarget } from '../../lib/notes/anchoring/anchor-notes.ts';
import { describeTarget } from '../../lib/notes/anchoring/describe-target.ts';
import type { Target } from '../../lib/notes/note.ts';
import type { PageContent } from '../../lib/text/page-content.ts';
import type { Span } from '../../lib/text/span.ts';
import { plainPage } from '../../tests/plain-article.ts';
import type { Random } from '../random.ts';
import { CLOSE, OPEN } from './marked-text.ts';
import type { Mutation } from './mutations.ts';

/** `misplaced`: reported as changed, but pointing at other words than those that took the quote's place. */
export type Judgement = 'right' | 'wrong' | 'changed' | 'misplaced' | 'orphan';

export interface Case {
  readonly judgement: Judgement;
  readonly milliseconds: number;
  readonly by: string;
  readonly quote: string;
  readonly found: string;
}

/** A text as reading a page would give it: a line is a block, white space is one space. */
export function pageOf(text: string, source = 'https://news.example/article'): PageContent {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return plainPage(lines.filter((line) => line !== '').join('\n'), { source });
}

/** The edited page and where the quote's words now are; null truth when they are gone. */
function editedPage(
  text: string,
  quote: Span,
  mutation: Mutation,
  random: Random,
): { page: PageContent; truth: Span | null } | null {
  const marked = text.slice(0, quote.start) + OPEN + text.slice(quote.start, quote.end) + CLOSE + text.slice(quote.end);
  const edited = mutation.edit(marked, random);
  if (edited === null) return null;
  const clean = pageOf(edited).text;
  const open = clean.indexOf(OPEN);
  const close = clean.indexOf(CLOSE);
  const page = pageOf(clean.replace(OPEN, '').replace(CLOSE, ''));
  return { page, truth: open < 0 ? null : { start: open, end: close - 1 } };
}

const overlap = (a: Span, b: Span): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

export function judge(text: string, quote: Span, mutation: Mutation, random: Random): Case | null {
  const target: Target = describeTarget(pageOf(text), quote);
  const edited = editedPage(text, quote, mutation, random);
  if (!edited) return null;
  const { page, truth } = edited;
  const began = performance.now();
  const { span, state, by } = anchorTarget(target, page);
  const milliseconds = performance.now() - began;
  const found = span ? page.text.slice(span.start, span.end) : '';
  const near = span && truth ? overlap(span, truth) : 0;
  let judgement: Judgement = 'orphan';
  if (span && state === 'changed') judgement = truth === null || near > 0 ? 'changed' : 'misplaced';
  else if (span) judgement = near >= 0.8 ? 'right' : 'wrong';
  return { judgement, milliseconds, by, quote: target.selector[0].exact, found };
}
