/* Which names are underlined, which of them faintly, and which open a card, by the user's choices. */

import type { Card } from '../../../lib/cards/card.ts';
import { type Mention, UNDERLINED_TYPES } from '../../../lib/entities/mention.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { SiteChoices } from '../../../lib/settings/site-choices.ts';
import type { KnownPage } from '../state/page-state.ts';

/** How often those of whom nothing is known are surely named, by id; asked at every move of a pointer. */
const bare = new WeakMap<readonly Card[], ReadonlyMap<string | null, number>>();

function bareNames({ names: { cast } }: KnownPage): ReadonlyMap<string | null, number> {
  const known =
    bare.get(cast) ??
    new Map(cast.filter((card) => card.bare).map((card) => [card.entityId, card.doubtful ? 1 : card.mentionCount]));
  bare.set(cast, known);
  return known;
}

function isWanted(known: KnownPage, { unknownNames }: Settings): (mention: Mention) => boolean {
  if (unknownNames === 'same' || unknownNames === 'faint') return () => true;
  const counts = bareNames(known);
  return ({ entityId }) => {
    const count = counts.get(entityId);
    return count === undefined || (unknownNames === 'repeated' && count > 1);
  };
}

/** The mentions that are underlined, in text order. */
export function shownMentions(
  known: KnownPage | null,
  settings: Settings,
  { density }: SiteChoices,
): readonly Mention[] {
  if (!known || density === 'none') return [];
  const wanted = isWanted(known, settings);
  const mentions = known.names.mentions.filter(
    (mention) =>
      (UNDERLINED_TYPES as readonly string[]).includes(mention.type) &&
      !Object.hasOwn(settings.muted, mention.entityId ?? '') &&
      wanted(mention),
  );
  if (density === 'all') return mentions;
  const seen = new Set<string | null>();
  return mentions.filter(({ entityId }) => !seen.has(entityId) && seen.add(entityId));
}

/**
 * The mentions that open a card at a click, in text order: every one of whoever is underlined somewhere. A bare surname
 * far down is what needs its card most, and is not underlined where only first mentions are.
 */
export function liveMentions(known: KnownPage | null, shown: readonly Mention[]): readonly Mention[] {
  const ids = new Set(shown.map(({ entityId }) => entityId));
  return (known?.names.mentions ?? []).filter(
    ({ entityId, type }) =>
      entityId !== null && ids.has(entityId) && (UNDERLINED_TYPES as readonly string[]).includes(type),
  );
}

/** Of the underlined, which are so faintly. */
export function isFaint(known: KnownPage, { unknownNames }: Settings): (mention: Mention) => boolean {
  if (unknownNames === 'same') return () => false;
  const counts = bareNames(known);
  return ({ entityId }) => counts.has(entityId);
}
