import { describe, expect, test, vi } from 'vitest';
import { NoteCopies, takeCopies } from '../../../components/note-copies.tsx';
import { message } from '../../../lib/i18n/message.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { AN_ARTICLE, aNote, noteOn } from './a-note.ts';
import { aReport } from './a-report.ts';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const from = (source: string, id: string): Note =>
  noteOn('behind a skerry', { id, article: { ...AN_ARTICLE, source } });

describe('notes on another copy of a story', () => {
  test.each([
    [['https://a.example/1'], 'You took a note on the same text at a.example.', 'Show it here too'],
    [
      ['https://a.example/1', 'https://www.b.example/2', 'https://a.example/3'],
      'You took 3 notes on the same text at a.example, b.example.',
      'Show them here too',
    ],
  ])('at %j are offered', async (sources, words, offer) => {
    const onTake = vi.fn();
    await draw(<NoteCopies notes={sources.map((source, at) => from(source, `n${at}`))} onTake={onTake} />);
    expect(place.querySelector('.quiet')?.textContent).toBe(words);
    await expectAccessible();
    await press(offer);
    expect(onTake).toHaveBeenCalledOnce();
  });

  test.each(HOSTILE)('show %s as letters', async (_, words) => {
    await draw(<NoteCopies notes={[noteOn(words, { body: words })]} onTake={vi.fn()} />);
    expectLetters(words);
  });
});

describe('taking them over', () => {
  const here = { ...AN_ARTICLE, source: 'https://here.example/x', addresses: ['here.example/x', 'here.example/amp'] };

  test('adds the addresses of this page to each, and replaces the version that was shown', async () => {
    const saveNote = vi.fn(async (_note: Note, _replaces: string | null) => ({ ok: true }) as const);
    const copy = aNote({ article: { ...AN_ARTICLE, addresses: ['a.example/1', 'here.example/x'] } });
    expect(await takeCopies(aReport({ copies: [copy, aNote({ article: null })], article: here }), saveNote)).toBeNull();
    expect(saveNote.mock.calls).toMatchObject([
      [
        { article: { source: AN_ARTICLE.source, addresses: ['a.example/1', 'here.example/x', 'here.example/amp'] } },
        copy.modified,
      ],
    ]);
  });

  test('stops at the first that cannot be kept, and says why', async () => {
    const saveNote = vi.fn(async () => ({ ok: false, reason: message('fault', 'no room') }) as const);
    const copies = [from('https://a.example/1', 'n1'), from('https://a.example/2', 'n2')];
    expect(await takeCopies(aReport({ copies }), saveNote)).toBe(
      'The notes could not all be taken over: something went wrong in Sidelight: no room',
    );
    expect(saveNote).toHaveBeenCalledOnce();
  });
});
