import { describe, expect, test, vi } from 'vitest';
import { PageHeader, type PageHeaderProps } from '../../../components/page-header.tsx';
import { aReport } from './a-report.ts';
import { draw, hasButton, place, press, submit } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const saysBelowTitle = () => place.querySelector('header > .quiet')?.textContent?.trim();

describe('the head of a page', () => {
  test.each<[string, Partial<PageHeaderProps['report']>]>([
    ['news.example · 10 Jul 2024', {}],
    ['news.example · 10 Jul 2024', { publishedFrom: 'meta' }],
    ['news.example · 10 Jul 2024 (from a date on the page)', { publishedFrom: 'time' }],
    ['news.example · 10 Jul 2024 (from the address)', { publishedFrom: 'url' }],
    ['news.example · 10 Jul 2024 (from the text)', { publishedFrom: 'text' }],
    ['news.example · 10 Jul 2024 (as you said)', { publishedFrom: 'user' }],
    ['news.example · 10 Jul 2024', { publishedFrom: null }],
    ['news.example · 10 Jul 2024, updated 12 Jul 2024', { updated: '2024-07-12T06:00:00Z' }],
    ['news.example · no date found', { published: null, publishedFrom: null }],
    ['Demo article · 10 Jul 2024', { host: '' }],
  ])('says: %s', async (words, part) => {
    await draw(<PageHeader report={aReport(part)} />);
    expect(saysBelowTitle()).toBe(words);
    expect(place.querySelector('h1')?.textContent).toBe('Bergen moves its ferry quay');
    await expectAccessible();
  });

  test('warns of what is old', async () => {
    const dates = { lines: [], events: [], overAYearOld: true };
    await draw(<PageHeader report={aReport({ dates })} />);
    expect(place.querySelector('.notice')?.textContent).toContain('over a year old');
    await expectAccessible();
  });

  test('corrects the day where that can be kept', async () => {
    await draw(<PageHeader report={aReport()} />);
    expect(hasButton('Wrong day?')).toBe(false);
    const onDay = vi.fn(async () => null);
    await draw(<PageHeader report={aReport()} onDay={onDay} />);
    await press('Wrong day?');
    await expectAccessible();
    await submit();
    expect(onDay.mock.calls).toEqual([['2024-07-10']]);
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await draw(<PageHeader report={aReport({ title: words, host: words, published: words, updated: words })} />);
    expectLetters(words);
  });
});
