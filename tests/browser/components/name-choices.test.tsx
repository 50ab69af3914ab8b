import type { ComponentChildren } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { ArticleDays, ChosenReadings, MutedNames, type NameChoicesProps } from '../../../components/name-choices.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

type List = (props: NameChoicesProps) => ComponentChildren;

async function drawList(List: List, part: Partial<Settings>) {
  const onChange = vi.fn();
  await draw(<List settings={{ ...DEFAULT_SETTINGS, ...part }} onChange={onChange} />);
  return onChange;
}

const rows = () => [...place.querySelectorAll('li > span')].map(({ textContent }) => textContent);

describe('what was said about names and articles', () => {
  test.each<[string, List, Partial<Settings>, string[]]>([
    ['muted', MutedNames, { muted: { Q1: 'Bergen' } }, ['Bergen · not underlined']],
    [
      'chosen',
      ChosenReadings,
      { choices: { 'place:georgia': 'Q230', 'person:kim jong-un': null } },
      ['georgia · means Q230', 'kim jong-un · none of the things we know by that name'],
    ],
    [
      'dated',
      ArticleDays,
      { articleDates: { 'https://news.example/a': '2023-09-13' } },
      ['https://news.example/a · 13 Sep 2023'],
    ],
  ])('is listed: %s', async (_, list, part, expected) => {
    await drawList(list, part);
    expect(rows()).toEqual(expected);
    await expectAccessible();
  });

  test.each<[string, List, Partial<Settings>, string, Partial<Settings>]>([
    ['muted', MutedNames, { muted: { Q1: 'Bergen', Q2: 'Oslo' } }, 'Underline again', { muted: { Q2: 'Oslo' } }],
    ['chosen', ChosenReadings, { choices: { 'place:georgia': 'Q230' } }, 'Forget', { choices: {} }],
    [
      'dated',
      ArticleDays,
      { articleDates: { a: '2023-09-13', b: '2024-01-01' } },
      'Forget',
      { articleDates: { b: '2024-01-01' } },
    ],
  ])('is taken back: %s', async (_, list, part, words, expected) => {
    const onChange = await drawList(list, part);
    await press(words);
    expect(onChange.mock.calls).toEqual([[expected]]);
  });

  test.each(HOSTILE)('is shown as letters: %s', async (_, words) => {
    await drawList(MutedNames, { muted: { Q1: words } });
    expectLetters(words);
    await drawList(ChosenReadings, { choices: { [`person:${words}`]: words } });
    expectLetters(words);
    await drawList(ArticleDays, { articleDates: { [words]: words } });
    expectLetters(words);
  });
});
