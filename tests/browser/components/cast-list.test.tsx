/* What is opened is `opened-card.tsx`, whose kinds `card-type.ts` names. */

import { describe, expect, test, vi } from 'vitest';
import { CastList } from '../../../components/cast-list.tsx';
import type { CardActions } from '../../../components/entity-card.tsx';
import type { Card } from '../../../lib/cards/card.ts';
import { message } from '../../../lib/i18n/message.ts';
import { aCard } from './a-card.ts';
import { button, draw, hasButton, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const actions: CardActions = {
  goTo: vi.fn(),
  choose: async () => null,
  mute: async () => null,
  lookUp: { ask: async () => ({ status: 'missing' }), permit: async () => 'refused' as const },
};

/** Each named at another place. */
const cards = (count: number): Card[] =>
  Array.from({ length: count }, (_, at) =>
    aCard({
      entityId: `Q${at}`,
      name: `Name ${at}.`,
      mentions: [{ start: at, end: at + 1 }],
      mentionCount: count - at,
    }),
  );

describe('the cast', () => {
  test('of nobody says so', async () => {
    await draw(<CastList cast={[]} actions={actions} />);
    expect(place.textContent).toContain('No names found in this article.');
    await expectAccessible();
  });

  test('says how often each is named, and what they are in a word', async () => {
    const [mayor, pilot] = [
      { description: message('factPlain', 'Mayor of Bergen') },
      { descriptionInArticle: 'a harbour pilot' },
    ];
    await draw(
      <CastList cast={[aCard(mayor), aCard({ ...pilot, entityId: 'Q2', mentionCount: 1200 })]} actions={actions} />,
    );
    const rows = [...place.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'Ada SolheimMayor of Bergen1×Person, Named once',
      'Ada Solheim“a harbour pilot”1,200×Person, Named 1,200 times',
    ]);
    // What the signs say to the eye is not read out.
    expect([...place.querySelectorAll('[aria-hidden]')].map(({ className }) => className)).toEqual([
      'mark person',
      'quiet small times',
      'mark person',
      'quiet small times',
    ]);
    await expectAccessible();
  });

  test('opens one card at a time, in place', async () => {
    await draw(<CastList cast={cards(3)} actions={actions} />);
    await press('Name 1.');
    await press('Name 2.');
    await expect.poll(() => place.querySelectorAll('article')).toHaveLength(1);
    expect(button('Name 2.').ariaExpanded).toBe('true');
    expect(button('Name 1.').ariaExpanded).toBe('false');
    await expectAccessible();
    await press('Name 2.');
    expect(place.querySelector('article')).toBeNull();
  });

  test('keeps a card open when another reading of its name is chosen', async () => {
    await draw(<CastList cast={cards(2)} actions={actions} />);
    await press('Name 1.');
    await expect.poll(() => place.querySelector('article h2')?.textContent).toBe('Name 1.');
    const [first, second] = cards(2) as [Card, Card];
    await draw(<CastList cast={[first, { ...second, entityId: 'Q99', name: 'Another' }]} actions={actions} />);
    expect(place.querySelector('article h2')?.textContent).toBe('Another');
  });

  test.each([
    [5, false],
    [13, true],
  ])('of %i shows all at once, or asks first: %s', async (count, asks) => {
    await draw(<CastList cast={cards(count)} actions={actions} />);
    expect(place.querySelectorAll('li')).toHaveLength(5);
    expect(hasButton(`Show all ${count}`)).toBe(asks);
    if (!asks) return;
    await press('Show all 13');
    expect(place.querySelectorAll('li')).toHaveLength(13);
    await press('Show fewer');
    expect(place.querySelectorAll('li')).toHaveLength(5);
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await draw(
      <CastList cast={[aCard({ name: words, description: message('factPlain', words) })]} actions={actions} />,
    );
    expectLetters(words);
  });
});
