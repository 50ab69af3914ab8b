/*
 * What of a page's junk is dimmed and what is hidden behind one stub, by the user's choices: decided before anything is
 * touched.
 */

import type { FoundBox } from '../../../lib/dom/boxes/box-spans.ts';
import type { HideSpan } from '../../../lib/dom/hide/hide-spans.ts';
import { type Message, message } from '../../../lib/i18n/message.ts';
import type { JunkKind } from '../../../lib/junk/junk-span.ts';
import { shownAs } from '../../../lib/junk/shown-junk.ts';
import type { JudgedSpan } from '../../../lib/junk/user-rules.ts';
import type { SiteChoices } from '../../../lib/settings/site-choices.ts';

export interface JunkPlan {
  readonly dimmed: readonly JudgedSpan[];
  /** A stub each. */
  readonly groups: readonly HideSpan[];
  /** What the user should know. */
  readonly notices: readonly Message[];
}

/** Stubs in one page: each is an element of ours in it. News pages have up to thirty. */
const MAX_STUBS = 400;
/** Items painted; 20,000 ranges take the browser 85 ms to draw. */
const MAX_DIMMED = 5_000;

/** @param isOpened whether the user has opened the stub of these words */
export function planJunk(
  text: string,
  items: readonly JudgedSpan[],
  boxes: readonly FoundBox[],
  choices: SiteChoices,
  isOpened: (words: string) => boolean,
): JunkPlan {
  const junk = items.filter((item) => shownAs(item, choices) !== 'left');
  const sure = junk.filter((item) => shownAs(item, choices) === 'hidden');
  const groups = joinRuns(sure, text, boxes).filter(({ start, end }) => !isOpened(text.slice(start, end)));
  return {
    dimmed: junk.slice(0, MAX_DIMMED),
    groups: groups.slice(0, MAX_STUBS),
    notices: [
      ...(junk.length > MAX_DIMMED ? [message('noticeDimmedFirst', junk.length, MAX_DIMMED)] : []),
      ...(groups.length > MAX_STUBS ? [message('noticeHiddenFirst', groups.length, MAX_STUBS)] : []),
    ],
  };
}

/** What these announce stands elsewhere, pictures and all; a credit's picture is the article's own. */
const WITH_FRAME: readonly JunkKind[] = [
  'related',
  'promotion',
  'share',
  'advert',
  'navigation',
  'comments',
  'consent',
];

/**
 * Neighbours with nothing but white space between them are hidden as one, behind one stub; a box the user marked stays
 * by itself.
 */
function joinRuns(spans: readonly JudgedSpan[], text: string, boxes: readonly FoundBox[]): HideSpan[] {
  const groups: { start: number; end: number; box: HTMLElement | null; frame: boolean }[] = [];
  for (const { start, end, kind } of spans) {
    const frame = WITH_FRAME.includes(kind);
    const box = boxes.find((found) => found.start === start && found.end === end)?.element ?? null;
    const last = groups.at(-1);
    if (last && !box && !last.box && text.slice(last.end, start).trim() === '') {
      last.end = end;
      last.frame &&= frame;
    } else groups.push({ start, end, box, frame });
  }
  return groups;
}
