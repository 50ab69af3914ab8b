/* The cast with what the user said of each name: which they want underlined no more. */

import type { Card } from '../../../lib/cards/card.ts';
import type { Settings } from '../../../lib/settings/settings.ts';

export const withMuted = (cast: readonly Card[], { muted }: Pick<Settings, 'muted'>): Card[] =>
  cast.map((card) => ({ ...card, muted: Object.hasOwn(muted, card.entityId) }));
