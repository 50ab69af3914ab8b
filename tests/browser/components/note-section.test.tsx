/* The notes of an article with the hooks that write them: `use-note-editing.ts`, `use-note-saving.ts`. */

import { describe, expect, test, vi } from 'vitest';
import { NoteSection } from '../../../components/note-section.tsx';
import type { NoteActions } from '../../../components/use-note-editing.ts';
import { type Message, message } from '../../../lib/i18n/message.ts';
import type { PageReport } from '../../../lib/messaging/protocol.ts';
import type { NoteDraft } from '../../../lib/notes/new-note.ts';
import type { Note } from '../../../lib/notes/note.ts';
import type { SaveReply } from '../../../lib/notes/note-version.ts';
import { aNote, noteOn } from './a-note.ts';
import { aReport } from './a-report.ts';
import { draw, field, fill, hasButton, place, press, shown } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

async function drawSection(report: Partial<PageReport> = {}, more: Partial<NoteActions> = {}) {
  const done = async (): Promise<Message | null> => null;
  const saved = async (_note: Note): Promise<SaveReply> => ({ ok: true });
  const actions = {
    goTo: vi.fn(),
    saveNote: vi.fn(saved),
    deleteNote: vi.fn(saved),
    restoreNote: vi.fn(done),
    loadTags: vi.fn(async () => ['ferry']),
    copyCitation: vi.fn(done),
    loadDraft: vi.fn(async () => null),
    keepDraft: vi.fn(async (_key: string, _draft: NoteDraft) => done()),
    dropDraft: vi.fn(done),
  };
  await draw(<NoteSection report={aReport(report)} actions={{ ...actions, ...more }} />);
  return actions;
}

const listed = (note = noteOn('behind a skerry')) =>
  ({ note, state: 'exact', span: { start: 1, end: 9 }, words: null }) as const;
const NO_ROOM = message('fault', 'no room');

const alert = () => place.querySelector('[role=alert]')?.textContent ?? null;
const isEditing = () => place.querySelector('textarea') !== null;

describe('the notes of an article', () => {
  test('are listed, and led to', async () => {
    const { goTo } = await drawSection({ notes: [listed()] });
    await press('Show');
    expect(goTo.mock.calls).toEqual([[{ start: 1, end: 9 }]]);
    await expectAccessible();
  });

  test('grow by one that is written on the whole article', async () => {
    const { saveNote, dropDraft } = await drawSection();
    await press('Note on this article');
    await expect.poll(isEditing).toBe(true);
    expect(place.querySelector('form h2')?.textContent).toBe('Note on “Bergen moves its ferry quay”');
    expect(hasButton('Delete')).toBe(false);
    await expectAccessible();
    await fill('Your note', 'Much to say.');
    await press('Save');
    await expect.poll(isEditing).toBe(false);
    expect(saveNote.mock.calls).toMatchObject([
      [{ body: 'Much to say.', article: { title: 'Bergen moves its ferry quay' } }, null],
    ]);
    expect(dropDraft.mock.calls).toEqual([['new:https://news.example/ferry:']]);
  });

  test('are edited against the version that was shown', async () => {
    const note = noteOn('behind a skerry');
    const { saveNote } = await drawSection({ notes: [listed(note)] });
    await press('Edit');
    await expect.poll(isEditing).toBe(true);
    await press('Save');
    await expect.poll(() => saveNote.mock.calls).toMatchObject([[{ id: note.id }, note.modified]]);
  });

  test('begin with what had been typed before and was never saved', async () => {
    const loadDraft = async () => ({ ...noteOn('behind a skerry'), body: 'Half a thought' });
    await drawSection({ notes: [listed()] }, { loadDraft });
    await press('Edit');
    await expect.poll(isEditing).toBe(true);
    expect(field('Your note').value).toBe('Half a thought');
  });

  test('a new one whose storing nobody heard of is the same note when its draft is taken up', async () => {
    const { id, created, article, target, ...typed } = noteOn('behind a skerry');
    const loadDraft = async () => ({ ...typed, article, target: null, id, created, body: 'Half a thought' });
    const { saveNote } = await drawSection({}, { loadDraft });
    await press('Note on this article');
    await expect.poll(isEditing).toBe(true);
    await press('Save');
    await expect.poll(() => saveNote.mock.calls.length).toBe(1);
    expect(saveNote.mock.calls[0]).toMatchObject([{ id, created, body: 'Half a thought' }, null]);
  });

  test('go into the bin, and come back', async () => {
    const note = noteOn('behind a skerry');
    const { deleteNote, restoreNote } = await drawSection({ notes: [listed(note)] });
    await press('Edit');
    await expect.poll(isEditing).toBe(true);
    await press('Delete');
    await expect.poll(() => place.querySelector('[role=status]')?.textContent).toContain('The note is in the bin.');
    await expectAccessible();
    await press('Undo');
    expect([deleteNote.mock.calls, restoreNote.mock.calls]).toMatchObject([[[{ id: note.id }]], [[{ id: note.id }]]]);
    await expect.poll(() => hasButton('Undo')).toBe(false);
  });

  describe('changed in another window meanwhile', () => {
    const note = noteOn('behind a skerry');
    const theirs = { ...note, body: 'Theirs.', modified: '2024-07-12T10:00:00Z' };
    const conflict = (stored: Note | null = theirs): SaveReply => ({ ok: false, reason: NO_ROOM, stored });

    async function saveOver(...replies: SaveReply[]) {
      const saveNote = vi.fn(
        async (_note: Note, _replaces: string | null): Promise<SaveReply> => replies.shift() ?? { ok: true },
      );
      const { dropDraft } = await drawSection({ notes: [listed(note)] }, { saveNote });
      await press('Edit');
      await expect.poll(isEditing).toBe(true);
      await fill('Your note', 'Mine.');
      await press('Save');
      await expect.poll(() => hasButton('Back to writing')).toBe(true);
      return { saveNote, dropDraft };
    }

    test('are offered with both texts, and mine is kept as a second note', async () => {
      const { saveNote, dropDraft } = await saveOver(conflict());
      expect(shown()).toContain('Mine.');
      expect(shown()).toContain('Theirs.');
      await expectAccessible();
      await press('Keep mine as a second note');
      await expect.poll(() => hasButton('Back to writing')).toBe(false);
      const [second, replaces] = saveNote.mock.calls.at(-1) ?? [];
      expect([second?.body, replaces]).toEqual(['Mine.', null]);
      expect(second?.id).not.toBe(note.id);
      expect(dropDraft.mock.calls).toEqual([['note:n1']]);
    });

    test('are replaced by mine, against the version that was shown', async () => {
      const { saveNote } = await saveOver(conflict());
      await press('Replace it with mine');
      await expect.poll(() => saveNote.mock.calls).toHaveLength(2);
      expect(saveNote.mock.calls.at(-1)).toMatchObject([{ id: note.id, body: 'Mine.' }, theirs.modified]);
    });

    test('stay as they are when mine is let go', async () => {
      const { saveNote, dropDraft } = await saveOver(conflict());
      await press('Keep the other one');
      await expect.poll(() => dropDraft.mock.calls).toEqual([['note:n1']]);
      expect(saveNote).toHaveBeenCalledOnce();
      expect(isEditing()).toBe(false);
    });

    test('leave the text in the editor for who goes back to writing', async () => {
      await saveOver(conflict());
      await press('Back to writing');
      expect(field('Your note').value).toBe('Mine.');
    });

    test('and changed once more while the user chose, are offered as they are then', async () => {
      await saveOver(conflict(), conflict({ ...theirs, body: 'Theirs, again.', modified: '2024-07-13T10:00:00Z' }));
      await press('Replace it with mine');
      await expect.poll(shown).toContain('Theirs, again.');
      expect(shown()).toContain('Mine.');
    });

    test('and not deleted: what was not seen is not thrown away', async () => {
      const deleteNote = vi.fn(async (_: Note) => conflict());
      await drawSection({ notes: [listed(note)] }, { deleteNote });
      await press('Edit');
      await expect.poll(isEditing).toBe(true);
      await press('Delete');
      await expect.poll(shown).toContain('Theirs.');
      expect(hasButton('Undo')).toBe(false);
    });
  });

  test('a draft of another day is saved against the version it was begun on', async () => {
    const note = noteOn('behind a skerry');
    const loadDraft = async () => ({ ...note, body: 'Half a thought', replaces: '2024-07-01T10:00:00Z' });
    const { saveNote } = await drawSection({ notes: [listed(note)] }, { loadDraft });
    await press('Edit');
    await expect.poll(isEditing).toBe(true);
    await press('Save');
    await expect.poll(() => saveNote.mock.calls).toMatchObject([[{ body: 'Half a thought' }, '2024-07-01T10:00:00Z']]);
  });

  test('a draft is kept with the version that is edited', async () => {
    const note = noteOn('behind a skerry');
    const { keepDraft } = await drawSection({ notes: [listed(note)] });
    await press('Edit');
    await expect.poll(isEditing).toBe(true);
    await fill('Your note', 'Half');
    await expect
      .poll(() => keepDraft.mock.calls)
      .toMatchObject([['note:n1', { body: 'Half', replaces: note.modified }]]);
  });

  test('are left as they were at “Cancel”, and the draft goes', async () => {
    const { saveNote, dropDraft } = await drawSection({ notes: [listed()] });
    await press('Edit');
    await expect.poll(isEditing).toBe(true);
    await fill('Your note', 'No.');
    await press('Cancel');
    await expect.poll(isEditing).toBe(false);
    expect(saveNote).not.toHaveBeenCalled();
    expect(dropDraft.mock.calls).toEqual([['note:n1']]);
  });

  test.each<[string, Partial<NoteActions>, string, boolean]>([
    [
      'cannot be saved',
      { saveNote: async () => ({ ok: false, reason: NO_ROOM }) },
      'The note could not be saved: something went wrong in Sidelight: no room',
      true,
    ],
    [
      'are saved, but not their draft cleared',
      { dropDraft: async () => NO_ROOM },
      'The note is saved, but its draft could not be cleared: something went wrong in Sidelight: no room',
      false,
    ],
  ])('that %s say so', async (_, more, words, stays) => {
    await drawSection({ notes: [listed()] }, more);
    await press('Edit');
    await expect.poll(isEditing).toBe(true);
    await press('Save');
    await expect.poll(alert).toBe(words);
    expect(isEditing()).toBe(stays);
    await expectAccessible();
  });

  test('are copied with where the words come from, or say why not', async () => {
    await drawSection();
    await press('Copy with citation');
    await expect
      .poll(() => place.querySelector('[role=status]')?.textContent)
      .toBe('Copied, with where the words come from.');
    await drawSection({}, { copyCitation: async () => message('citeSelectFirst') });
    await press('Copy with citation');
    await expect.poll(alert).toBe('Select some words of the article first.');
  });

  test.each(HOSTILE)('show %s as letters', async (_, words) => {
    await drawSection(
      { title: words, notes: [listed(noteOn(words, { body: words }))] },
      { copyCitation: async () => message('fault', words) },
    );
    await press('Copy with citation');
    await expect.poll(alert).toContain(words);
    expectLetters(words);
    await press('Note on this article');
    await expect.poll(isEditing).toBe(true);
    expectLetters(`Note on “${words}`);
  });
});

test('a note on nothing but a name can be edited too', async () => {
  await drawSection({ notes: [listed(aNote({ article: null }))] });
  await press('Edit');
  await expect.poll(isEditing).toBe(true);
});
