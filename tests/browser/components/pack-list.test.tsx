/* Packs of the user's own on the settings page: listed, added, and told of line by line. */

import '../../../entrypoints/options/options.css';
import { describe, expect, test, vi } from 'vitest';
import { PackList, type PackListProps, type PackOutcome } from '../../../components/options/pack-list.tsx';
import { message } from '../../../lib/i18n/message.ts';
import type { PackRecord } from '../../../lib/storage/note-database.ts';
import { draw, openFolds, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const PACK: PackRecord = {
  id: 'a',
  name: 'Harbour board',
  entries: 3,
  size: 400,
  added: '2026-03-01T10:00:00.000Z',
};
const FOREIGN = message('ownPackForeign');

async function drawn(part: Partial<PackListProps> = {}) {
  const calls = { onAdd: vi.fn(), onMake: vi.fn(), onSave: vi.fn(), onRemove: vi.fn() };
  await draw(<PackList packs={[]} outcome={null} {...calls} {...part} />);
  return calls;
}

const says = (role: string): string | null => place.querySelector(`[role="${role}"]`)?.textContent ?? null;

describe('the list', () => {
  test('says of each pack how many names it has and when it was added, and lets it be saved and removed', async () => {
    const { onSave, onRemove } = await drawn({ packs: [PACK, { ...PACK, id: 'b', name: 'Trial', entries: 1 }] });
    const lines = [...place.querySelectorAll('.packs > ul > li')].map((line) => line.textContent);
    expect(lines[0]).toMatch(/Harbour board · 3 names · added 1 Mar 2026/);
    expect(lines[1]).toMatch(/Trial · 1 name · /);
    await press('Save as a file');
    await press('Remove');
    expect(onSave).toHaveBeenCalledExactlyOnceWith(PACK);
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(PACK);
  });

  test('gives the file that was chosen, the same one twice too', async () => {
    const { onAdd } = await drawn();
    const input = place.querySelector('input') as HTMLInputElement;
    for (let times = 1; times <= 2; times++) {
      const files = new DataTransfer();
      files.items.add(new File(['x'], 'board.jsonl'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      expect(onAdd).toHaveBeenCalledTimes(times);
    }
    expect(onAdd.mock.calls[1]?.[0]).toMatchObject({ name: 'board.jsonl' });
  });

  test('a pack of one’s names is made at a press, and what of the notes is in it is said on the button', async () => {
    const { onMake } = await drawn();
    const button = [...place.querySelectorAll('button')].find((one) => one.textContent === 'Make a pack of my names');
    const hint = place.querySelector(`#${button?.getAttribute('aria-describedby')}`);
    expect(hint?.textContent).toContain('the first line of your note on a name, nothing else of your notes');
    await press('Make a pack of my names');
    expect(onMake).toHaveBeenCalledTimes(1);
  });

  test.each(HOSTILE)('shows a name that is %s as letters', async (_, words) => {
    await drawn({ packs: [{ ...PACK, name: words }] });
    expectLetters(words);
  });
});

describe('what came of it', () => {
  test.each<[string, PackOutcome, string, RegExp]>([
    ['a file is being read', { kind: 'reading', file: 'board.jsonl' }, 'status', /Reading board\.jsonl/],
    ['a pack was added', { kind: 'added', pack: PACK, refused: [] }, 'status', /“Harbour board” was added: 3 names\./],
    [
      'a pack of the user’s names was made',
      { kind: 'made', file: 'mine.jsonl', entries: 2 },
      'status',
      /“mine\.jsonl” was made: 2 names/,
    ],
    ['no note is about a name', { kind: 'failed', why: message('ownNamesNone') }, 'alert', /^No file was made: none/],
    [
      'a file is no pack',
      { kind: 'failed', why: message('ownPackRefused', 'x.csv', FOREIGN) },
      'alert',
      /“x\.csv” was not added\. This file is not a Sidelight pack/,
    ],
    [
      'the very same is here',
      { kind: 'failed', why: message('ownPackSame', 'Harbour board') },
      'alert',
      /here already: “Harbour board”. Nothing was changed/,
    ],
  ])('%s', async (_, outcome, role, words) => {
    await drawn({ outcome });
    expect(says(role)).toMatch(words);
  });

  test('lines that were left out are listed by number with the reason, the first fifty of them', async () => {
    const refused = Array.from({ length: 60 }, (_, at) => ({ line: at + 2, why: message('ownPackNoJson') }));
    await drawn({ outcome: { kind: 'added', pack: PACK, refused } });
    const lines = [...place.querySelectorAll('.refused li')].map((line) => line.textContent);
    expect(place.querySelector('.refused')?.textContent).toContain('60 lines were left out:');
    expect(lines).toHaveLength(51);
    expect([lines[0], lines.at(-1)]).toEqual(['Line 2: not valid JSON', 'and 10 more']);
  });

  test.each<[string, string, (act: () => void) => PackOutcome]>([
    ['a pack that was removed comes back', 'Undo', (undo) => ({ kind: 'removed', pack: PACK, undo })],
    ['one that gave way comes back', 'Undo', (undo) => ({ kind: 'added', pack: PACK, refused: [], undo })],
    ['one of the same name gives way', 'Replace it', (replace) => ({ kind: 'name-taken', pack: PACK, replace })],
  ])('%s at a press', async (_, words, outcome) => {
    const act = vi.fn();
    await drawn({ outcome: outcome(act) });
    await press(words);
    expect(act).toHaveBeenCalledTimes(1);
  });
});

test('can be read and used by everybody, and is no wider than the page', async () => {
  const refused = [{ line: 2, why: message('ownPackNoJson') }];
  await drawn({ packs: [PACK], outcome: { kind: 'added', pack: PACK, refused, undo: () => undefined } });
  await openFolds();
  expect(place.querySelectorAll('.example li')).toHaveLength(3);
  expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
  await expectAccessible();
});
