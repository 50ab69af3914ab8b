/* The card of a date, with the article's day under it to be corrected. */

import { describe, expect, test, vi } from 'vitest';
import { ArticleDay, type ArticleDayProps } from '../../../components/article-day.tsx';
import { DateCard } from '../../../components/date-card.tsx';
import { message } from '../../../lib/i18n/message.ts';
import { button, draw, field, fill, hasButton, place, press, submit } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const DAY: ArticleDayProps = { published: '2024-07-10T08:00:00Z', corrected: false, onSet: async () => null };
const LINE = { start: 0, end: 7, line: message('dateMeans', 'Tuesday', 'Tue 9 Jul 2024') };

describe('the card of a date', () => {
  test('says what the words mean, and offers to correct the day they were counted from', async () => {
    await draw(<DateCard date={LINE} day={DAY} />);
    expect(place.textContent).toContain('Tuesday → Tue 9 Jul 2024');
    expect(hasButton('Wrong day?')).toBe(true);
    await expectAccessible();
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await draw(<DateCard date={{ ...LINE, line: message('dateMeans', words, 'Tue 9 Jul 2024') }} day={DAY} />);
    expectLetters(words);
  });
});

describe('the article’s day', () => {
  test('begins with the day that is known', async () => {
    await draw(<ArticleDay {...DAY} />);
    await press('Wrong day?');
    expect(field('The article is of')).toMatchObject({ value: '2024-07-10', type: 'date' });
    expect(hasButton('As the page says')).toBe(false);
    await expectAccessible();
  });

  test('is asked for where none is known, and nothing is set without one', async () => {
    const onSet = vi.fn(async () => null);
    await draw(<ArticleDay {...DAY} published={null} onSet={onSet} />);
    await press('Set the article’s date');
    expect(field('The article is of').value).toBe('');
    await submit();
    expect(onSet).not.toHaveBeenCalled();
  });

  test('is set, and the field goes', async () => {
    const onSet = vi.fn(async () => null);
    await draw(<ArticleDay {...DAY} onSet={onSet} />);
    await press('Wrong day?');
    await fill('The article is of', '2024-07-09');
    await submit();
    expect(onSet.mock.calls).toEqual([['2024-07-09']]);
    await expect.poll(() => hasButton('Wrong day?')).toBe(true);
  });

  test('goes back to what the page says', async () => {
    const onSet = vi.fn(async () => null);
    await draw(<ArticleDay {...DAY} corrected onSet={onSet} />);
    await press('Wrong day?');
    await press('As the page says');
    expect(onSet.mock.calls).toEqual([[undefined]]);
  });

  test('is left alone at “Cancel”', async () => {
    const onSet = vi.fn(async () => null);
    await draw(<ArticleDay {...DAY} onSet={onSet} />);
    await press('Wrong day?');
    await press('Cancel');
    expect(onSet).not.toHaveBeenCalled();
    expect(button('Wrong day?')).toBeDefined();
  });

  test.each(HOSTILE)('that cannot be kept says why: %s', async (_, reason) => {
    await draw(<ArticleDay {...DAY} onSet={async () => message('fault', reason)} />);
    await press('Wrong day?');
    await submit();
    await expect.poll(() => place.querySelector('[role=alert]')).not.toBeNull();
    expectLetters(reason);
    await expectAccessible();
  });
});
