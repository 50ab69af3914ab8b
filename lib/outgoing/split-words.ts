/* The words of a line cut where something begins or ends that is said of some of them: a link, a note, a date. */

import type { NoteColour } from '../settings/note-colour.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { piecesOf } from '../text/without-spans.ts';
import type { Stretch, Words } from './outgoing-article.ts';

/** What is said of stretches of the page, each list in text order. */
export interface Marks {
  readonly links: readonly (Span & { readonly address: string })[];
  readonly notes: readonly (Span & {
    readonly number: number;
    readonly colour: NoteColour;
    readonly hasWords: boolean;
  })[];
  readonly dates: readonly (Span & { readonly says: string })[];
  readonly dimmed: readonly Span[];
}

/** What the junk leaves of a line, as words; empty where it leaves nothing. */
export function splitWords(text: string, line: Span, junk: readonly Span[], marks: Marks): Words {
  const inside = junk.filter((span) => spansOverlap(span, line));
  const pieces = inside.length === 0 ? [{ start: line.start, end: line.end }] : piecesOf(text, line, inside);
  const here = {
    links: marks.links.filter((span) => spansOverlap(span, line)),
    notes: marks.notes.filter((span) => spansOverlap(span, line)),
    dates: marks.dates.filter((span) => spansOverlap(span, line)),
    dimmed: marks.dimmed.filter((span) => spansOverlap(span, line)),
  };
  const words: Stretch[] = [];
  const told = new Set<number>();
  for (const piece of pieces) {
    // Where junk was cut from the middle, a space.
    if (words.length > 0) words.push(plain(' '));
    const cuts = [...here.links, ...here.notes, ...here.dates, ...here.dimmed].flatMap(({ start, end }) => [
      start,
      end,
    ]);
    const within = cuts.filter((at) => at > piece.start && at < piece.end);
    const edges = [...new Set([piece.start, ...within, piece.end])].sort((a, b) => a - b);
    edges.slice(1).forEach((end, i) => {
      const span = { start: edges[i] as number, end };
      words.push(stretchOf(text, span, here, told));
    });
  }
  return joined(words);
}

const plain = (text: string): Stretch => ({
  text,
  address: null,
  colour: null,
  date: null,
  dimmed: false,
  notes: [],
});

/** @param told numbers of notes that were told in this line, for each is told once */
function stretchOf(text: string, span: Span, { links, notes, dates, dimmed }: Marks, told: Set<number>): Stretch {
  const on = notes.filter((note) => spansOverlap(note, span));
  const ending = on.filter(({ end, number, hasWords }) => hasWords && end <= span.end && !told.has(number));
  for (const { number } of ending) told.add(number);
  return {
    text: text.slice(span.start, span.end),
    address: links.find((link) => spansOverlap(link, span))?.address ?? null,
    colour: on[0]?.colour ?? null,
    date: dates.find((date) => spansOverlap(date, span))?.says ?? null,
    dimmed: dimmed.some((item) => spansOverlap(item, span)),
    notes: ending.map(({ number }) => number),
  };
}

/** Stretches side by side of which the same is said are one. */
function joined(words: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of words) {
    const last = all.at(-1);
    const isSame =
      last &&
      last.notes.length === 0 &&
      last.address === stretch.address &&
      last.colour === stretch.colour &&
      last.date === stretch.date &&
      last.dimmed === stretch.dimmed;
    if (isSame) all[all.length - 1] = { ...stretch, text: last.text + stretch.text };
    else all.push(stretch);
  }
  return all;
}
