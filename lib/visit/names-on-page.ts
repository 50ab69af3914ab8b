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

/** The sentence goes where its name goes: a card is asked whether it stands beside it. */
function firstNamedOnPage({ firstNamed }: Card, map: ArticleMap): Card['firstNamed'] {
  const [named] = firstNamed ? firstPlace([firstNamed], map) : [];
  const places = firstNamed && named ? map.toPage(firstNamed.sentence) : [];
  const [first, last] = [places[0], places.at(-1)];
  return named && first && last ? { ...named, sentence: { start: first.start, end: last.end } } : null;
}

export const namesOnPage = ({ mentions, cast, dates }: FoundNames, map: ArticleMap): FoundNames => ({
  mentions: everyPlace(mentions, map),
  cast: cast.map((card) => ({
    ...card,
    mentions: firstPlace(card.mentions, map),
    quotes: firstPlace(card.quotes, map),
    firstNamed: firstNamedOnPage(card, map),
  })),
  dates: { ...dates, lines: everyPlace(dates.lines, map), events: firstPlace(dates.events, map) },
});
