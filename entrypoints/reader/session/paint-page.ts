/* What of names, dates and notes is painted on the page, by the user's choices. */

import type { Highlighter } from '../../../lib/dom/paint/highlighter.ts';
import { type Mention, UNDERLINED_TYPES } from '../../../lib/entities/mention.ts';
import { NOTE_COLOURS } from '../../../lib/notes/note.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { SiteChoices } from '../../../lib/settings/site-choices.ts';
import type { KnownPage } from '../state/page-state.ts';

/** The mentions that are underlined, in text order. */
export function shownMentions(
  known: KnownPage | null,
  settings: Settings,
  { density }: SiteChoices,
): readonly Mention[] {
  const mentions = (known?.names.mentions ?? []).filter(
    ({ type, entityId }) =>
      (UNDERLINED_TYPES as readonly string[]).includes(type) && !Object.hasOwn(settings.muted, entityId ?? ''),
  );
  if (density === 'none') return [];
  if (density === 'all') return mentions;
  const seen = new Set<string | null>();
  return mentions.filter(({ entityId }) => !seen.has(entityId) && seen.add(entityId));
}

export function paintNames(
  highlighter: Highlighter,
  { map, names: { dates } }: KnownPage,
  shown: readonly Mention[],
  { underlineDates }: Settings,
): void {
  for (const type of UNDERLINED_TYPES) {
    highlighter.paint(
      type,
      shown.filter((mention) => mention.type === type),
      map,
    );
  }
  highlighter.paint('date', underlineDates ? dates.lines : [], map);
}

export function paintNotes(highlighter: Highlighter, { map, notes: { notes, anchors } }: KnownPage): void {
  const colours = new Map(notes.map(({ id, colour }) => [id, colour]));
  for (const colour of NOTE_COLOURS) {
    const spans = anchors.flatMap(({ note, span, state }) =>
      span && state !== 'changed' && colours.get(note) === colour ? [span] : [],
    );
    highlighter.paint(`note-${colour}`, spans, map);
  }
}
