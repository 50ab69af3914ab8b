import { describe, expect, test, vi } from 'vitest';
import { Fold } from '../../../components/fold.tsx';
import { Timeline } from '../../../components/timeline.tsx';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const event = (start: number, day: string, when: string, text: string) => ({ start, end: start + 4, when, day, text });
const EVENTS = [
  event(40, '2023-07-04', '4 Jul 2023', 'Ariane 5 flew for the last time.'),
  event(0, '2024-07-09', '9 Jul 2024', 'Ariane 6 flew.'),
];

describe('a timeline', () => {
  test('tells what happened in its order, and leads to the words', async () => {
    const onGoTo = vi.fn();
    await draw(<Timeline events={EVENTS} onGoTo={onGoTo} />);
    expect([...place.querySelectorAll('strong')].map(({ textContent }) => textContent)).toEqual([
      '4 Jul 2023',
      '9 Jul 2024',
    ]);
    await press('Ariane 5 flew');
    expect(onGoTo.mock.calls).toEqual([[EVENTS[0]]]);
    await expectAccessible();
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await draw(<Timeline events={[...EVENTS, event(90, words, words, words)]} onGoTo={vi.fn()} />);
    expectLetters(words);
  });
});

describe('a fold', () => {
  test('is closed until it is opened', async () => {
    await draw(<Fold label="More">The rest</Fold>);
    expect(place.querySelector('details')?.open).toBe(false);
    expect(place.textContent).toBe('MoreThe rest');
    await expectAccessible();
  });

  test.each(HOSTILE)('shows a label of %s as letters', async (_, words) => {
    await draw(<Fold label={words}>The rest</Fold>);
    expectLetters(words);
  });
});
