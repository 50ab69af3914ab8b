/*
 * What has changed in an article, as popup and panel tell it: each change with its words and its places on the page,
 * long ones cut to what is about the change. The page's script gets none of it but the places, when the user wants them
 * painted.
 */

import type { ArticleMap } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Changes, Headline, LineChange, Piece, Weight } from './changes.ts';

export interface ToldLine {
  readonly kind: LineChange['kind'];
  readonly weight: Weight | null;
  readonly pieces: readonly Piece[];
  /** Where it stands on the page; null for what is gone. */
  readonly place: Span | null;
  /** Of its words that are new, the places. */
  readonly words: readonly Span[];
}

export interface ToldChanges extends Pick<Changes, 'extent' | 'live' | 'headline'> {
  /** When it was last read as it was, ISO 8601. */
  readonly since: string;
  readonly lines: readonly ToldLine[];
  /** More than are listed. */
  readonly more: number;
}

/** Changes listed. A text with more of them is another text. */
const MAX_LISTED = 60;
/** Characters of a paragraph that is new or gone, and of the words around a change on either side. */
const MAX_WHOLE = 600;
const MAX_AROUND = 60;

export function toldChanges({ lines, headline, ...changes }: Changes, since: string, map: ArticleMap): ToldChanges {
  return {
    ...changes,
    since,
    headline: headline && shortHeadline(headline),
    lines: lines.slice(0, MAX_LISTED).map((line) => toldLine(line, map)),
    more: Math.max(0, lines.length - MAX_LISTED),
  };
}

function toldLine(line: LineChange, map: ArticleMap): ToldLine {
  const place = 'span' in line ? (map.toPage(line.span)[0] ?? null) : null;
  if (line.kind === 'changed') {
    const words = line.words.flatMap((span) => map.toPage(span));
    return { kind: line.kind, weight: line.weight, pieces: shortPieces(line.pieces), place, words };
  }
  const kind = ({ new: 'new', moved: 'same', removed: 'old' } as const)[line.kind];
  return { kind: line.kind, weight: null, pieces: [{ kind, text: cut(line.text, MAX_WHOLE) }], place, words: [] };
}

const shortHeadline = ({ pieces, weight }: Headline): Headline => ({ pieces: shortPieces(pieces), weight });

/** What is the same is there to say where the change is. */
export function shortPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.map(({ kind, text }, at) => {
    if (kind !== 'same') return { kind, text: cut(text, MAX_WHOLE) };
    const [before, after] = [at > 0, at < pieces.length - 1];
    if (text.length <= (before && after ? 2 : 1) * MAX_AROUND) return { kind, text };
    return { kind, text: `${before ? head(text) : ''}…${after ? tail(text) : ''}` };
  });
}

/** No character is cut in two, and no word where there is a space. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${head(text, most)}…`;
}

function head(text: string, most = MAX_AROUND): string {
  const part = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  const space = part.lastIndexOf(' ');
  return space > most / 2 ? part.slice(0, space) : part;
}

function tail(text: string): string {
  const part = text.slice(-MAX_AROUND).replace(/^[\uDC00-\uDFFF]/, '');
  const space = part.indexOf(' ');
  return space >= 0 && space < MAX_AROUND / 2 ? part.slice(space + 1) : part;
}

/** Places to be painted, by what stands there. */
export interface ChangePaint {
  /** Paragraphs that are new. */
  readonly fresh: readonly Span[];
  /** Words that are new in others. */
  readonly words: readonly Span[];
}

export const changePaint = ({ lines }: ToldChanges): ChangePaint => ({
  fresh: lines.flatMap(({ kind, place }) => (kind === 'new' && place ? [place] : [])),
  words: lines.flatMap(({ words }) => words),
});
