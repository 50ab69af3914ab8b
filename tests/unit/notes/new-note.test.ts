/* Notes as they are made and edited: what is cleaned, what is cut, and what stays. */

import { describe, expect, test } from 'vitest';
import { cleanTags, EMPTY_DRAFT, editNote, MAX_BODY, MAX_TAG, MAX_TAGS, newNote } from '../../../lib/notes/new-note.ts';
import { sampleNote } from './sample-note.ts';

const NOW = '2026-05-01T00:00:00Z';
const LATER = '2026-06-01T00:00:00Z';

describe('tags', () => {
  test.each<[name: string, tags: string[], clean: string[]]>([
    ['are trimmed', [' sea ', '\tport\n'], ['sea', 'port']],
    ['have one white space inside', ['two   words', 'three\n\nmore words'], ['two words', 'three more words']],
    ['lose what marks them as tags', ['#sea', '## port', '# '], ['sea', 'port']],
    ['keep a mark inside', ['c#', 'a#b'], ['c#', 'a#b']],
    ['are each one once, as first written', ['Sea', 'sea', 'SEA', 'port'], ['Sea', 'port']],
    ['are none when they hold nothing', ['', ' ', '#'], []],
    ['are cut', ['x'.repeat(MAX_TAG + 1)], ['x'.repeat(MAX_TAG)]],
  ])('%s', (_, tags, clean) => {
    expect(cleanTags(tags)).toEqual(clean);
  });

  test('are fifty at most, the first ones', () => {
    const many = Array.from({ length: MAX_TAGS + 5 }, (_, i) => `t${i}`);
    expect(cleanTags(many)).toEqual(many.slice(0, MAX_TAGS));
    expect(cleanTags(many.slice(0, MAX_TAGS - 1))).toHaveLength(MAX_TAGS - 1);
  });
});

describe('a new note', () => {
  test('of nothing is an empty highlight in yellow', () => {
    expect(newNote({}, 'id', NOW)).toEqual({
      ...{ version: 1, id: 'id', motivation: 'highlighting', created: NOW, modified: NOW, deleted: null },
      ...{ body: '', tags: [], colour: 'yellow', target: null, article: null, entities: [] },
    });
    expect(EMPTY_DRAFT.colour).toBe('yellow');
  });

  test.each([
    ['', 'highlighting'],
    [' \n ', 'highlighting'],
    ['why?', 'commenting'],
  ])('with the body %j is for %s', (body, motivation) => {
    expect(newNote({ body }, 'id', NOW).motivation).toBe(motivation);
    expect(editNote(sampleNote(1), { body }, LATER).motivation).toBe(motivation);
  });

  test('keeps what it is given, each entity once, and a body no longer than a body is', () => {
    const { target, article } = sampleNote(1);
    const draft = { tags: ['#a'], colour: 'pink' as const, target, article, entities: ['Q1', 'Q2', 'Q1'] };
    expect(newNote({ ...draft, body: 'x'.repeat(MAX_BODY + 1) }, 'id', NOW)).toMatchObject({
      ...{ tags: ['a'], colour: 'pink', target, article, entities: ['Q1', 'Q2'] },
      body: 'x'.repeat(MAX_BODY),
    });
  });
});

describe('an edited note', () => {
  const note = { ...sampleNote(1), tags: ['a', 'b'], deleted: NOW };

  test('is the same but for what was changed, and when', () => {
    expect(editNote(note, { colour: 'pink' }, LATER)).toEqual({ ...note, colour: 'pink', modified: LATER });
  });

  test('has clean tags and a body that is no longer than one, whichever was changed', () => {
    const long = { ...note, body: 'x'.repeat(MAX_BODY + 1), tags: ['#a', 'A'] };
    expect(editNote(long, {}, LATER)).toMatchObject({ tags: ['a'], body: 'x'.repeat(MAX_BODY) });
    expect(editNote(note, { tags: [' #c'], body: '' }, LATER)).toMatchObject({ tags: ['c'], body: '' });
  });
});
