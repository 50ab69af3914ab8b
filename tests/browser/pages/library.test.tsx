/*
 * The library over a real database, and what is done in its views: `notes-view.tsx`, `kept-searches.tsx`,
 * `edit-pane.tsx`, `tags-view.tsx`, `overviews.tsx`, `backup-view.tsx` with `import-preview.tsx`, `import-notes.tsx`,
 * `import-conflicts.tsx`, `export-section.tsx` and `folder-section.tsx`, `article-page.tsx` with `article-sheet.tsx`,
 * `print-notes.tsx`.
 */

import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const { callsOf, fake, reset } = await vi.hoisted(() => import('./a-background.ts'));

import { Library } from '../../../entrypoints/library/library.tsx';
import { editNote } from '../../../lib/notes/new-note.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { createNoteStore, type NoteStore } from '../../../lib/storage/note-store.ts';
import { createReadingHistory } from '../../../lib/storage/reading-history.ts';
import { aNote, noteOn } from '../components/a-note.ts';
import {
  button,
  draw,
  field,
  fill,
  hasButton,
  openFolds,
  place,
  press,
  pressKey,
  submit,
  tick,
} from '../components/drawn.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';
import { expectLetters, HOSTILE } from '../components/hostile.ts';

let store: NoteStore;

beforeEach(() => {
  reset();
  store = createNoteStore({ name: `library-${crypto.randomUUID()}` });
});

async function drawLibrary(notes: readonly Note[] = [], first = 'notes'): Promise<void> {
  for (const note of notes) await store.put(note);
  const memory = createReadingHistory(store.database);
  await draw(<Library store={store} memory={memory} first={first} />);
  place.style.width = '1100px';
  await expect.poll(() => place.querySelector('.library main:not([aria-busy="true"])')).not.toBeNull();
}

const [FERRY, MAYOR] = [
  noteOn('behind a skerry', { id: '5c3c5b9e-7f07-4f0e-9a53-0d5b1c1e0001', tags: ['ferry'], entities: ['Q1'] }),
  aNote({ id: '5c3c5b9e-7f07-4f0e-9a53-0d5b1c1e0002', body: 'Who is the mayor?', created: '2024-07-12T10:00:00Z' }),
];
/** Written by hand, so that nobody hears of it: what a write finds when the news has not come yet. */
const writeUnheard = (note: Note) =>
  new Promise<void>((done, failed) => {
    const opened = indexedDB.open(store.database.name);
    opened.onsuccess = () => {
      const transaction = opened.result.transaction('notes', 'readwrite');
      transaction.objectStore('notes').put({ ...note, addressKeys: [], storyKeys: [] });
      transaction.oncomplete = () => {
        opened.result.close();
        done();
      };
      transaction.onerror = failed;
    };
    opened.onerror = failed;
  });
const rows = () => [...place.querySelectorAll('.note-row')];
const says = (words: string) => expect.poll(() => place.textContent).toContain(words);
const stored = async () => {
  const all = await store.all();
  if (!all.ok) return all;
  return all.value.map(({ id, tags, body }) => ({ id, tags, body })).sort((a, b) => (a.id < b.id ? -1 : 1));
};

describe('the notes', () => {
  test.each([
    ['800 quotes', '>'.repeat(800)],
    ['400 list levels', Array.from({ length: 400 }, (_, i) => `${' '.repeat(2 * i)}- x`).join('\n')],
  ])('one of %s in one another is drawn among the others, and takes no view down', async (_, body) => {
    await drawLibrary([FERRY, { ...MAYOR, body: `${body} deep words` }]);
    await expect.poll(rows).toHaveLength(2);
    await says('deep words');
    await tick('Backup & export');
    await says('Back up all notes');
  });

  test('where there are none, say how to write one and how others come in', async () => {
    await drawLibrary();
    await says('come in under “Backup & export”. The demo article on the welcome page is a place to try it.');
    expect(place.querySelector('.empty a')?.getAttribute('href')).toBe('/welcome.html');
    await expectAccessible();
  });

  test('are searched, and filtered, down to none', async () => {
    await drawLibrary([FERRY, MAYOR]);
    await expect.poll(rows).toHaveLength(2);
    await expectAccessible();
    await fill('Search your notes', 'mayor');
    await expect.poll(rows).toHaveLength(1);
    await fill('Search your notes', 'mayor skerry');
    await says('Nothing matches');
    await expectAccessible();
    await press('Show all notes');
    await expect.poll(rows).toHaveLength(2);
    await says('#ferry1');
    await tick('#ferry');
    await expect.poll(rows).toHaveLength(1);
    await press('Clear all filters');
    await expect.poll(rows).toHaveLength(2);
  });

  test('are sorted', async () => {
    await drawLibrary([FERRY, MAYOR]);
    await expect.poll(() => rows()[0]?.textContent).toContain('Who is the mayor?');
    await fill('Order', 'oldest');
    await expect.poll(() => rows()[0]?.textContent).toContain('behind a skerry');
  });

  test('are selected, tagged and deleted', async () => {
    await drawLibrary([FERRY, MAYOR]);
    await expect.poll(rows).toHaveLength(2);
    await tick('2 notes');
    await fill('A tag for all selected notes', 'read');
    await expectAccessible();
    await press('Add tag');
    await expect.poll(stored).toMatchObject([{ tags: ['ferry', 'read'] }, { tags: ['read'] }]);
    await expect.poll(() => callsOf('notes.changed').length).toBeGreaterThan(0);
    await says('The tags of 2 notes were changed.');
    await press('Delete');
    await says('Put 2 notes into the bin?');
    await expectAccessible();
    await press('Yes, into the bin');
    await says('2 notes are in the bin.');
    await says('No notes yet');
    await expectAccessible();
    await press('Undo');
    await says('2 notes are back.');
    await expect.poll(rows).toHaveLength(2);
  });

  test('are found in spite of a slip, which is said, and the search is kept under a name', async () => {
    await drawLibrary([FERRY, MAYOR]);
    await expect.poll(rows).toHaveLength(2);
    await fill('Search your notes', 'skery tag:fer');
    await says('No note says “skery”. Searched for: “skerry”.');
    expect(place.querySelector('mark')?.textContent).toBe('skerry');
    await expectAccessible();
    await press('ferry');
    expect(field('Search your notes').value).toBe('skery tag:"ferry" ');
    await press('Save this search');
    await fill('Name of the search', 'rocks');
    await submit();
    await fill('Search your notes', 'nothing at all');
    await says('Nothing matches');
    await press('rocks');
    await expect.poll(rows).toHaveLength(1);
    expect(field('Search your notes').value).toBe('skery tag:"ferry"');
  });

  test('a slash goes to the search from wherever nobody writes', async () => {
    await drawLibrary([FERRY]);
    await expect.poll(rows).toHaveLength(1);
    await pressKey(place.querySelector('.scroller [role="row"]'), '/');
    expect(document.activeElement).toBe(field('Search your notes'));
  });

  test('written in another window are shown at once, and a tag goes to what they say by then', async () => {
    const elsewhere = createNoteStore({ name: store.database.name });
    await drawLibrary([FERRY]);
    await expect.poll(rows).toHaveLength(1);
    const body = 'Written on the page meanwhile.';
    const edited = editNote(FERRY, { body }, new Date().toISOString());
    await elsewhere.put(edited, { replaces: FERRY.modified });
    await elsewhere.put(MAYOR);
    await says(body);
    await expect.poll(rows).toHaveLength(2);
    await elsewhere.remove(MAYOR.id, { replaces: MAYOR.modified });
    await expect.poll(rows).toHaveLength(1);
  });

  test('changed behind the library’s back keep their text: tagged, not deleted, and that is said', async () => {
    await drawLibrary([FERRY, MAYOR]);
    await expect.poll(rows).toHaveLength(2);
    const body = 'Written on the page meanwhile.';
    await writeUnheard({ ...FERRY, body, modified: '2026-01-01T00:00:00.000Z' });
    await tick('2 notes');
    await press('Delete');
    await press('Yes, into the bin');
    await says('1 note is in the bin. 1 was changed in another window meanwhile and stays as it is.');
    await says(body);
    expect(await stored()).toMatchObject([{ id: FERRY.id, body }]);

    await writeUnheard({ ...FERRY, body: 'And more.', modified: '2026-01-02T00:00:00.000Z' });
    // What was left alone is still selected.
    await fill('A tag for all selected notes', 'read');
    await press('Add tag');
    await expect.poll(stored).toMatchObject([{ body: 'And more.', tags: ['ferry', 'read'] }]);
  });

  test('saved over another window’s text are offered with both; mine becomes a second note', async () => {
    await drawLibrary([FERRY]);
    await expect.poll(rows).toHaveLength(1);
    await press('Edit');
    await expect.poll(() => place.querySelector('.editing textarea')).not.toBeNull();
    await store.put(editNote(FERRY, { body: 'Theirs.' }, new Date().toISOString()), { replaces: FERRY.modified });
    await fill('Your note', 'Mine.');
    await press('Save');
    await says('This note was changed in another window while you wrote.');
    expect([...place.querySelectorAll<HTMLTextAreaElement>('.conflict textarea')].map(({ value }) => value)).toEqual([
      'Mine.',
      'Theirs.',
    ]);
    await expectAccessible();
    await press('Back to writing');
    expect(field('Your note')).toMatchObject({ value: 'Mine.' });
    await press('Delete');
    await says('This note was changed in another window while you wrote.');
    await press('Back to writing');
    await press('Save');
    await says('This note was changed in another window while you wrote.');
    await press('Keep mine as a second note');
    await expect.poll(() => place.querySelector('.editing')).toBeNull();
    const bodies = ((await stored()) as { body: string }[]).map((note) => note.body).sort();
    expect(bodies).toEqual(['Mine.', 'Theirs.']);
    await expect.poll(rows).toHaveLength(2);
  });

  test('deleted in the editor come back too', async () => {
    await drawLibrary([FERRY]);
    await expect.poll(rows).toHaveLength(1);
    await press('Edit');
    await expect.poll(() => place.querySelector('.editing textarea')).not.toBeNull();
    await press('Delete');
    await says('1 note is in the bin.');
    await says('No notes yet');
    await press('Undo');
    await expect.poll(rows).toHaveLength(1);
  });

  test('one alone is deleted without a question, and comes back', async () => {
    await drawLibrary([FERRY, MAYOR]);
    await expect.poll(rows).toHaveLength(2);
    await pressKey(place.querySelector('.scroller [role="row"][tabindex="0"]'), 'Delete');
    await says('1 note is in the bin.');
    await expect.poll(rows).toHaveLength(1);
    await press('Undo');
    await expect.poll(rows).toHaveLength(2);
  });

  test('are edited beside the list, and Escape leaves them as they were', async () => {
    await drawLibrary([FERRY]);
    await expect.poll(rows).toHaveLength(1);
    await press('Edit');
    await expect.poll(() => place.querySelector('.editing textarea')).not.toBeNull();
    await expectAccessible();
    await fill('Your note', 'Changed.');
    await pressKey(field('Your note'), 'Escape');
    expect(place.querySelector('.editing')).toBeNull();
    await press('Edit');
    await expect.poll(() => place.querySelector('.editing textarea')).toMatchObject({ value: 'Changed.' });
    await press('Save');
    await expect.poll(stored).toMatchObject([{ body: 'Changed.' }]);
    await expect.poll(() => place.querySelector('.editing')).toBeNull();
  });

  test.each(HOSTILE)('show %s as letters', async (_, words) => {
    await drawLibrary([noteOn(words, { body: words, tags: [words], entities: [words] })]);
    await expect.poll(rows).toHaveLength(1);
    expectLetters(words);
  });
});

describe('the other views', () => {
  test('articles lead to their notes', async () => {
    await drawLibrary([FERRY], 'articles');
    await says('Bergen moves its ferry quay');
    await expectAccessible();
    await press('1 note');
    await says('unknown name (Q1) · #ferry · written 11 Jul 2024');
    expect(place.querySelector('.sheet h2')?.textContent).toBe('Bergen moves its ferry quay');
    expect(place.querySelector<HTMLAnchorElement>('.actions a')?.href).toContain('#:~:text=');
    await expectAccessible();
    await press('‹ All articles');
    await press('1 note');
    await press('In the list of notes');
    await expect.poll(rows).toHaveLength(1);
    expect(place.querySelector('.scroller')).not.toBeNull();
  });

  test('an article with its notes is printed as a page, beside what is on the screen', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    await drawLibrary([FERRY, MAYOR], 'articles');
    await says('2 notes');
    await press('2 notes');
    await press('Print');
    await expect.poll(() => print.mock.calls.length).toBe(1);
    const sheet = document.querySelector('.print-sheet');
    expect(sheet?.textContent).toContain('Bergen moves its ferry quay');
    expect(sheet?.querySelectorAll('.sheet-note')).toHaveLength(2);
    expect(sheet?.querySelector('button')).toBeNull();
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.print-sheet')).toBeNull();
    print.mockRestore();
  });

  test('the browser’s own command prints every note that is listed, not those in the window alone', async () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      aNote({ id: `5c3c5b9e-7f07-4f0e-9a53-0d5b1c1e1${String(i).padStart(3, '0')}`, body: `Thought ${i}` }),
    );
    await drawLibrary(many);
    await says('60 notes');
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.querySelectorAll('.print-sheet .sheet-note')).toHaveLength(60);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.print-sheet')).toBeNull();
  });

  test('names open as a timeline', async () => {
    await drawLibrary([FERRY], 'names');
    await expect.poll(() => hasButton('Timeline of unknown name (Q1)')).toBe(true);
    await expectAccessible();
    await press('Timeline of unknown name (Q1)');
    await says('1 article, 1 note');
    await expectAccessible();
    await press('Edit');
    await expect.poll(() => place.querySelector('.editing')).not.toBeNull();
  });

  test('the bin gives notes back', async () => {
    await drawLibrary([{ ...FERRY, deleted: new Date().toISOString() }], 'bin');
    await says('gone in 30 days');
    await expectAccessible();
    await press('Bring back');
    await says('The bin is empty');
    expect(await stored()).toMatchObject([{ id: FERRY.id }]);
  });
});

/** A file that the user would have picked: a real one, in the browser's own place for a site's files. */
async function aFile(): Promise<FileSystemFileHandle> {
  return (await navigator.storage.getDirectory()).getFileHandle(crypto.randomUUID(), { create: true });
}

/** The browser's dialogs, which nobody could answer; without `file` it has none. */
function pickers(file?: () => Promise<unknown>, folder?: () => Promise<unknown>): void {
  Object.assign(window, { showSaveFilePicker: file, showDirectoryPicker: folder });
}

describe('a backup counts when its file is there', () => {
  const NEVER = 'Last backup: never.';
  const backUp = async () => {
    await drawLibrary([FERRY], 'backup');
    await says(NEVER);
    await press('Back up all notes');
  };
  const counted = () => expect.poll(() => place.textContent).not.toContain(NEVER);

  test('written where the user wanted it', async () => {
    const file = await aFile();
    pickers(async () => file);
    await backUp();
    await says('1 note is in the backup.');
    await counted();
    expect(JSON.parse(await (await file.getFile()).text()).notes).toHaveLength(1);
  });

  test.each<[name: string, picker: () => Promise<unknown>, words: string]>([
    ['the user picked nothing', () => Promise.reject(new DOMException('no', 'AbortError')), 'No file was written'],
    [
      'the disk refused it',
      async () => ({ createWritable: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')) }),
      'the browser did not write the file: no room',
    ],
    [
      'it broke off',
      async () => ({
        createWritable: async () => ({ write: async () => undefined, close: async () => undefined }),
        getFile: async () => new File(['{'], 'short'),
      }),
      'shorter than what was written',
    ],
  ])('not where %s', async (_, picker, words) => {
    pickers(picker);
    await backUp();
    await says(words);
    await says(NEVER);
    await expectAccessible();
  });

  test('written by the browser’s downloads, where those may be watched', async () => {
    pickers();
    await backUp();
    await says('1 note is in the backup.');
    await counted();
    expect(fake.callsOf('downloads.download')).toMatchObject([
      [{ filename: expect.stringMatching(/^sidelight-backup-/) }],
    ]);
  });

  test('not where the download broke off', async () => {
    pickers();
    fake.downloadsEnd = { state: 'interrupted', error: 'FILE_ACCESS_DENIED' };
    await backUp();
    await says('the browser did not write the file: FILE_ACCESS_DENIED');
    await says(NEVER);
  });

  test.each<[answer: string, words: string, isCounted: boolean]>([
    ['Yes, it is there', '1 note is in the backup.', true],
    ['No', 'No file was written', false],
  ])('as the user says where nobody else can: %s', async (answer, words, isCounted) => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    pickers();
    fake.grants = false;
    await backUp();
    await says('The browser does not say whether it has written the file.');
    await says(NEVER);
    await expectAccessible();
    await press(answer);
    await says(words);
    if (isCounted) await counted();
    else await says(NEVER);
    click.mockRestore();
  });
});

describe('the automatic backup', () => {
  test('goes into the folder that was chosen, and is switched off again', async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(crypto.randomUUID(), { create: true });
    // The browser's own place for files needs no permission.
    Object.assign(FileSystemHandle.prototype, { requestPermission: async () => 'granted' });
    pickers(undefined, async () => folder);
    await drawLibrary([FERRY], 'backup');
    await press('Choose a folder…');
    await says(`On: into the folder “${folder.name}”. Last written:`);
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    expect(names).toEqual([expect.stringMatching(/^sidelight-auto-\d{4}-\d\d-\d\d\.json$/)]);
    await press('Switch off');
    await expect.poll(() => hasButton('Choose a folder…')).toBe(true);
  });

  test('says that the browser did not allow it', async () => {
    pickers();
    fake.grants = false;
    await drawLibrary([FERRY], 'backup');
    await press('Into the downloads folder');
    await says('The browser did not allow it, so nothing is written by itself.');
    await expectAccessible();
  });

  test('that fails says since when and why, also over the notes, until it works again', async () => {
    pickers();
    fake.downloadsEnd = { state: 'interrupted', error: 'FILE_NO_SPACE' };
    await drawLibrary([FERRY], 'backup');
    await press('Into the downloads folder');
    await says('the browser did not write the file: FILE_NO_SPACE.');
    await tick('Notes');
    await says('The automatic backup has failed since');
    await expectAccessible();
    fake.downloadsEnd = { state: 'complete' };
    await tick('Backup & export');
    await press('Write one now');
    await says('in the downloads folder. Last written:');
    expect(place.querySelector('[role=alert]')).toBeNull();
  });
});
describe('the tags', () => {
  const inBin = { ...MAYOR, tags: ['Ferry', 'quay'], deleted: '2024-08-01T00:00:00Z' };
  const tags = async () => {
    const all = await store.exportAll();
    return all.ok ? all.value.map((note) => note.tags) : all;
  };

  test('one is renamed in all notes, those in the bin too, and is called as before when that is taken back', async () => {
    await drawLibrary([FERRY, inBin], 'tags');
    await says('#ferry1 note');
    await tick('#ferry');
    await fill('New name of the tag', 'boats');
    await submit();
    await says('The tags of 2 notes were changed.');
    await says('#boats1 note');
    expect(await tags()).toEqual([['boats'], ['boats', 'quay']]);
    await expect.poll(() => callsOf('notes.changed').length).toBeGreaterThan(0);
    await press('Undo');
    await says('The tags of 2 notes are as before.');
    expect(await tags()).toEqual([['ferry'], ['Ferry', 'quay']]);
  });

  test('two are merged, one is removed, and its notes are shown', async () => {
    await drawLibrary([FERRY, { ...MAYOR, tags: ['quay', 'ferry'] }], 'tags');
    await says('#ferry2 notes');
    await tick('#ferry');
    await tick('#quay');
    await press('Merge');
    await says('#ferry2 notes');
    expect(await tags()).toEqual([['ferry'], ['ferry']]);
    await press('2 notes');
    await expect.poll(rows).toHaveLength(2);
    await tick('Tags');
    await says('#ferry2 notes');
    await tick('#ferry');
    await press('Remove');
    await press('Yes, remove');
    await says('No tags yet');
    expect(await tags()).toEqual([[], []]);
  });
});

describe('notes out', () => {
  test('into a folder that follows them', async () => {
    const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle(crypto.randomUUID(), {
      create: true,
    });
    Object.assign(window, { showDirectoryPicker: async () => vault });
    await drawLibrary([FERRY], 'backup');
    const names = async () => {
      const all: string[] = [];
      for await (const name of vault.keys()) all.push(name);
      return all;
    };
    const section = () =>
      [...place.querySelectorAll('section')].find((one) => one.textContent?.includes('that follows your notes'));
    const choose = [...(section()?.querySelectorAll('button') ?? [])].find(
      (one) => one.textContent === 'Choose a folder…',
    );
    await act(async () => choose?.click());
    await expect.poll(names).toEqual([expect.stringMatching(/\.md$/)]);
    await expect.poll(() => section()?.textContent).toContain('Last written: ');
    await expectAccessible();
    await press('Bring it up to date');
    Object.assign(window, { showDirectoryPicker: undefined });
  });

  test('by a template to the clipboard; a copy of the template is changed and stored', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await drawLibrary([FERRY, MAYOR], 'backup');
    await expectAccessible();
    await fill('Form', 'obsidian');
    await press('Copy');
    await says('Copied.');
    expect(copied.mock.lastCall?.[0]).toContain('[!quote]');
    await press('Change a copy of it');
    expect(place.querySelector('.template-editor pre')?.textContent).toMatch(/^.+\.md\n\n---\ntitle: /);
    await fill('Template', '{{ article.titel }}');
    await says('Line 1, column 12: There is no field “article.titel” here');
    await fill('Template', '{{ article.title | upper }}');
    await press('Save the template');
    await expect.poll(() => callsOf('settings.write')).toHaveLength(1);
    expect(callsOf('settings.write')[0]).toMatchObject({
      exportTemplates: [{ name: 'Obsidian, my own', form: 'markdown', text: '{{ article.title | upper }}' }],
    });
    copied.mockRestore();
  });
});

describe('a file of notes', () => {
  async function give(text: string, name = 'notes.json'): Promise<void> {
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    const input = field('A file to import') as HTMLInputElement;
    input.files = files.files;
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  }
  const alert = () => place.querySelector('.backup-view [role=alert]')?.textContent ?? null;

  async function backedUp(): Promise<string> {
    const file = await aFile();
    pickers(async () => file);
    await press('Back up all notes');
    await expect.poll(async () => (await file.getFile()).size).toBeGreaterThan(0);
    return (await file.getFile()).text();
  }

  test('is a backup, which brings back what was deleted', async () => {
    await drawLibrary([FERRY, MAYOR], 'backup');
    await says('Last backup: never.');
    await expectAccessible();
    const text = await backedUp();
    await says('2 notes are in the backup.');
    await press('Delete everything…');
    await expectAccessible();
    await press('Yes, delete everything');
    await says('are gone from this browser.');
    await give(text, 'mine.json');
    await says('mine.json');
    await says('Read as: Sidelight backup');
    await says('2 new');
    openFolds();
    expect(place.querySelector('.import-notes')?.textContent).toContain('Ask the harbour master.');
    await expectAccessible();
    await press('Import 2 notes');
    await says('2 notes were written.');
    expect(await stored()).toHaveLength(2);
  });

  test('that differs is added beside what is here, or replaces it, as the user says', async () => {
    await drawLibrary([FERRY], 'backup');
    const text = (await backedUp()).replace('Ask the harbour master.', 'Ask the mayor.');
    await says('1 note is in the backup.');
    await give(text);
    await says('1 differs from yours');
    expect(hasButton('Import 0 notes')).toBe(true);
    await expectAccessible();
    await openFolds();
    const texts = [...place.querySelectorAll<HTMLTextAreaElement>('.import-conflicts textarea')];
    expect(texts.map(({ value }) => value)).toEqual(['Ask the harbour master.', 'Ask the mayor.']);
    await expectAccessible();
    await tick('Keep both');
    await press('Import 1 note');
    await says('1 note was written.');
    await give(text);
    await says('1 differs from yours');
    await tick('Keep both');
    await press('Import 1 note');
    // Not twice.
    await says('0 notes were written.');
    const bodies = ((await stored()) as { body: string }[]).map(({ body }) => body).sort();
    expect(bodies).toEqual(['Ask the harbour master.', 'Ask the mayor.']);
    await give(text);
    await says('1 differs from yours');
    await tick('Take the file’s');
    await press('Import 1 note');
    await says('1 note was written.');
    expect(await stored()).toMatchObject([{ body: 'Ask the mayor.' }, { body: 'Ask the mayor.' }]);
  });

  test('does not overwrite what was written since it was opened, and says so', async () => {
    await drawLibrary([FERRY, MAYOR], 'backup');
    const text = (await backedUp()).replace('Ask the harbour master.', 'As in the backup.');
    await store.eraseAll([MAYOR]);
    await store.wipe();
    await store.put(FERRY);
    await give(text);
    await says('1 new');
    await says('1 differs from yours');
    // Another window restores the same file, and writes on both.
    for (const note of [FERRY, MAYOR]) {
      await store.put(note);
      const edited = editNote(note, { body: 'Newer.' }, new Date().toISOString());
      await store.put(edited, { replaces: note.modified });
    }
    await tick('Take the file’s');
    await press('Import 2 notes');
    await says('0 notes were written. 2 notes were changed here meanwhile and stay as they are.');
    expect(await stored()).toMatchObject([{ body: 'Newer.' }, { body: 'Newer.' }]);
  });

  test.each([
    ['that is no JSON', '[', /^The file begins as JSON/],
    ['without a note in it', '{}', /./],
  ])('%s is refused with a reason', async (_, text, words) => {
    await drawLibrary([], 'backup');
    await give(text);
    await expect.poll(alert).toMatch(words);
    await expectAccessible();
  });

  test('whose notes are all refused says why', async () => {
    await drawLibrary([{ ...FERRY, id: 'no uuid' }], 'backup');
    await give(await backedUp());
    await says('0 new');
    await says('1 refused');
    openFolds();
    await says('Item 1: ');
    await expectAccessible();
    await press('Cancel');
    expect(place.querySelector('.plan')).toBeNull();
  });

  test('that was edited later than here is told apart, and taken when the user says so', async () => {
    await drawLibrary([FERRY], 'backup');
    const newer = { ...FERRY, body: 'Newer in the file.', modified: '2999-01-01T00:00:00.000Z' };
    await give(JSON.stringify({ format: 'sidelight-backup', version: 1, notes: [newer] }));
    await says('1 newer in the file');
    expect(button('Import 0 notes').disabled).toBe(true);
    await tick('Take the file’s');
    await expectAccessible();
    await press('Import 1 note');
    await says('1 note was written.');
    expect(await stored()).toMatchObject([{ body: 'Newer in the file.' }]);
  });

  const POCKET = 'title,url,time_added,tags,status\nFerry,https://harbour.example/,1700000000,ports,unread\n';
  test('of another program is recognised by what it holds, whatever it is called', async () => {
    await drawLibrary([], 'backup');
    await give(POCKET, 'x.pdf');
    await says('Read as: Pocket');
    await press('Import 1 note');
    await says('1 note was written.');
    expect(await store.all()).toMatchObject({
      value: [{ article: { title: 'Ferry' }, tags: ['ports'], target: null }],
    });
    await give(POCKET, 'again.csv');
    await says('There is nothing to import');
    await expectAccessible();
  });

  test.each(HOSTILE)('named %s shows letters', async (_, words) => {
    await drawLibrary([FERRY], 'backup');
    const text = await backedUp();
    const name = words.replaceAll('/', '∕');
    await give(text, name);
    await says(name);
    expectLetters(name);
  });
});
