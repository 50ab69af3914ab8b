/*
 * A highlight in one act: only while the user's act is under way does what a page's script hands over become a note;
 * the key takes bare highlights away and nothing that was written.
 */

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  highlightHandlers,
  highlightIn,
  userHighlightHandlers,
} from '../../../entrypoints/background/highlight-handlers.ts';
import { store } from '../../../entrypoints/background/note-handlers.ts';
import type { SelectedWords } from '../../../lib/messaging/protocol.ts';
import { serve } from '../../../lib/messaging/serve.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { loadSettings } from '../../../lib/storage/settings-store.ts';
import { fake, frame, page } from '../../fake-extension.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { got } from '../storage/fresh-store.ts';

const TAB = 4;
const SOURCE = 'https://news.example/story';
const there = sampleNote(1, SOURCE);
const bare: Note = { ...there, body: '', tags: [], motivation: 'highlighting' };
const words = (...on: string[]): SelectedWords => ({
  article: there.article as NonNullable<Note['article']>,
  target: there.target as NonNullable<Note['target']>,
  entities: ['Q1'],
  on,
});

const put = (given: SelectedWords, tab = TAB) => fake.ask('highlight.put', given, page(tab, SOURCE));
let replies: unknown[] = [];
/** A page's script with these words selected. */
const select = (given: SelectedWords) =>
  fake.readers.set(TAB, async ({ call }) => {
    if (call === 'note.highlight') replies.push(await put(given));
    return null;
  });
const notes = async () => got(await store.all());
const done = (kind: string) => [{ ok: true, value: { kind, id: expect.any(String) } }];

beforeAll(() => {
  fake.reset();
  serve({ ...highlightHandlers, ...userHighlightHandlers } as never, () => true);
});
beforeEach(async () => {
  fake.reset({ listeners: false });
  replies = [];
  got(await store.wipe());
});

describe('words that nobody asked for', () => {
  test('are refused, and stored nowhere', async () => {
    expect(await put(words())).toMatchObject({ ok: false });
    expect(await notes()).toEqual([]);
  });

  test('of another tab than the user’s, or a second time, are refused', async () => {
    fake.readers.set(TAB, async () => {
      replies.push(await put(words(), TAB + 1), await put(words()), await put(words()));
      return null;
    });
    await highlightIn(TAB, null);
    expect(replies).toMatchObject([{ ok: false }, { ok: true }, { ok: false }]);
    expect(await notes()).toHaveLength(1);
  });

  test('after the act is over are refused', async () => {
    fake.readers.set(TAB, () => null);
    await highlightIn(TAB, null);
    expect(await put(words())).toMatchObject({ ok: false });
  });
});

describe('the key', () => {
  test('highlights in the colour that was used last', async () => {
    select(words());
    await highlightIn(TAB, 'pink');
    got(await store.wipe());
    await highlightIn(TAB, null);
    expect(await notes()).toMatchObject([{ colour: 'pink', body: '', entities: ['Q1'], motivation: 'highlighting' }]);
  });

  test('takes a bare highlight away: it lies in the bin', async () => {
    got(await store.put(bare));
    select(words(bare.id));
    await highlightIn(TAB, null);
    expect(replies).toEqual(done('highlighted'));
    expect([await notes(), got(await store.get(bare.id))?.deleted]).toEqual([[], expect.any(String)]);
  });

  test.each([
    ['text', { body: 'Ask her.' }],
    ['tags', { tags: ['harbour'] }],
  ])('throws no note with %s away, but shows it', async (_, part) => {
    got(await store.put({ ...bare, ...part }));
    select(words(bare.id));
    await highlightIn(TAB, null);
    expect(replies).toEqual(done('note'));
    expect(await notes()).toMatchObject([part]);
  });

  test('highlights where the only note is gone', async () => {
    select(words('11111111-2222-4333-8444-555555555555'));
    await highlightIn(TAB, null);
    expect(await notes()).toHaveLength(1);
  });
});

describe('a colour in the bar', () => {
  const press = (colour: string) => fake.ask('notes.highlight', colour, frame(TAB));

  test('highlights, and is the next one’s colour', async () => {
    select(words());
    await press('blue');
    expect(await notes()).toMatchObject([{ colour: 'blue' }]);
    expect((await loadSettings()).noteColour).toBe('blue');
  });

  test('is given to a note that is there', async () => {
    got(await store.put({ ...bare, body: 'Ask her.' }));
    select(words(bare.id));
    await press('green');
    expect(await notes()).toMatchObject([{ id: bare.id, colour: 'green', body: 'Ask her.' }]);
  });
});
