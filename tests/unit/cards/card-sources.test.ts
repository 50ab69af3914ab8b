import { expect, it } from 'vitest';
import { cardSources } from '../../../lib/cards/card-sources.ts';
import type { KnowledgeCredit } from '../../../lib/entities/linking/knowledge-source.ts';

const sourcesOf = (sources: readonly KnowledgeCredit[]) =>
  cardSources({
    ...{ id: 'Q42', type: 'person', name: 'Ada', nativeName: null, aliases: [], text: null, asOf: null, prior: 0 },
    ...{
      country: '',
      field: '',
      offices: [],
      born: null,
      died: null,
      facts: [],
      sources,
      wikipedia: 'Ada Solheim',
      place: null,
    },
  }).map(({ name, url, isDataSet }) => [name, url, isDataSet ?? false]);

it('names each source once, the page about the thing first, and none by the name of a data set', () => {
  const found = sourcesOf([
    { name: 'Wikidata (some_data_set)', licence: 'CC0-1.0', url: 'https://www.wikidata.org/' },
    { name: 'Wikidata (other-data-set)', licence: 'CC0-1.0', url: 'https://www.wikidata.org/' },
    { name: 'player_lists', licence: 'MIT', url: 'https://www.github.com/x/player_lists/' },
    { name: 'Almanac (data of 2026)', licence: 'public domain' },
  ]);
  expect(found).toEqual([
    ['Wikidata', 'https://www.wikidata.org/wiki/Q42', false],
    ['Wikipedia', 'https://en.wikipedia.org/wiki/Ada_Solheim', false],
    ['github.com/x/player_lists', 'https://www.github.com/x/player_lists/', true],
    ['Almanac (data of 2026)', undefined, false],
  ]);
});
