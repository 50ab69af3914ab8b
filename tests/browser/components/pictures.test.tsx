/*
 * What is looked at: `map-drawing.tsx` in its room, `place-map.tsx`; `article-map.tsx`, `mention-bar.tsx`,
 * `cast-bars.tsx`, `months-met.tsx`, `time-axis.tsx`. Each says in words what it shows.
 */

import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { ArticleMap } from '../../../components/pictures/article-map.tsx';
import { CastBars } from '../../../components/pictures/cast-bars.tsx';
import { type LoadMaps, MapsProvider, mapLoader } from '../../../components/pictures/map-loader.ts';
import { mappedPlaces } from '../../../components/pictures/mapped-places.ts';
import { MentionBar } from '../../../components/pictures/mention-bar.tsx';
import { MonthsMet } from '../../../components/pictures/months-met.tsx';
import { CardMap } from '../../../components/pictures/place-map.tsx';
import { TimeAxis } from '../../../components/pictures/time-axis.tsx';
import '../../../components/pictures/pictures.css';
import type { CardPlace } from '../../../lib/cards/card.ts';
import world from '../../../public/data/world.json';
import { aCard } from './a-card.ts';
import { draw, openFolds, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const KHARKIV: CardPlace = { kind: 'place', at: [36.23, 49.99], reachKm: 0, country: 'UA', name: null };
const UKRAINE: CardPlace = { kind: 'country', at: null, reachKm: 0, country: 'UA', name: null };
const AUSTIN: CardPlace = { kind: 'seat', at: [-97.7, 30.3], reachKm: 0, country: '', name: 'Austin, Texas' };

const shipped = mapLoader(async () => world);
const withMaps = (children: ComponentChildren, load: LoadMaps = shipped) => (
  <MapsProvider value={load}>{children}</MapsProvider>
);
const said = (): (string | null)[] => [...place.querySelectorAll('[role=img]')].map((image) => image.ariaLabel);
const clickAt = (element: Element, x: number, y: number) =>
  element.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true }));

describe('the map of a card', () => {
  test('shows a place among its neighbours, and says so', async () => {
    await draw(withMaps(<CardMap card={{ name: 'Kharkiv', place: KHARKIV }} />));
    await expect.poll(said).toEqual([expect.stringMatching(/^Map: Kharkiv, Ukraine; around it: Russia, /)]);
    expect(place.querySelectorAll('circle')).toHaveLength(1);
    expect(place.textContent).toContain('Natural Earth');
    await expectAccessible();
  });

  test('fills a country and dots nothing', async () => {
    await draw(withMaps(<CardMap card={{ name: 'Ukraine', place: UKRAINE }} />));
    await expect.poll(said).toEqual([expect.stringMatching(/^Map: Ukraine;/)]);
    expect(place.querySelector('circle')).toBeNull();
  });

  test('has its room from the start: nothing moves when it comes', async () => {
    let give = (_: unknown): void => {};
    const load = mapLoader(() => new Promise((resolve) => (give = resolve)));
    await draw(withMaps(<CardMap card={{ name: 'Kharkiv', place: KHARKIV }} />, load));
    const before = place.getBoundingClientRect().height;
    expect(before).toBeGreaterThan(50);
    give(world);
    await expect.poll(said).toHaveLength(1);
    expect(place.getBoundingClientRect().height).toBe(before);
  });

  test('of a seat is folded, and asked for when it is opened', async () => {
    const load = vi.fn(shipped);
    await draw(withMaps(<CardMap card={{ name: 'A firm', place: AUSTIN }} />, load));
    expect(load).not.toHaveBeenCalled();
    openFolds();
    await expect.poll(said).toEqual([expect.stringMatching(/^Map: Austin;/)]);
  });

  test.each<[string, CardPlace | null, LoadMaps]>([
    ['whose place nobody knows', null, shipped],
    ['while its file is missing', KHARKIV, mapLoader(async () => null)],
  ])('is none for a card %s', async (_, known, load) => {
    await draw(withMaps(<CardMap card={{ name: 'Kharkiv', place: known }} />, load));
    await expect.poll(() => place.textContent).toBe('');
  });

  test('is none where no map can be got', async () => {
    await draw(<CardMap card={{ name: 'Kharkiv', place: KHARKIV }} />);
    expect(place.textContent).toBe('');
  });

  test.each(HOSTILE)('writes a name of %s as letters', async (_, words) => {
    await draw(withMaps(<CardMap card={{ name: words, place: KHARKIV }} />));
    await expect.poll(said).toHaveLength(1);
    expectLetters(words);
  });
});

describe('the map of an article', () => {
  const cast = [
    aCard({ entityId: 'Q1', name: 'Kharkiv', type: 'place', certainty: 'known', place: KHARKIV }),
    aCard({ entityId: 'Q2', name: 'Ukraine', type: 'place', certainty: 'known', place: UKRAINE }),
    aCard({ entityId: 'Q3', name: 'A firm', certainty: 'known', place: AUSTIN }),
    aCard({ entityId: 'Q4', name: 'Perhaps', certainty: 'maybe', place: KHARKIV }),
  ];

  test('has its known places and no seats', () => {
    expect(mappedPlaces(cast).map(({ name }) => name)).toEqual(['Kharkiv', 'Ukraine']);
  });

  test('leads from a dot to the words', async () => {
    const onGoTo = vi.fn();
    await draw(withMaps(<ArticleMap cast={cast} onGoTo={onGoTo} />));
    await expect.poll(said).toHaveLength(1);
    const { left, top } = (place.querySelector('circle') as Element).getBoundingClientRect();
    clickAt(place.querySelector('svg') as Element, left + 2, top + 2);
    clickAt(place.querySelector('svg') as Element, 1, 1);
    expect(onGoTo.mock.calls).toEqual([[{ start: 10, end: 21 }]]);
    await expectAccessible();
  });
});

describe('where a name stands', () => {
  const card = aCard({ mentions: [100, 500, 900].map((start) => ({ start, end: start + 5 })) });

  test('is told in parts of the article, and leads to the nearest', async () => {
    const goTo = vi.fn();
    await draw(<MentionBar card={card} at={card.mentions[1] ?? null} goTo={goTo} />);
    expect(said()).toEqual(['Where the article names it: at 10%, 50%, 90% of its length']);
    expect(place.querySelectorAll('.here')).toHaveLength(1);
    const bar = place.querySelector('[role=img]') as Element;
    const { left, width, top } = bar.getBoundingClientRect();
    clickAt(bar, left + width * 0.85, top + 4);
    expect(goTo.mock.calls).toEqual([[card.mentions[2]]]);
    await expectAccessible();
  });

  test('runs with the language', async () => {
    const goTo = vi.fn();
    await draw(
      <div dir="rtl">
        <MentionBar card={card} goTo={goTo} />
      </div>,
    );
    const bar = place.querySelector('[role=img]') as Element;
    const { left, width, top } = bar.getBoundingClientRect();
    clickAt(bar, left + width * 0.15, top + 4);
    expect(goTo.mock.calls).toEqual([[card.mentions[2]]]);
  });

  test('of a whole cast is a line each, with its name', async () => {
    await draw(<CastBars cast={[card, aCard({ name: 'Jonas Lie', mentions: [] })]} onGoTo={vi.fn()} />);
    expect(place.querySelectorAll('li')).toHaveLength(1);
    expect(place.textContent).toBe('Ada Solheim');
    await expectAccessible();
  });
});

describe('when a name was met', () => {
  test('is a column a month', async () => {
    const months = [
      { month: '2026-01', count: 2 },
      { month: '2026-02', count: 0 },
      { month: '2026-03', count: 1 },
    ];
    await draw(<MonthsMet months={months} />);
    expect(said()).toEqual(['Jan 2026: 2 articles, Mar 2026: 1 article']);
    const columns = place.querySelectorAll('[role=img] span');
    expect(columns).toHaveLength(3);
    const { left, bottom } = (columns[2] as Element).getBoundingClientRect();
    await act(async () => void clickAt(columns[2] as Element, left + 3, bottom - 1));
    expect(place.textContent).toContain('Mar 2026: 1 article');
    await expectAccessible();
  });

  test('is nothing to look at within one month', async () => {
    await draw(<MonthsMet months={[{ month: '2026-01', count: 2 }]} />);
    expect(place.textContent).toBe('');
  });
});

describe('dates along a line', () => {
  const event = (day: string, start: number) => ({ start, end: start + 4, when: day, day, text: `It was ${day}.` });
  const events = [event('2014-03-01', 4), event('2014-03-02', 8), event('2024-07-01', 12)];

  test('stand as far apart as they are, with the article’s day, and lead to their words', async () => {
    const onGoTo = vi.fn();
    await draw(<TimeAxis events={events} published="2024-07-10" onGoTo={onGoTo} />);
    const marks = [...place.querySelectorAll<HTMLElement>('[data-at]')];
    expect(marks.map(({ style }) => Number(style.getPropertyValue('--at')))).toEqual([0, 0.0003, 0.9976]);
    // Of two beside one another the later stands above.
    expect(marks.map(({ style }) => style.insetBlockEnd)).toEqual(['4px', '13px', '4px']);
    expect(place.textContent).toContain('the article’s day, 10 Jul 2024');
    marks[2]?.click();
    expect(onGoTo.mock.calls).toEqual([[events[2]]]);
    await expectAccessible();
  });

  test('of one day are no line', async () => {
    await draw(<TimeAxis events={events.slice(2)} published={null} onGoTo={vi.fn()} />);
    expect(place.textContent).toBe('');
  });
});
