import { describe, expect, test, vi } from 'vitest';
import { message } from '../../../lib/i18n/message.ts';
import { isSameNote, saysTheSame } from '../../../lib/notes/compare-notes.ts';
import { editNote, laterThan } from '../../../lib/notes/new-note.ts';
import type { Note } from '../../../lib/notes/note.ts';
import {
  type ConflictChoice,
  resolveConflict,
  type SaveReply,
  savesOfOneEditor,
  versionOf,
} from '../../../lib/notes/note-version.ts';
import { sampleNote } from './sample-note.ts';

const BASE = sampleNote(1);
const NOW = '2026-06-01T00:00:00.000Z';
const theirs = editNote(BASE, { body: 'theirs' }, '2026-05-01T00:00:00.000Z');
const mine = editNote(BASE, { body: 'mine' }, '2026-05-02T00:00:00.000Z');

describe('a version', () => {
  test.each<[name: string, part: Partial<Note>, same: boolean, says: boolean]>([
    ['itself', {}, true, true],
    ['one saved later', { modified: NOW }, false, true],
    ['one with another text', { body: 'other' }, false, false],
    ['one in the bin', { deleted: NOW }, false, false],
    ['one with another tag', { tags: ['other'] }, false, false],
  ])('is compared with %s', (_, part, same, says) => {
    const other = { ...BASE, ...part };
    expect([isSameNote(BASE, other), saysTheSame(BASE, other)]).toEqual([same, says]);
  });

  test('does not depend on the order of fields', () => {
    const turned = Object.fromEntries(Object.entries(BASE).reverse()) as unknown as Note;
    expect(isSameNote(BASE, turned)).toBe(true);
  });

  test('in the bin is another than alive', () => {
    expect(versionOf(BASE)).toBe(BASE.modified);
    expect(versionOf({ ...BASE, deleted: NOW })).not.toBe(BASE.modified);
  });

  test.each<[name: string, before: string, now: string, later: string]>([
    ['the clock, where it went on', '2026-01-01T00:00:00.000Z', NOW, NOW],
    ['a moment more, where it stood still', NOW, NOW, '2026-06-01T00:00:00.001Z'],
    ['a moment more, where it was put back', '2027-01-01T00:00:00Z', NOW, '2027-01-01T00:00:00.001Z'],
    ['the clock, where the last is no instant', 'lately', NOW, NOW],
  ])('has an instant of its own: %s', (_, before, now, later) => {
    expect(laterThan(before, now)).toBe(later);
    expect(editNote({ ...BASE, modified: before }, { body: 'x' }, now).modified).toBe(later);
  });
});

describe('of two versions', () => {
  const second = { ...mine, id: 'fresh', created: mine.modified };
  const inBin = { ...theirs, deleted: NOW };
  test.each<[name: string, theirs: Note | null, choice: ConflictChoice, write: ReturnType<typeof resolveConflict>]>([
    ['theirs is kept', theirs, 'theirs', null],
    ['mine replaces theirs', theirs, 'mine', { note: { ...mine, modified: NOW }, replaces: theirs.modified }],
    ['mine becomes a second note', theirs, 'both', { note: second, replaces: null }],
    [
      'mine replaces theirs in the bin, and is alive',
      inBin,
      'mine',
      { note: { ...mine, modified: NOW }, replaces: versionOf(inBin) },
    ],
    ['mine becomes a second note, theirs stays in the bin', inBin, 'both', { note: second, replaces: null }],
    ['mine is a new note where theirs is gone', null, 'mine', { note: second, replaces: null }],
    ['nothing is written where theirs is gone and mine let go', null, 'theirs', null],
  ])('%s', (_, other, choice, write) => {
    expect(resolveConflict({ mine, theirs: other }, choice, 'fresh', NOW)).toEqual(write);
  });

  test('what replaces a version of a clock ahead is still later', () => {
    const ahead = { ...theirs, modified: '2030-01-01T00:00:00.000Z' };
    expect(resolveConflict({ mine, theirs: ahead }, 'mine', '', NOW)?.note.modified).toBe('2030-01-01T00:00:00.001Z');
  });
});

describe('saves of one editor', () => {
  const OK: SaveReply = { ok: true };
  const reason = message('storageConflict');
  const replying = (...replies: SaveReply[]) =>
    vi.fn(async (_: Note, __: string | null): Promise<SaveReply> => replies.shift() ?? OK);

  test('go through', async () => {
    const save = replying(OK);
    expect(await savesOfOneEditor(save)(mine, BASE.modified)).toEqual(OK);
    expect(save.mock.calls).toEqual([[mine, BASE.modified]]);
  });

  test('a save that was stored and never answered is replaced by what was typed since', async () => {
    const save = replying({ ok: false, reason: message('faultMessage', '') }, { ok: false, reason, stored: mine }, OK);
    const put = savesOfOneEditor(save);
    await put(mine, BASE.modified);
    const more = editNote(BASE, { body: 'mine, and more' }, '2026-05-03T00:00:00.000Z');
    expect(await put(more, BASE.modified)).toEqual(OK);
    expect(save.mock.calls.at(-1)).toEqual([more, mine.modified]);
  });

  test.each<[name: string, reply: SaveReply]>([
    ['another’s version', { ok: false, reason, stored: theirs }],
    ['a note that is gone', { ok: false, reason, stored: null }],
    ['a conflict that does not say with what', { ok: false, reason }],
    ['another failure', { ok: false, reason: message('storageFull') }],
  ])('%s is told, and nothing is tried again', async (_, reply) => {
    const save = replying(reply);
    expect(await savesOfOneEditor(save)(mine, BASE.modified)).toEqual(reply);
    expect(save).toHaveBeenCalledOnce();
  });
});
