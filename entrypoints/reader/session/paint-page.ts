/* What of names, dates and notes is painted on the page, by the user's choices. */

import type { Highlighter } from '../../../lib/dom/paint/highlighter.ts';
import { rectOfSpan } from '../../../lib/dom/paint/span-geometry.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import { type Mention, UNDERLINED_TYPES } from '../../../lib/entities/mention.ts';
import { NOTE_COLOURS } from '../../../lib/notes/note.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { KnownPage } from '../state/page-state.ts';
import { MAX_PAINTED, nearWindow } from './near-window.ts';
import { isFaint } from './shown-names.ts';

export function paintNames(
  highlighter: Highlighter,
  known: KnownPage,
  shown: readonly Mention[],
  settings: Settings,
): void {
  const { map } = known;
  const { dates } = known.names;
  const { underlineDates } = settings;
  const faint = isFaint(known, settings);
  for (const type of UNDERLINED_TYPES) {
    const mentions = shown.filter((mention) => mention.type === type && !faint(mention));
    highlighter.paint(type, near(mentions, map), map);
  }
  highlighter.paint('faint', near(shown.filter(faint), map), map);
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
