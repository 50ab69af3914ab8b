/*
 * The card of an entity, and in it what can be said about its reading: `card-readings.tsx`; and where the article first
 * names it: `card-first-named.tsx`; and what is known besides: `card-facts.tsx`.
 */

import { describe, expect, test, vi } from 'vitest';
import { type CardActions, EntityCard } from '../../../components/entity-card.tsx';
import type { Card } from '../../../lib/cards/card.ts';
import { type Message, message } from '../../../lib/i18n/message.ts';
import type { LookupAnswer } from '../../../lib/messaging/protocol.ts';
import { aCard } from './a-card.ts';
import { draw, openFolds, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

async function drawCard(card: Card, more: Partial<CardActions> = {}, at: Card['mentions'][number] | null = null) {
  const actions = {
    goTo: vi.fn(),
    choose: vi.fn(async () => null as Message | null),
    mute: vi.fn(async () => null as Message | null),
    lookUp: { ask: async (): Promise<LookupAnswer> => ({ status: 'missing' }), permit: async () => 'refused' as const },
    ...more,
  };
  await draw(<EntityCard card={card} at={at} actions={actions} />);
  return actions;
}

const READINGS = [
  { id: 'Q230', name: 'Georgia', description: message('factPlain', 'Country in the Caucasus') },
  { id: 'Q1428', name: 'Georgia', description: message('factPlain', 'State of the United States') },
];

/** Of somebody of whom everything is known. */
const FULL = aCard({
  ...{
    nativeName: 'אדה',
    description: message('factPlain', 'Mayor of Bergen'),
    officeAtPublication: message('factPlain', 'Deputy mayor'),
    certainty: 'known',
  },
  asOf: '2026-01',
  sources: [
    { name: 'Wikidata', licence: 'CC0', url: 'https://www.wikidata.org/wiki/Q1' },
    { name: 'Own pack', licence: 'MIT' },
  ],
  quotes: [{ start: 40, end: 60, text: '“We will rebuild it,”' }],
  alsoWritten: ['Solheim', 'Ada S.'],
  notes: [{ id: 'n', body: 'Met her once.' }],
  seenBefore: {
    count: 2,
    months: [],
    articles: [
      { title: 'A quay', source: 'https://news.example/quay', last: '2024-07-10T10:00:00Z' },
      { title: 'The demo', source: 'chrome-extension://x/welcome.html', last: '2024-07-09T10:00:00Z' },
    ],
  },
});

describe('a card', () => {
  test('of nobody known is small and says so', async () => {
    await drawCard(aCard({ descriptionInArticle: 'a harbour pilot' }));
    expect(place.querySelector('.what')?.textContent).toBe('“a harbour pilot”');
    expect(place.textContent).toContain('In this article’s words. Nothing known beyond this article.');
    expect(place.textContent).toContain('Named once');
    expect(place.querySelector('.sources')).toBeNull();
  });

  test('of two close readings tells neither as true, offers both, and passes on which was chosen', async () => {
    const card = aCard({
      certainty: 'maybe',
      description: message('factPlain', 'Country in the Caucasus'),
      alternatives: READINGS,
    });
    const { choose } = await drawCard(card);
    expect(place.querySelector('.what')).toBeNull();
    await press('State of the United States');
    expect(choose).toHaveBeenLastCalledWith(card, 'Q1428');
    await press('None of these');
    expect(choose).toHaveBeenLastCalledWith(card, null);
  });

  test('that is known can be corrected, and the correction undone', async () => {
    const known = aCard({
      certainty: 'known',
      description: message('factPlain', 'Mayor'),
      alternatives: READINGS.slice(1),
    });
    const { choose, mute } = await drawCard(known);
    await openFolds();
    await press('Not this');
    expect(choose).toHaveBeenLastCalledWith(known, null);
    await press('Do not underline');
    expect(mute).toHaveBeenLastCalledWith(known, true);

    const corrected = aCard({ chosen: 'none', muted: true });
    const again = await drawCard(corrected);
    const undos = [...place.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Undo');
    for (const undo of undos) undo.click();
    expect(again.choose).toHaveBeenLastCalledWith(corrected, undefined);
    expect(again.mute).toHaveBeenLastCalledWith(corrected, false);
  });

  test('says when a choice could not be kept', async () => {
    await drawCard(aCard({ certainty: 'maybe', alternatives: READINGS }), {
      choose: async () => message('fault', 'the disk is full'),
    });
    await press('None of these');
    await expect
      .poll(() => place.textContent)
      .toContain('Could not be kept: something went wrong in Sidelight: the disk is full');
  });

  test('leads to each quote and to the mentions around', async () => {
    const quotes = [{ start: 40, end: 60, text: '“We will rebuild it,”' }];
    const mentions = [
      { start: 10, end: 21 },
      { start: 70, end: 77 },
      { start: 90, end: 97 },
    ];
    const { goTo } = await drawCard(aCard({ quotes, mentions, mentionCount: 3 }), {}, mentions[1]);
    await openFolds();
    await press('We will rebuild it');
    expect(goTo).toHaveBeenLastCalledWith(quotes[0]);
    expect(place.textContent).toContain('2 of 3');
    await press('Next mention');
    expect(goTo).toHaveBeenLastCalledWith(mentions[2]);
    await press('Previous mention');
    expect(goTo).toHaveBeenLastCalledWith(mentions[0]);
  });

  test('of somebody well known says all that is known, the first of it unfolded', async () => {
    const facts = ['Born', 'Born', 'Office', 'Party', 'Children'].map((label, at) => ({
      label: message('factPlain', label),
      value: `${label} ${at}`,
    }));
    await drawCard(FULL);
    await drawCard({ ...FULL, facts });
    const said = place.textContent ?? '';
    for (const words of [
      'Person',
      'Ada Solheim',
      'אדה',
      'Mayor of Bergen',
      'On the article’s dateDeputy mayor',
      '2 more facts',
    ])
      expect(said).toContain(words);
    expect([...place.querySelectorAll('dt')].map(({ textContent }) => textContent)).toContain('');
    expect(said).toContain('Also written Solheim, Ada S.');
    expect(said).toContain('Wikidata, Own pack · as of 2026');
    expect(said).toContain('Own pack (MIT)');
    await openFolds();
    await expectAccessible();
  });

  test('draws offices as bars on one scale of years, a row each, the later ones folded', async () => {
    const office = (title: string, from: number | null, to: number | null) => ({
      words: message('factPlain', title),
      ...{ from, to },
    });
    const offices = [
      office('Mayor', 2020, null),
      office('Deputy mayor', 2010, 2019),
      office('Council member', null, 2009),
      office('Pilot', null, null),
      office('Harbour master', 2006, 2007),
    ];
    await drawCard({ ...FULL, offices });
    expect(place.textContent).toContain('2 more offices');
    await openFolds();
    const rows = [...place.querySelectorAll('.offices li')].map(({ textContent }) => textContent);
    expect(rows).toEqual(['Mayor', 'Deputy mayor', 'Council member', 'Pilot', 'Harbour master']);
    const bars = [...place.querySelectorAll<HTMLElement>('.bar > span')].map(({ style }) => [
      style.marginInlineStart,
      style.inlineSize,
    ]);
    // From 2006 to 2026, of which the facts are: 21 years.
    expect(bars).toEqual([
      ['66.7%', '33.3%'],
      ['19%', '47.6%'],
      ['14.3%', '4.8%'],
      ['0%', '9.5%'],
    ]);
    await expectAccessible();
  });

  test('names no data set in the line of its sources, and all of them under it', async () => {
    await drawCard({
      ...FULL,
      asOf: null,
      sources: [{ name: 'github.com/x/lists', licence: 'MIT', url: 'https://github.com/x/lists', isDataSet: true }],
    });
    expect(place.querySelector('.sources summary')?.textContent).toBe('Sources: Open data');
    await openFolds();
    expect(place.querySelector('.sources li')?.textContent).toBe('github.com/x/lists (MIT)');
  });

  test('tells where its name was seen before, and when that was read', async () => {
    await drawCard(FULL);
    expect(place.textContent).toContain('Seen in 2 earlier articles');
    const seen = [...place.querySelectorAll('.seen li')].map(({ textContent }) => textContent);
    expect(seen).toEqual(['A quay read 10 Jul 2024', 'The demo read 9 Jul 2024']);
    expect(place.querySelectorAll('.seen a')).toHaveLength(1);
  });

  const NAMED = { mention: 0, before: 'The mayor, ', name: 'Ada Solheim', after: ', spoke.' };

  test('has the sentence that first names its name, and leads there', async () => {
    const mentions = [
      { start: 10, end: 21 },
      { start: 300, end: 307 },
    ];
    const { goTo } = await drawCard(aCard({ firstNamed: NAMED, mentions, mentionCount: 2 }), {}, mentions[1]);
    expect(place.textContent).toContain('First named in this article');
    await press('The mayor, Ada Solheim, spoke.');
    expect(goTo).toHaveBeenLastCalledWith({ start: 10, end: 21 });
    await expectAccessible();
    // The user has it before their eyes.
    await drawCard(aCard({ firstNamed: NAMED, mentions, mentionCount: 2 }), {}, mentions[0]);
    expect(place.querySelector('.first-named')).toBeNull();
  });

  test('tells in the order in which a user asks', async () => {
    await drawCard({
      ...FULL,
      descriptionInArticle: 'the city’s mayor',
      firstNamed: NAMED,
      facts: [{ label: message('factPlain', 'Party'), value: 'Harbour List' }],
    });
    const said = place.textContent ?? '';
    const order = [
      ...['Ada Solheim', 'Mayor of Bergen', 'Deputy mayor', 'the city’s mayor', 'First named'],
      ...['Seen in 2 earlier articles', 'Harbour List', '1 quote'],
    ].map((words) => said.indexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('offers a note where one can be written', async () => {
    const note = vi.fn();
    const card = aCard();
    await drawCard(card, { note });
    await press('Note');
    expect(note.mock.calls).toEqual([[card]]);
  });

  test.each<[string, Partial<Card>]>([
    ['of nobody known', {}],
    ['of two close readings', { certainty: 'maybe', alternatives: READINGS }],
    ['that was corrected and muted', { chosen: 'none', muted: true }],
    ['of a place that may be another', { type: 'place', certainty: 'known', alternatives: READINGS, chosen: 'this' }],
  ])('%s is accessible', async (_, part) => {
    await drawCard(aCard(part));
    await openFolds();
    await expectAccessible();
  });

  test.each(HOSTILE)('shows %s as letters in any of its words, and links to https alone', async (_, words) => {
    await drawCard(
      aCard({
        ...{
          name: words,
          nativeName: words,
          description: message('factPlain', words),
          descriptionInArticle: words,
          firstNamed: { ...NAMED, before: words, name: words, after: words },
          officeAtPublication: message('factPlain', words),
        },
        ...{
          certainty: 'known',
          asOf: words,
          alternatives: [{ id: 'Q2', name: words, description: message('factPlain', words) }],
        },
        facts: [{ label: message('factPlain', words), value: words }],
        sources: [{ name: words, licence: words, url: 'javascript:globalThis.ran=1' }],
        notes: [{ id: 'n', body: words }],
        quotes: [{ start: 0, end: 1, text: words }],
        alsoWritten: [words],
        seenBefore: { count: 1, months: [], articles: [{ title: words, source: words, last: words }] },
      }),
    );
    await openFolds();
    expectLetters(words);
    expect(place.querySelector('a')).toBeNull();
  });
});
