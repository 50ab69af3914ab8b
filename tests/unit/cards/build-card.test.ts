import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../lib/cards/build-card.ts';
import { builtInSource } from '../../../lib/entities/linking/candidates-built-in.ts';
import { linkEntities } from '../../../lib/entities/linking/link-entities.ts';
import { message } from '../../../lib/i18n/message.ts';
import { joinGoldMentions, readLinkingFixture } from '../../gold/linking-cases.ts';

const source = builtInSource();

function cards(written: string) {
  const fixture = readLinkingFixture('test', `date: 2023-09-13\n\n${written}`);
  const { entities, mentions } = joinGoldMentions(fixture);
  const linked = linkEntities(entities, mentions, fixture.article, source);
  return linked.entities.map((entity) => buildCard(entity, { article: fixture.article, knowledge: source, ...linked }));
}

describe('buildCard', () => {
  it('says who a known person is, how the article words it and how often', () => {
    const [card] = cards(
      'Officials of {Kim Jong-un|person|Q56226} arrived early. The North Korean dictator’s train came later, and {Kim|person|Q56226} waved.',
    );
    expect(card).toMatchObject({
      entityId: 'Q56226',
      name: 'Kim Jong-un',
      description: message('factOfficeSince', 'Supreme Leader of North Korea', '2011'),
      descriptionInArticle: 'the North Korean dictator',
      mentionCount: 2,
      certainty: 'known',
    });
  });

  it('lists the offices beside the one described, each with its years', () => {
    const [card] = cards('{Joe Biden|person|Q6279} of the {United States|place|Q30} spoke.');
    expect(card?.description).toEqual(message('factOfficeYears', 'President of the United States', '2021', '2025'));
    expect(card?.officeAtPublication).toBeNull();
    expect(card?.offices).toContainEqual({
      words: message('factOfficeYears', 'Vice President of the United States', '2009', '2017'),
      ...{ from: 2009, to: 2017 },
    });
  });

  it('gives a small card from the article alone for a name nobody knows', () => {
    const [card] = cards(
      '{Orla Fennimore|person|-}, a harbour pilot and captain, saw it. {Fennimore|person|-} called the coast guard.',
    );
    expect(card).toMatchObject({
      name: 'Orla Fennimore',
      description: null,
      asOf: null,
      sources: [],
      mentionCount: 2,
      certainty: 'unknown',
    });
  });

  it('passes markup in names through as plain text', () => {
    const [card] = cards('{<img src=x onerror=alert(1)>|organisation|-} said nothing.');
    expect(card?.name).toBe('<img src=x onerror=alert(1)>');
  });

  it('links only to addresses on https', () => {
    const all = cards('{Vladimir Putin|person|Q7747}, {NATO|organisation|Q7184} and {Ukraine|place|Q212}.');
    const urls = all.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? []));
    expect(urls.length).toBeGreaterThan(3);
    for (const url of urls) expect(url).toMatch(/^https:\/\//);
  });
});
