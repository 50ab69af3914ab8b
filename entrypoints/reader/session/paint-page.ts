/* What of names, dates and notes is painted on the page, by the user's choices. */

import type { Highlighter } from '../../../lib/dom/paint/highlighter.ts';
import { rectOfSpan } from '../../../lib/dom/paint/span-geometry.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import { type Mention, UNDERLINED_TYPES } from '../../../lib/entities/mention.ts';
import { NOTE_COLOURS } from '../../../lib/notes/note.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { SiteChoices } from '../../../lib/settings/site-choices.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { KnownPage } from '../state/page-state.ts';
import { MAX_PAINTED, nearWindow } from './near-window.ts';

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
    const mentions = shown.filter((mention) => mention.type === type);
    highlighter.paint(type, near(mentions, map), map);
  }
  highlighter.paint('date', underlineDates ? near(dates.lines, map) : [], map);
}

export function paintNotes(highlighter: Highlighter, { map, notes: { notes, anchors } }: KnownPage): void {
  const colours = new Map(notes.map(({ id, colour }) => [id, colour]));
  for (const colour of NOTE_COLOURS) {
    const spans = anchors.flatMap(({ note, span, state }) =>
      span && state !== 'changed' && colours.get(note) === colour ? [span] : [],
    );
    highlighter.paint(`note-${colour}`, near(spans.sort(inTextOrder), map), map);
  }
}

const inTextOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

const near = <T extends Span>(spans: readonly T[], map: PageMap): readonly T[] =>
  nearWindow(spans, (span) => rectOfSpan(map, span));

/** Not all of it is painted: what is follows the window. */
export function followsWindow(known: KnownPage | null): boolean {
  if (!known) return false;
  const { names, notes } = known;
  return Math.max(names.mentions.length, names.dates.lines.length, notes.anchors.length) > MAX_PAINTED;
}
