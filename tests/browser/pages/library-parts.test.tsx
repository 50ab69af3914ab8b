/* The library's own parts, from literals; with the bin its `bin-bar.tsx` and `bin-row.tsx`, and `ask-first.tsx`. */

import { beforeEach, describe, expect, test, vi } from 'vitest';

const { reset } = await vi.hoisted(() => import('./a-background.ts'));

import { WorkBar } from '../../../components/library/work-bar.tsx';
import { Bin } from '../../../entrypoints/library/bin.tsx';
import { LibraryHeader } from '../../../entrypoints/library/library-header.tsx';
import { LibraryNotices } from '../../../entrypoints/library/library-notices.tsx';
import type { DataLossView } from '../../../entrypoints/library/use-data-loss-check.ts';
import type { LibraryView, View } from '../../../entrypoints/library/use-library.ts';
import { message } from '../../../lib/i18n/message.ts';
import { NO_FILTER } from '../../../lib/notes/library/filter-notes.ts';
import { aNote, noteOn } from '../components/a-note.ts';
import { drawWide, field, fill, hasButton, place, press, pressKey, tick } from '../components/drawn.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';
import { expectLetters, HOSTILE } from '../components/hostile.ts';

beforeEach(reset);

const aLibrary = (part: Partial<Pick<LibraryView, 'view' | 'failed'>> = {}) => ({
  ...({ view: 'notes', query: '', filter: NO_FILTER, order: 'newest', editing: null, failed: null } as const),
  ...{ setFailed: vi.fn(), open: vi.fn(), search: vi.fn(), sort: vi.fn(), narrow: vi.fn(), showAll: vi.fn() },
  ...{
    openArticle: vi.fn(),
    openSearch: vi.fn(),
    openTag: vi.fn(),
    edit: vi.fn(),
    editInList: vi.fn(),
    changed: vi.fn(),
  },
  ...part,
});

describe('the bar above', () => {
  test.each<[string, View]>([
    ['Notes', 'notes'],
    ['Articles', 'articles'],
    ['Names', 'names'],
    ['Tags', 'tags'],
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
  const aMarker = { secret: 'x', notes: 9, lastBackup: null, lost: null, toldOnPage: false };
  const aSafety = (part: Partial<Pick<DataLossView, 'integrityMarker' | 'reminder' | 'error'>> = {}) => ({
    ...{ integrityMarker: aMarker, reminder: null, remind: true, error: null },
    ...{ look: vi.fn(), acknowledge: vi.fn(), setRemind: vi.fn() },
    ...part,
  });

  test('is nothing, most days', async () => {
    await drawWide(<LibraryNotices library={aLibrary()} safety={aSafety()} failing={null} />);
    expect(place.textContent).toBe('');
  });

  test.each([
    [null, 'The browser has cleared 1,200 of your notes. There was no backup.'],
    ['2024-07-10T08:00:00Z', 'The browser has cleared 1,200 of your notes. Your last backup is of 10 Jul 2024'],
  ])('notes that are gone, with a backup of %s', async (lastBackup, words) => {
    const [library, safety] = [aLibrary(), aSafety({ integrityMarker: { ...aMarker, lost: 1200, lastBackup } })];
    await drawWide(<LibraryNotices library={library} safety={safety} failing={null} />);
    expect(place.querySelector('[role=alert]')?.textContent).toContain(words);
    await expectAccessible();
    await press('Open a backup');
    await press('I have seen it');
    expect([library.open.mock.calls, safety.acknowledge.mock.calls.length]).toEqual([[['backup']], 1]);
  });

  test('a backup that is due, unless that is what is being looked at', async () => {
    const [library, safety] = [aLibrary(), aSafety({ reminder: message('backupHeading') })];
    await drawWide(<LibraryNotices library={library} safety={safety} failing={null} />);
    await expectAccessible();
    await press('Back up');
    await press('Do not remind me');
    expect([library.open.mock.calls, safety.setRemind.mock.calls]).toEqual([[['backup']], [[false]]]);
    await drawWide(<LibraryNotices library={aLibrary({ view: 'backup' })} safety={safety} failing={null} />);
    expect(hasButton('Back up')).toBe(false);
  });

  test('an automatic backup that fails, unless that is what is being looked at', async () => {
    const failing = { since: '2024-07-10T08:00:00Z', why: message('backupFolderNotPermitted') };
    const library = aLibrary();
    await drawWide(<LibraryNotices library={library} safety={aSafety()} failing={failing} />);
    expect(place.querySelector('[role=alert]')?.textContent).toMatch(
      /has failed since 10 Jul 2024.*: Sidelight may not write into the folder any more; allow it again\./,
    );
    await expectAccessible();
    await press('Backup & export');
    expect(library.open.mock.calls).toEqual([['backup']]);
    await drawWide(<LibraryNotices library={aLibrary({ view: 'backup' })} safety={aSafety()} failing={failing} />);
    expect(place.textContent).toBe('');
  });

  test.each(HOSTILE)('a failure: %s', async (_, words) => {
    await drawWide(
      <LibraryNotices
        library={aLibrary({ failed: words })}
        safety={aSafety({ error: `Also: ${words}` })}
        failing={null}
      />,
    );
    expect(place.querySelectorAll('[role=alert]')).toHaveLength(2);
    expectLetters(words);
    await expectAccessible();
  });
});

describe('the bin', () => {
  const DAY_MS = 86_400_000;
  const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
  const acts = () => ({ onRestore: vi.fn(async () => {}), onErase: vi.fn(async () => {}) });
  const [OLD, LATE, LAST] = [
    noteOn('behind a skerry', { id: 'n1', deleted: daysAgo(9), tags: ['ferry'] }),
    aNote({ id: 'n2', body: 'Who is the mayor?', deleted: daysAgo(3) }),
    aNote({ id: 'n3', body: 'Ask again.', deleted: daysAgo(0) }),
  ];
  const listed = () => [...place.querySelectorAll('.note-words')].map(({ textContent }) => textContent ?? '');

  async function drawBin(notes = [LAST, LATE, OLD]) {
    const made = acts();
    await drawWide(<Bin notes={notes} {...made} />);
    await expect.poll(listed).toHaveLength(notes.length);
    return made;
  }

  test('where it is empty, says how long notes stay', async () => {
    await drawWide(<Bin notes={[]} {...acts()} />);
    expect(place.textContent).toBe('The bin is emptyDeleted notes stay here for 30 days.');
    await expectAccessible();
  });

  test.each([
    [0, 'gone in 30 days'],
    [28.5, 'gone in 2 days'],
    [29.5, 'gone in 1 day'],
    [40, 'gone in 0 days'],
  ])('of a note deleted %d days ago says: %s', async (days, words) => {
    const note = noteOn('behind a skerry', { deleted: daysAgo(days) });
    const { onRestore } = await drawBin([note]);
    expect(listed()[0]).toContain('behind a skerryAsk the harbour master.');
    expect(place.textContent).toContain(words);
    await expectAccessible();
    await press('Bring back');
    expect(onRestore.mock.calls).toEqual([[[note]]]);
  });

  test('is sorted by the day of deletion', async () => {
    await drawBin();
    expect(listed()[0]).toContain('Ask again.');
    await fill('Order', 'oldest');
    await expect.poll(() => listed()[0]).toContain('behind a skerry');
  });

  test('is searched, and what is found is brought back, all of it', async () => {
    const { onRestore } = await drawBin();
    await fill('Search the bin', 'mayor');
    await expect.poll(listed).toHaveLength(1);
    await press('Bring all back');
    expect(onRestore.mock.calls).toEqual([[[LATE]]]);
    await fill('Search the bin', 'nobody');
    await expect.poll(() => place.textContent).toContain('Nothing in the bin matches.');
    await expectAccessible();
  });

  test('gives back all, or those that are selected', async () => {
    const { onRestore } = await drawBin();
    await press('Bring all back');
    await tick('Select the note on “behind a skerry”');
    await expectAccessible();
    await press('Bring back the selected');
    expect(onRestore.mock.calls).toEqual([[[LAST, LATE, OLD]], [[OLD]]]);
  });

  test('deletes for good only after it has asked', async () => {
    const { onErase } = await drawBin();
    await press('Empty the bin…');
    expect(place.textContent).toContain('Delete 3 notes for good? That cannot be undone.');
    expect(document.activeElement?.textContent).toBe('Cancel');
    await expectAccessible();
    await press('Cancel');
    expect(onErase).not.toHaveBeenCalled();
    await tick('Select the note on “behind a skerry”');
    await press('Delete for good…');
    await press('Yes, delete for good');
    expect(onErase.mock.calls).toEqual([[[OLD]]]);
  });

  test('is gone through by keys: Space selects, Enter brings back', async () => {
    const { onRestore } = await drawBin();
    const row = place.querySelector('.scroller [role="row"][tabindex="0"]');
    await pressKey(row, ' ');
    expect(place.textContent).toContain('1 of 3 selected');
    await pressKey(row, 'Enter');
    expect(onRestore.mock.calls).toEqual([[[LAST]]]);
  });

  test('of thousands draws only those in sight', async () => {
    const many = Array.from({ length: 3_000 }, (_, i) => aNote({ id: `n${i}`, deleted: daysAgo(1) }));
    await drawWide(<Bin notes={many} {...acts()} />);
    await expect.poll(() => listed().length).toBeGreaterThan(3);
    expect(listed().length).toBeLessThan(60);
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await drawBin([noteOn(words, { body: words, deleted: words })]);
    expectLetters(words);
  });
});

describe('work on many notes', () => {
  const stop = vi.fn();
  test('shows how far it is, and can be stopped', async () => {
    await drawWide(<WorkBar state={{ step: 'working', what: 'Deleting…', share: 0.4, stop }} onDismiss={vi.fn()} />);
    expect(place.querySelector('progress')?.value).toBe(0.4);
    await expectAccessible();
    await press('Stop');
    expect(stop).toHaveBeenCalledOnce();
  });

  test.each([
    [false, 'status'],
    [true, 'alert'],
  ])('says what came of it (failed: %s), with the way back', async (failed, role) => {
    const [undo, onDismiss] = [vi.fn(), vi.fn()];
    await drawWide(
      <WorkBar state={{ step: 'done', says: '3 notes are in the bin.', failed, undo }} onDismiss={onDismiss} />,
    );
    expect(place.querySelector(`[role=${role}]`)?.textContent).toContain('3 notes are in the bin.');
    await expectAccessible();
    await press('Undo');
    await press('Close');
    expect([undo.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1]);
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    const state = { step: 'done', says: words, failed: true, undo: null } as const;
    await drawWide(<WorkBar state={state} onDismiss={vi.fn()} />);
    expectLetters(words);
  });
});
