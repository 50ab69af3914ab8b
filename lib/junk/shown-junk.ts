/* What becomes of an item of junk by the user's choices, on the page and on paper alike. */

import { junkModeFor, type SiteChoices } from '../settings/site-choices.ts';
import type { JudgedSpan } from './user-rules.ts';

export type ShownJunk = 'hidden' | 'dimmed' | 'left';

/**
 * Below this score an item is dimmed even where the user has chosen to hide: a true sentence hidden costs more than
 * junk seen.
 */
const SURE_ENOUGH_TO_HIDE = 0.8;

export function shownAs({ dismissed, mode: own, kind, score }: JudgedSpan, choices: SiteChoices): ShownJunk {
  const mode = own ?? junkModeFor(choices, kind);
  if (dismissed || mode === 'leave') return 'left';
  return mode === 'hide' && score >= SURE_ENOUGH_TO_HIDE ? 'hidden' : 'dimmed';
}
