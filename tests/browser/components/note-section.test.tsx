/* The notes of an article with the hook that writes them: `use-note-editing.ts`. */

import { describe, expect, test, vi } from 'vitest';
import { NoteSection } from '../../../components/note-section.tsx';
import type { NoteActions } from '../../../components/use-note-editing.ts';
import { type Message, message } from '../../../lib/i18n/message.ts';
import type { PageReport } from '../../../lib/messaging/protocol.ts';
import { aNote, noteOn } from './a-note.ts';
import { aReport } from './a-report.ts';
import { draw, field, fill, hasButton, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

async function drawSection(report: Partial<PageReport> = {}, more: Partial<NoteActions> = {}) {
  const done = async (): Promise<Message | null> => null;
  const actions = {
    goTo: vi.fn(),
    saveNote: vi.fn(done),
    deleteNote: vi.fn(done),
    restoreNote: vi.fn(done),
    loadTags: vi.fn(async () => ['ferry']),
    copyCitation: vi.fn(done),
    loadDraft: vi.fn(async () => null),
    keepDraft: vi.fn(done),
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
  test('are listed, counted, and led to', async () => {
    const { goTo } = await drawSection({ notes: [listed()] });
    expect(place.querySelector('h2')?.textContent).toBe('Notes 1');
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
      { saveNote: async () => NO_ROOM },
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
