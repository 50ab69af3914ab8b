/* The list of tags, each of which is opened, renamed, merged or removed. */

import { expect, test, vi } from 'vitest';
import { TagList } from '../../../components/library/tag-list.tsx';
import { drawWide, field, fill, hasButton, place, press, pressKey, submit, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const TAGS = [
  { value: 'climate', count: 12 },
  { value: 'Klima', count: 3 },
  { value: 'ferry', count: 1 },
];

async function drawTags(tags = TAGS) {
  const calls = { onOpen: vi.fn(), onRename: vi.fn(), onRemove: vi.fn() };
  await drawWide(<TagList tags={tags} {...calls} />);
  return calls;
}

const rows = () => [...place.querySelectorAll<HTMLElement>('[role="row"]')];

test('where there is none, says what would stand here', async () => {
  await drawTags([]);
  expect(place.querySelector('h2')?.textContent).toBe('No tags yet');
  await expectAccessible();
});

test('tells how many notes have each, and opens them', async () => {
  const { onOpen } = await drawTags();
  expect(rows().map(({ textContent }) => textContent)).toEqual(['#climate12 notes', '#Klima3 notes', '#ferry1 note']);
  await expectAccessible();
  await press('3 notes');
  await pressKey(rows()[2], 'Enter');
  expect(onOpen.mock.calls).toEqual([['Klima'], ['ferry']]);
  await fill('Find in tags', 'KLI');
  expect(rows()).toHaveLength(1);
});

test('one is renamed', async () => {
  const { onRename } = await drawTags();
  await tick('#ferry');
  await expectAccessible();
  expect(field('New name of the tag').value).toBe('ferry');
  await submit();
  expect(onRename).not.toHaveBeenCalled();
  await fill('New name of the tag', ' #boats ');
  expect(hasButton('Rename')).toBe(true);
  await submit();
  expect(onRename.mock.calls).toEqual([[['ferry'], 'boats']]);
});

test('one renamed to another is merged into it, which is said before', async () => {
  const { onRename } = await drawTags();
  await pressKey(rows()[1], 'x');
  await fill('New name of the tag', 'CLIMATE');
  expect(place.textContent).toContain('#climate is there already: they become one.');
  await expectAccessible();
  await press('Merge');
  expect(onRename.mock.calls).toEqual([[['Klima'], 'climate']]);
});

test('several are merged', async () => {
  const { onRename } = await drawTags();
  await tick('#climate');
  await tick('#Klima');
  expect(hasButton('Merge')).toBe(true);
  await submit();
  expect(onRename.mock.calls).toEqual([[['climate', 'Klima'], 'climate']]);
});

test('some are removed after a question', async () => {
  const { onRemove } = await drawTags();
  await tick('#climate');
  await tick('#ferry');
  await press('Remove');
  expect(place.textContent).toContain('Remove 2 tags from all notes? The notes stay.');
  await expectAccessible();
  await press('Yes, remove');
  expect(onRemove.mock.calls).toEqual([[['climate', 'ferry']]]);
  expect(field('Find in tags')).toBeTruthy();
});

test.each(HOSTILE)('shows %s as letters', async (_, words) => {
  await drawTags([{ value: words, count: 1 }]);
  expectLetters(words);
});
