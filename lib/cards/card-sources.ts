/*
 * Whom a card's facts come from: each once, under the name a user knows it by. What a pack calls its data sets is for
 * whoever builds it; `NOTICE` has it in full.
 */

import type { KnowledgeCredit, KnowledgeEntry } from '../entities/linking/knowledge-source.ts';
import type { CardSource } from './card.ts';

/** Names of files and repositories: no word of theirs has a capital or a space. */
const DATA_SET = /^[a-z0-9_/.-]+$/u;

function nameOf({ name, url }: KnowledgeCredit): string {
  const [, plain = name, inside = ''] = /^(.+?) \(([^()]+)\)$/u.exec(name) ?? [];
  const known = inside !== '' && DATA_SET.test(inside) ? plain : name;
  // Its address says at least where it is.
  return DATA_SET.test(known) && url ? url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '') : known;
}

export function cardSources(entry: KnowledgeEntry): CardSource[] {
  const title = entry.wikipedia?.replaceAll(' ', '_');
  const isItem = /^Q\d+$/u.test(entry.id);
  const own = entry.sources.map(
    (credit): CardSource => ({
      ...credit,
      name: nameOf(credit),
      ...(DATA_SET.test(credit.name) && { isDataSet: true }),
    }),
  );
  const links: CardSource[] = [
    ...(isItem ? [{ name: 'Wikidata', licence: 'CC0-1.0', url: `https://www.wikidata.org/wiki/${entry.id}` }] : []),
    ...(title
      ? [
          {
            name: 'Wikipedia',
            licence: 'CC BY-SA 4.0',
            url: `https://en.wikipedia.org/wiki/${encodeURIComponent(title)}`,
          },
        ]
      : []),
  ];
  // The page about this very thing before the page about its source.
  const all = [...links, ...own];
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}
