import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../lib/i18n/words.ts';
import { linkToWords, noteAsText } from '../../../../lib/notes/citing/note-as-text.ts';
import type { Note } from '../../../../lib/notes/note.ts';
import { sampleNote } from '../sample-note.ts';

const note = sampleNote(1, 'https://news.example/story');
const text = (part: Partial<Note> = {}) => noteAsText({ ...note, ...part }, wordsOf);

describe('a note as text', () => {
  test('has its words, what was written, its tags, and where they come from with a link to the words', () => {
    const lines = text({ body: ' Ask **her**. ', tags: ['sea side'] }).split('\n\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^“.+”$/);
    expect(lines.slice(1, 3)).toEqual(['Ask **her**.', '#sea-side']);
    expect(lines[3]).toContain('https://news.example/story#:~:text=');
  });

  test('without words, text or article has nothing in their place', () => {
    expect(text({ target: null, body: '', tags: ['a'], article: null })).toBe('#a');
    expect(text({ target: null, body: 'Ask.', tags: [] }).split('\n\n')[1]).toMatch(
      /^— .*https:\/\/news\.example\/story /,
    );
  });

  test('off the web has no link to its words', () => {
    const target = { ...note.target, source: 'file:///tmp/a.html' } as NonNullable<Note['target']>;
    expect(linkToWords({ ...note, target })).toBeNull();
    expect(linkToWords({ ...note, target: null })).toBeNull();
  });
});
