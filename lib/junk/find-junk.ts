/*
 * What of the article region is not the article's own text. An ordered list of detectors, each with a name and a
 * reason; where two claim the same words the surer one is kept, and of equals the earlier in the list.
 */

import { type CooperativeTask, runToEnd } from '../text/cooperative-task.ts';
import type { PageContent } from '../text/page-content.ts';
import { type Span, spansOverlap, subtractSpans } from '../text/span.ts';
import { cueTask } from './cues/match-cue.ts';
import type { Detector } from './detector.ts';
import { authorNotes } from './detectors/author-notes.ts';
import { consentNotes } from './detectors/consent-notes.ts';
import { credits } from './detectors/credits.ts';
import { duplicates } from './detectors/duplicates.ts';
import { gluedPromotion } from './detectors/glued-promotion.ts';
import { gluedRelated } from './detectors/glued-related.ts';
import { headLines } from './detectors/head-lines.ts';
import { labels } from './detectors/labels.ts';
import { lineStatistics } from './detectors/line-statistics.ts';
import { linkedHeadlines } from './detectors/linked-headlines.ts';
import { metadataResidue } from './detectors/metadata-residue.ts';
import { namedBoxes } from './detectors/named-boxes.ts';
import { pageMarks } from './detectors/page-marks.ts';
import { pleaBoxes } from './detectors/plea-boxes.ts';
import { promotion } from './detectors/promotion.ts';
import { relatedBoxes } from './detectors/related-boxes.ts';
import { rights } from './detectors/rights.ts';
import { unlistedLabels } from './detectors/unlisted-labels.ts';
import { junkContext } from './junk-context.ts';
import type { JunkSpan } from './junk-span.ts';

export const DETECTORS: readonly Detector[] = [
  metadataResidue,
  headLines,
  credits,
  gluedRelated,
  linkedHeadlines,
  unlistedLabels,
  relatedBoxes,
  rights,
  promotion,
  pleaBoxes,
  namedBoxes,
  authorNotes,
  gluedPromotion,
  labels,
  consentNotes,
  duplicates,
  pageMarks,
  lineStatistics,
];

export interface FindJunkOptions {
  /** Called with everything each detector claims, before overlaps are settled. */
  readonly trace?: (detector: string, spans: readonly JunkSpan[]) => void;
  /** Others than all, for measuring. */
  readonly detectors?: readonly Detector[];
}

export const findJunk = (article: PageContent, options: FindJunkOptions = {}): JunkSpan[] =>
  runToEnd(findJunkSteps(article, options));

/** The same a little at a time. */
export function* findJunkSteps(article: PageContent, options: FindJunkOptions = {}): CooperativeTask<JunkSpan[]> {
  yield* cueTask();
  const context = junkContext(article);
  const claims: JunkSpan[] = [];
  for (const detector of options.detectors ?? DETECTORS) {
    yield;
    const spans = detector.find(context).map((claim) => ({ ...claim, detector: detector.name }));
    options.trace?.(detector.name, spans);
    claims.push(...spans);
  }
  yield;
  return resolveOverlaps(claims);
}

/**
 * Without overlaps, in text order. What a surer claim covers is cut from the others; pieces of a word or two are not
 * worth a mark.
 */
export function resolveOverlaps(claims: readonly JunkSpan[]): JunkSpan[] {
  const sorted = claims.map((span, order) => ({ span, order })).sort((a, b) => a.span.start - b.span.start);
  const kept: JunkSpan[] = [];
  // Claims that touch nobody else's are settled by themselves: a page may have thousands, but few in one place.
  let group: Claim[] = [];
  let end = -1;
  for (const claim of sorted) {
    if (claim.span.start >= end && group.length > 0) {
      kept.push(...resolveGroup(group));
      group = [];
    }
    group.push(claim);
    end = Math.max(end, claim.span.end);
  }
  kept.push(...resolveGroup(group));
  return kept;
}

interface Claim {
  readonly span: JunkSpan;
  /** Place in the list, which is that of the detectors. */
  readonly order: number;
}

function resolveGroup(claims: readonly Claim[]): JunkSpan[] {
  const ranked = [...claims].sort(
    (a, b) => b.span.score - a.span.score || length(b.span) - length(a.span) || a.order - b.order,
  );
  const kept: JunkSpan[] = [];
  for (const { span } of ranked) {
    const rivals = kept.filter((other) => spansOverlap(span, other));
    for (const piece of subtractSpans(span, rivals)) {
      if (rivals.length === 0 || length(piece) >= MIN_PIECE_CHARACTERS) kept.push({ ...span, ...piece });
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

const MIN_PIECE_CHARACTERS = 12;

const length = (span: Span): number => span.end - span.start;
