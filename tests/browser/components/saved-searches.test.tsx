/* Searches that are kept: opened, kept, renamed, removed and brought back. */

import { expect, test, vi } from 'vitest';
import { SavedSearches, type SavedSearchesProps } from '../../../components/saved-searches.tsx';
import { button, draw, field, fill, hasButton, place, press, pressKey, submit } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const KEPT = { climate: 'tag:climate', ferry: 'ferry -quay' };

async function drawSearches(part: Partial<SavedSearchesProps> = {}) {
  const calls = { onChange: vi.fn(), onOpen: vi.fn() };
  await draw(<SavedSearches saved={KEPT} {...calls} {...part} />);
  return calls;
}

test('one is opened', async () => {
  const { onOpen } = await drawSearches();
  await expectAccessible();
  await press('climate');
  expect(onOpen.mock.calls).toEqual([['tag:climate']]);
  expect(hasButton('Save this search')).toBe(false);
});

test('the present one is kept under a name', async () => {
  const { onChange } = await drawSearches({ query: 'site:bbc' });
  await press('Save this search');
  expect(document.activeElement).toBe(field('Name of the search'));
  await expectAccessible();
  await fill('Name of the search', 'news');
  await submit();
  expect(onChange.mock.calls).toEqual([[{ ...KEPT, news: 'site:bbc' }]]);
});

test('one that is kept already is not offered to be kept', async () => {
  await drawSearches({ query: 'tag:climate' });
  expect(hasButton('Save this search')).toBe(false);
});

test('one is renamed; Escape leaves it', async () => {
  const { onChange } = await drawSearches();
  button('Rename climate').click();
  await expect.poll(() => place.querySelector('form')).not.toBeNull();
  await pressKey(field('Name of the search'), 'Escape');
  expect(place.querySelector('form')).toBeNull();
  await press('Rename climate');
  await fill('Name of the search', 'warming');
  await submit();
  expect(onChange.mock.calls).toEqual([[{ warming: 'tag:climate', ferry: 'ferry -quay' }]]);
});

test('one is removed, and brought back', async () => {
  const { onChange } = await drawSearches();
  await press('Remove climate');
  await expectAccessible();
  await press('Undo');
  expect(onChange.mock.calls).toEqual([[{ ferry: 'ferry -quay' }], [KEPT]]);
});

test('where nothing is searched, each is told with what it searches for', async () => {
  await drawSearches({ onOpen: undefined });
  expect(place.textContent).toContain('climate tag:climate');
  await expectAccessible();
});

test.each(HOSTILE)('shows %s as letters', async (_, words) => {
  await drawSearches({ saved: { [words]: words }, query: `${words} x` });
  expectLetters(words);
});
