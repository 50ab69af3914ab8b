/* The library's own parts, from literals. */

import { beforeEach, describe, expect, test, vi } from 'vitest';

const { reset } = await vi.hoisted(() => import('./a-background.ts'));

import { Bin } from '../../../entrypoints/library/bin.tsx';
import { LibraryHeader } from '../../../entrypoints/library/library-header.tsx';
import { LibraryNotices } from '../../../entrypoints/library/library-notices.tsx';
import type { DataLossView } from '../../../entrypoints/library/use-data-loss-check.ts';
import type { LibraryView, View } from '../../../entrypoints/library/use-library.ts';
import { message } from '../../../lib/i18n/message.ts';
import { NO_FILTER } from '../../../lib/notes/library/filter-notes.ts';
import { aNote, noteOn } from '../components/a-note.ts';
import { drawWide, field, fill, hasButton, place, press, tick } from '../components/drawn.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';
import { expectLetters, HOSTILE } from '../components/hostile.ts';

beforeEach(reset);

const aLibrary = (part: Partial<Pick<LibraryView, 'view' | 'failed'>> = {}) => ({
  ...({ view: 'notes', query: '', filter: NO_FILTER, order: 'newest', editing: null, failed: null } as const),
  ...{ setFailed: vi.fn(), open: vi.fn(), search: vi.fn(), sort: vi.fn(), narrow: vi.fn(), showAll: vi.fn() },
  ...{ openArticle: vi.fn(), edit: vi.fn(), editInList: vi.fn(), changed: vi.fn(), write: vi.fn() },
  ...part,
});

describe('the bar above', () => {
  test.each<[string, View]>([
    ['Notes', 'notes'],
    ['Articles', 'articles'],
    ['Names', 'names'],
    ['Bin', 'bin'],
    ['Backup & export', 'backup'],
  ])('opens %s', async (name, view) => {
    const library = aLibrary({ view: view === 'bin' ? 'notes' : 'bin' });
    await drawWide(<LibraryHeader library={library} />);
    await tick(name);
    expect(library.open.mock.calls).toEqual([[view]]);
  });

  test('searches, and sorts where there is something to sort', async () => {
    const library = aLibrary();
    await drawWide(<LibraryHeader library={library} />);
    await expectAccessible();
    await fill('Search your notes', 'ferry');
    await fill('Order', 'article');
    expect([library.search.mock.calls[0], library.sort.mock.calls]).toEqual([['ferry'], [['article']]]);
    expect([...(field('Order') as HTMLSelectElement).options].map(({ text }) => text)).toEqual([
      'newest first',
      'oldest first',
      'last changed first',
      'by article date',
    ]);
    await drawWide(<LibraryHeader library={aLibrary({ view: 'bin' })} />);
    expect(place.querySelector('select')).toBeNull();
  });
});

describe('what must be known first', () => {
  const aMarker = { secret: 'x', notes: 9, lastBackup: null, lost: null };
  const aSafety = (part: Partial<Pick<DataLossView, 'integrityMarker' | 'reminder' | 'error'>> = {}) => ({
    ...{ integrityMarker: aMarker, reminder: null, remind: true, error: null },
    ...{ look: vi.fn(), acknowledge: vi.fn(), setRemind: vi.fn() },
    ...part,
  });

  test('is nothing, most days', async () => {
    await drawWide(<LibraryNotices library={aLibrary()} safety={aSafety()} />);
    expect(place.textContent).toBe('');
  });

  test.each([
    [null, 'The browser has cleared 1,200 of your notes. There was no backup.'],
    ['2024-07-10T08:00:00Z', 'The browser has cleared 1,200 of your notes. Your last backup is of Jul 10, 2024'],
  ])('notes that are gone, with a backup of %s', async (lastBackup, words) => {
    const [library, safety] = [aLibrary(), aSafety({ integrityMarker: { ...aMarker, lost: 1200, lastBackup } })];
    await drawWide(<LibraryNotices library={library} safety={safety} />);
    expect(place.querySelector('[role=alert]')?.textContent).toContain(words);
    await expectAccessible();
    await press('Open a backup');
    await press('I have seen it');
    expect([library.open.mock.calls, safety.acknowledge.mock.calls.length]).toEqual([[['backup']], 1]);
  });

  test('a backup that is due, unless that is what is being looked at', async () => {
    const [library, safety] = [aLibrary(), aSafety({ reminder: message('backupHeading') })];
    await drawWide(<LibraryNotices library={library} safety={safety} />);
    await expectAccessible();
    await press('Back up');
    await press('Do not remind me');
    expect([library.open.mock.calls, safety.setRemind.mock.calls]).toEqual([[['backup']], [[false]]]);
    await drawWide(<LibraryNotices library={aLibrary({ view: 'backup' })} safety={safety} />);
    expect(hasButton('Back up')).toBe(false);
  });

  test.each(HOSTILE)('a failure: %s', async (_, words) => {
    await drawWide(
      <LibraryNotices library={aLibrary({ failed: words })} safety={aSafety({ error: `Also: ${words}` })} />,
    );
    expect(place.querySelectorAll('[role=alert]')).toHaveLength(2);
    expectLetters(words);
    await expectAccessible();
  });
});

describe('the bin', () => {
  const DAY_MS = 86_400_000;

  test('where it is empty, says how long notes stay', async () => {
    await drawWide(<Bin notes={[]} onRestore={vi.fn()} />);
    expect(place.textContent).toBe('The bin is emptyDeleted notes stay here for 30 days.');
    await expectAccessible();
  });

  test.each([
    [0, 'gone in 30 days'],
    [28.5, 'gone in 2 days'],
    [29.5, 'gone in 1 day'],
    [40, 'gone in 0 days'],
  ])('of a note deleted %d days ago says: %s', async (days, words) => {
    const note = noteOn('behind a skerry', { deleted: new Date(Date.now() - days * DAY_MS).toISOString() });
    const onRestore = vi.fn();
    await drawWide(<Bin notes={[note, aNote({ id: 'n2', deleted: note.deleted })]} onRestore={onRestore} />);
    const [first, second] = [...place.querySelectorAll('li .grow')].map(({ textContent }) => textContent);
    expect([first, second]).toEqual(['“behind a skerry” Ask the harbour master.', 'Ask the harbour master.']);
    expect(place.textContent).toContain(words);
    await expectAccessible();
    await press('Bring back');
    expect(onRestore.mock.calls).toEqual([[note]]);
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await drawWide(<Bin notes={[noteOn(words, { body: words, deleted: words })]} onRestore={vi.fn()} />);
    expectLetters(words);
  });
});
