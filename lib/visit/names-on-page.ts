/*
 * What was found in the article, in spans of the page. A name or date that junk was cut out of the middle of stands in
 * several places there: each is painted, the first is where it is gone to.
 */

import type { ArticleDates } from '../cards/article-dates.ts';
import type { Card } from '../cards/card.ts';
import type { Mention } from '../entities/mention.ts';
import type { ArticleMap } from '../text/article.ts';
import type { Span } from '../text/span.ts';

export interface FoundNames {
  readonly mentions: readonly Mention[];
  readonly cast: readonly Card[];
  readonly dates: ArticleDates;
}

/** Every place of each item; none of an item without words in the page. */
export const everyPlace = <T extends Span>(items: readonly T[], map: ArticleMap): T[] =>
  items.flatMap((item) => map.toPage(item).map(({ start, end }) => ({ ...item, start, end })));

const firstPlace = <T extends Span>(items: readonly T[], map: ArticleMap): T[] =>
  items.flatMap((item) => {
    const [place] = map.toPage(item);
    return place ? [{ ...item, start: place.start, end: place.end }] : [];
  });

/** From where the first of it stands to where the last does, whatever stands between. */
function wholePlace(span: Span, map: ArticleMap): Span | null {
  const places = map.toPage(span);
  const [first, last] = [places[0], places.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

export const namesOnPage = ({ mentions, cast, dates }: FoundNames, map: ArticleMap): FoundNames => ({
  mentions: everyPlace(mentions, map),
  cast: cast.map((card) => ({
    ...card,
    mentions: firstPlace(card.mentions, map),
    quotes: firstPlace(card.quotes, map),
    extent: card.extent && wholePlace(card.extent, map),
    // Its mention is known by its place among the others.
    firstNamed: card.mentions.every((mention) => map.toPage(mention).length > 0) ? card.firstNamed : null,
  })),
  dates: { ...dates, lines: everyPlace(dates.lines, map), events: firstPlace(dates.events, map) },
});
