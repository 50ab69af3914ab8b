/*
 * What has changed since the article was read, painted at the places that the user's own page names: when they want it,
 * and on this text only.
 */

import type { ChangePaint } from '../../lib/changes/told-changes.ts';
import type { PageSession } from './session/page-session.ts';

export interface PaintedChanges {
  paint(places: ChangePaint | null): void;
  isPainted(): boolean;
}

export function paintChanges(session: Pick<PageSession, 'known' | 'light'>): PaintedChanges {
  /** The text on which they are painted. */
  let on: string | null = null;
  const textNow = () => session.known?.map.page.text ?? null;
  return {
    paint(places) {
      session.light('change-new', places?.fresh ?? []);
      session.light('change-words', places?.words ?? []);
      on = places ? textNow() : null;
    },
    isPainted: () => on !== null && on === textNow(),
  };
}
