/* What can be asked about the page of an open visit: one line a call. */

import { wordsOf } from '../../../lib/i18n/words.ts';
import { creditFor, creditsOf } from '../../../lib/junk/credits-of.ts';
import { activeJunk } from '../../../lib/junk/user-rules.ts';
import type { VisitCalls } from '../../../lib/messaging/visit-protocol.ts';
import { describeTarget } from '../../../lib/notes/anchoring/describe-target.ts';
import { citation, wordsWithoutJunk } from '../../../lib/notes/citing/citation.ts';
import { type Span, spansOverlap } from '../../../lib/text/span.ts';
import { provenanceOf } from '../../../lib/visit/provenance.ts';
import { wordsReady } from '../speak.ts';
import { findFolded } from './find-folded.ts';
import { findNotes } from './find-notes.ts';
import type { Visit } from './open-visit.ts';

type Answers = {
  [K in keyof VisitCalls]: (
    visit: Visit,
    argument: Parameters<VisitCalls[K]>[0],
  ) => ReturnType<VisitCalls[K]> | Promise<ReturnType<VisitCalls[K]>>;
};

/** Who made the picture whose caption a span touches; '' for other words. */
const creditOf = ({ page, junk }: Visit, span: Span): string => creditFor(creditsOf(page, activeJunk(junk)), span);

export const VISIT_ANSWERS: Answers = {
  describe(visit, span) {
    const credit = creditOf(visit, span);
    const target = describeTarget(visit.page, span);
    const [{ exact }, { start, end }] = target.selector;
    const junk = activeJunk(visit.junk).filter((item) => spansOverlap(item, { start, end }));
    // A selection of nothing but junk is on what it is on.
    const clean = junk.length === 0 ? '' : wordsWithoutJunk(visit.page.text, { start, end }, junk);
    return {
      ...target,
      ...(clean !== '' && clean !== exact && { clean }),
      ...(credit !== '' && { credit }),
    };
  },
  async cite(visit, span) {
    const { page, junk, origin, content } = visit;
    const article = provenanceOf(origin, content);
    const from = { article, accessed: new Date().toISOString(), credit: creditOf(visit, span) };
    await wordsReady();
    return citation(page.text, span, activeJunk(junk), from, wordsOf);
  },
  notes: (visit) => findNotes(visit),
  folded: (visit, text) => findFolded(visit, text),
};

/** A span of the visit's page; null for anything else. */
export function readSpan({ page }: Visit, value: unknown): Span | null {
  const { start, end } = (value ?? {}) as Partial<Span>;
  const isPlace = (offset: unknown): offset is number => Number.isInteger(offset) && (offset as number) >= 0;
  return isPlace(start) && isPlace(end) && start < end && end <= page.text.length ? { start, end } : null;
}
