/* A row of the library, with `note-source.tsx` and `marked-text.tsx` in it. */

import { describe, expect, test, vi } from 'vitest';
import { NoteRow } from '../../../components/library/note-row.tsx';
import { MarkProvider } from '../../../components/marked-text.tsx';
import { markWords } from '../../../lib/notes/library/search/mark-words.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { AN_ARTICLE, aNote, noteOn, targetOn } from './a-note.ts';
import { drawWide, field, place, press, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

async function drawRow(note: Note, selected = false) {
  const calls = { onSelect: vi.fn(), onEdit: vi.fn(), onTag: vi.fn(), onEntity: vi.fn(), onFile: vi.fn() };
  await drawWide(<NoteRow note={note} selected={selected} nameOf={(id) => `Name ${id}`} {...calls} />);
  return calls;
}

const foot = () => place.querySelector('p.quiet')?.textContent;

describe('a note in the library', () => {
  test('shows its words, and passes on what is pressed', async () => {
    const note = noteOn('behind a skerry', { tags: ['ferry'], entities: ['Q1'] });
    const calls = await drawRow(note);
    expect(place.querySelector('blockquote')?.textContent).toBe('behind a skerry');
    expect(foot()).toBe('Bergen moves its ferry quay · 10 Jul 2024 · written 11 Jul 2024 · Yellow');
    await expectAccessible();
    await tick('Select the note on “behind a skerry”');
    await press('#ferry');
    await press('Name Q1');
    await press('Edit');
    expect([calls.onSelect, calls.onTag, calls.onEntity].map(({ mock }) => mock.calls)).toEqual([
      [[true]],
      [['ferry']],
      [['Q1']],
    ]);
    expect(calls.onEdit).toHaveBeenCalledOnce();
  });

  test.each<[string, Note, string, string]>([
    [
      'on an article of unknown date',
      aNote({ article: { ...AN_ARTICLE, published: null } }),
      'Bergen moves its ferry quay · written 11 Jul 2024 · Yellow',
      'Select the note Bergen moves its ferry quay',
    ],
    [
      'on a name alone',
      aNote({ article: null }),
      'No article · written 11 Jul 2024 · Yellow',
      'Select the note Ask the harbour master.',
    ],
    [
      'from an article without a title',
      aNote({ article: { ...AN_ARTICLE, title: '', published: null } }),
      'https://news.example/ferry · written 11 Jul 2024 · Yellow',
      'Select the note',
    ],
    [
      'from no web page',
      aNote({ article: { ...AN_ARTICLE, source: 'javascript:alert(1)', published: null } }),
      'Bergen moves its ferry quay · written 11 Jul 2024 · Yellow',
      'Select the note',
    ],
  ])('%s', async (_, note, words, label) => {
    await drawRow(note, true);
    expect(foot()).toBe(words);
    expect(field(label)).toMatchObject({ checked: true });
    expect([...place.querySelectorAll('a')].every(({ protocol }) => protocol === 'https:')).toBe(true);
    await expectAccessible();
  });

  test.each<[string, Note, string]>([
    ['its words', noteOn('behind a low skerry'), 'https://news.example/ferry#:~:text=behind%20a%20low%20skerry'],
    ['an article as a whole', aNote(), 'https://news.example/ferry'],
  ])('leads to %s', async (_, note, address) => {
    const calls = await drawRow(note);
    expect(place.querySelector<HTMLAnchorElement>('a.source')).toMatchObject({
      href: address,
      rel: 'noreferrer noopener',
    });
    expect(calls.onFile).not.toHaveBeenCalled();
  });

  test('of a file leads there by way of the browser, which no link does', async () => {
    const source = 'file:///home/ada/ferry.html';
    const [target, article] = [
      { ...targetOn('behind a low skerry'), source },
      { ...AN_ARTICLE, source },
    ];
    const calls = await drawRow(aNote({ target, article }));
    place.querySelector<HTMLAnchorElement>('a.source')?.click();
    expect(calls.onFile.mock.calls).toEqual([[`${source}#:~:text=behind%20a%20low%20skerry`]]);
  });

  test('marks what was searched for, in words, body, names, tags and title', async () => {
    const note = noteOn('behind a FERRY', { body: '**ferry** and *ferry*', tags: ['ferry'], entities: ['ferry'] });
    const calls = { onSelect: vi.fn(), onEdit: vi.fn(), onTag: vi.fn(), onEntity: vi.fn(), onFile: vi.fn() };
    await drawWide(
      <MarkProvider value={(text) => markWords(text, ['ferry'])}>
        <NoteRow note={note} selected={false} nameOf={(id) => id} {...calls} />
      </MarkProvider>,
    );
    expect([...place.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      ...['FERRY', 'ferry', 'ferry', 'ferry', 'ferry', 'ferry'],
    ]);
    expect(place.querySelector('a.source')?.textContent).toBe('Bergen moves its ferry quay');
    await expectAccessible();
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await drawRow(
      noteOn(words, {
        body: words,
        tags: [words],
        entities: [words],
        article: { ...AN_ARTICLE, title: words, published: words },
        created: words,
      }),
    );
    expectLetters(words);
  });
});
