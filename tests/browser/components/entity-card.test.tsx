import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type CardActions, EntityCard } from '../../../components/entity-card.tsx';
import type { Card } from '../../../lib/cards/card.ts';
import { type LabelCode, type Message, message } from '../../../lib/i18n/message.ts';
import type { LiveCard } from '../../../lib/knowledge/live-lookup.ts';
import type { LookupAnswer } from '../../../lib/messaging/protocol.ts';
import { aCard } from './a-card.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

function draw(card: Card, more: Partial<CardActions> = {}, at: Card['mentions'][number] | null = null) {
  const actions = {
    goTo: vi.fn(),
    choose: vi.fn(async () => null as Message | null),
    mute: vi.fn(async () => null as Message | null),
    lookUp: { ask: async (): Promise<LookupAnswer> => ({ status: 'missing' }), permit: async () => false },
    ...more,
  };
  render(<EntityCard card={card} at={at} actions={actions} />, place);
  return actions;
}

const button = (words: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(words));
  if (!found) throw new Error(`no button says “${words}”`);
  return found;
};
const open = () => {
  for (const fold of place.querySelectorAll('details')) fold.open = true;
};

const READINGS = [
  { id: 'Q230', name: 'Georgia', description: message('factPlain', 'Country in the Caucasus') },
  { id: 'Q1428', name: 'Georgia', description: message('factPlain', 'State of the United States') },
];

describe('a card', () => {
  test('of nobody known is small and says so', () => {
    draw(aCard({ descriptionInArticle: 'a harbour pilot' }));
    expect(place.textContent).toContain('Nothing known beyond this article');
    expect(place.textContent).toContain('“a harbour pilot”');
    expect(place.textContent).toContain('Named once');
    expect(place.querySelector('.sources')).toBeNull();
  });

  test('of two close readings tells neither as true, offers both, and passes on which was chosen', () => {
    const card = aCard({
      certainty: 'maybe',
      description: message('factPlain', 'Country in the Caucasus'),
      alternatives: READINGS,
    });
    const { choose } = draw(card);
    expect(place.querySelector('.what')).toBeNull();
    button('State of the United States').click();
    expect(choose).toHaveBeenLastCalledWith(card, 'Q1428');
    button('None of these').click();
    expect(choose).toHaveBeenLastCalledWith(card, null);
  });

  test('that is known can be corrected, and the correction undone', () => {
    const known = aCard({ certainty: 'known', description: message('kindCourt'), alternatives: READINGS.slice(1) });
    const { choose, mute } = draw(known);
    open();
    button('Not this').click();
    expect(choose).toHaveBeenLastCalledWith(known, null);
    button('Do not underline').click();
    expect(mute).toHaveBeenLastCalledWith(known, true);

    const corrected = aCard({ chosen: 'none', muted: true });
    const again = draw(corrected);
    const undos = [...place.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Undo');
    for (const undo of undos) undo.click();
    expect(again.choose).toHaveBeenLastCalledWith(corrected, undefined);
    expect(again.mute).toHaveBeenLastCalledWith(corrected, false);
  });

  test('says when a choice could not be kept', async () => {
    draw(aCard({ certainty: 'maybe', alternatives: READINGS }), { choose: async () => message('storageFull') });
    button('None of these').click();
    await expect.poll(() => place.textContent).toContain('Could not be kept: there is no room left');
  });

  test('leads to each quote and to the mentions around', () => {
    const quotes = [{ start: 40, end: 60, text: '“We will rebuild it,”' }];
    const mentions = [
      { start: 10, end: 21 },
      { start: 70, end: 77 },
      { start: 90, end: 97 },
    ];
    const { goTo } = draw(aCard({ quotes, mentions, mentionCount: 3 }), {}, mentions[1]);
    open();
    button('We will rebuild it').click();
    expect(goTo).toHaveBeenLastCalledWith(quotes[0]);
    expect(place.textContent).toContain('2 of 3');
    button('Next mention').click();
    expect(goTo).toHaveBeenLastCalledWith(mentions[2]);
    button('‹').click();
    expect(goTo).toHaveBeenLastCalledWith(mentions[0]);
  });

  test('shows markup in any of its words as letters, and links to https alone', () => {
    const markup = '<img src=x onerror="window.ran=1">';
    draw(
      aCard({
        name: markup,
        nativeName: markup,
        description: message('factPlain', markup),
        descriptionInArticle: markup,
        certainty: 'known',
        facts: [{ label: message('factPlain', markup), value: markup }],
        sources: [{ name: 'Own pack', licence: markup, url: 'javascript:window.ran=1' }],
        notes: [{ id: 'n', body: markup }],
      }),
    );
    expect(place.querySelector('img')).toBeNull();
    expect(place.querySelector('h2')?.textContent).toContain(markup);
    expect(place.querySelector('a')).toBeNull();
  });
});

describe('the look-up button', () => {
  const asked = aCard({ ask: message('lookUpAsk', 'en.wikipedia.org', 'Ada Solheim') });

  test('sends nothing by being there', () => {
    const ask = vi.fn(async (): Promise<LookupAnswer> => ({ status: 'missing' }));
    draw(asked, { lookUp: { ask, permit: async () => false } });
    expect(ask).not.toHaveBeenCalled();
  });

  test.each<[LookupAnswer, RegExp]>([
    [{ status: 'missing' }, /nothing under this name/],
    [{ status: 'offline' }, /cannot be reached/],
    [{ status: 'timeout' }, /too long/],
    [{ status: 'later', until: 0 }, /asks to wait until/],
    [{ status: 'refused', code: 500 }, /refused to answer \(500\)/],
    [{ status: 'malformed' }, /could not be used/],
    [{ status: 'not-permitted' }, /may not talk to Wikipedia yet/],
  ])('tells %o from other failures', async (answer, words) => {
    draw(asked, { lookUp: { ask: async () => answer, permit: async () => false } });
    button('Ask en.wikipedia.org').click();
    await expect.poll(() => place.textContent).toMatch(words);
  });

  test('offers the choices of a name with many meanings, and asks about the chosen one', async () => {
    const ask = vi.fn(
      async (name: string): Promise<LookupAnswer> =>
        name === 'Mercury'
          ? { status: 'choices', choices: [{ title: 'Mercury (planet)', description: 'closest to the Sun' }] }
          : { status: 'offline' },
    );
    draw(aCard({ name: 'Mercury', ask: message('lookUpAsk', 'en.wikipedia.org', 'Mercury') }), {
      lookUp: { ask, permit: async () => false },
    });
    button('Ask').click();
    await expect.poll(() => place.textContent).toContain('Mercury (planet)');
    button('Mercury (planet)').click();
    await expect.poll(() => ask.mock.calls.map(([name]) => name)).toEqual(['Mercury', 'Mercury (planet)']);
  });

  test('shows the facts of a reply, and those that an older version kept as it wrote them', async () => {
    const facts: LiveCard['facts'] = [
      { label: 'factLabelPopulation', value: 4200 },
      { label: 'factLabelFounded', value: message('yearBc', '44') },
      { label: 'Ended' as LabelCode, value: '1901-05' },
    ];
    const answer: LookupAnswer = { status: 'found', card: aLiveCard(facts), cached: true };
    draw(asked, { lookUp: { ask: async () => answer, permit: async () => false } });
    button('Ask en.wikipedia.org').click();
    await expect
      .poll(() => place.querySelector('.live dl')?.textContent)
      .toBe('Population4,200Founded44 BCEnded1901-05');
  });

  test('asks again at once when the permission is given there', async () => {
    const answers: LookupAnswer[] = [{ status: 'not-permitted' }, { status: 'missing' }];
    draw(asked, {
      lookUp: { ask: async () => answers.shift() as LookupAnswer, permit: async () => true },
    });
    button('Ask en.wikipedia.org').click();
    await expect.poll(() => place.textContent).toContain('Allow it');
    button('Allow it').click();
    await expect.poll(() => place.textContent).toContain('nothing under this name');
  });
});

const aLiveCard = (facts: LiveCard['facts']): LiveCard => ({
  title: 'Testhaven',
  description: null,
  extract: 'A town.',
  language: 'en',
  direction: 'ltr',
  wikidata: null,
  revision: null,
  changed: null,
  address: null,
  facts,
  licence: 'CC BY-SA 4.0',
  retrieved: '2026-05-01T12:00:00Z',
});
