import { describe, expect, test, vi } from 'vitest';
import { type ListedNote, NoteList } from '../../../components/note-list.tsx';
import { aNote, noteOn } from './a-note.ts';
import { draw, hasButton, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const aListed = (part: Partial<ListedNote> = {}): ListedNote => ({
  note: noteOn('behind a skerry'),
  state: 'exact',
  span: { start: 10, end: 25 },
  words: 'behind a skerry',
  ...part,
});

async function drawNotes(...notes: ListedNote[]) {
  const calls = { onShow: vi.fn(), onEdit: vi.fn() };
  await draw(
    <NoteList notes={notes} aboutOf={({ entities }) => `Note on ${entities.join() || 'all of it'}`} {...calls} />,
  );
  return calls;
}

describe('the notes of an article', () => {
  test('where there are none, says how to write one', async () => {
    await drawNotes();
    expect(place.textContent).toContain('No notes yet.');
    await expectAccessible();
  });

  test('are shown and edited', async () => {
    const listed = aListed({ note: noteOn('behind a skerry', { tags: ['ferry', 'sea'] }) });
    const { onShow, onEdit } = await drawNotes(listed);
    expect(place.textContent).toContain('#ferry #sea');
    await press('behind a skerry');
    await press('Show');
    await press('Edit');
    expect([onShow.mock.calls, onEdit.mock.calls]).toEqual([[[listed], [listed]], [[listed]]]);
    await expectAccessible();
  });

  test('on a name or on the article say so; those on words need not', async () => {
    const on = (entities: string[]) => aListed({ note: aNote({ body: 'Ask.', entities }), span: null, words: null });
    await drawNotes(on(['Q1']), on([]), aListed());
    const said = [...place.querySelectorAll('li > p.quiet')].map(({ textContent }) => textContent);
    expect(said).toEqual(['Note on Q1', 'Note on all of it']);
  });

  test('stand in the order of the text: those on the whole of it first, in one place the oldest first', async () => {
    const at = (id: string, start: number | null, created = '2024-01-01') =>
      aListed({
        note: start === null ? aNote({ id, body: id }) : noteOn(id, { id, body: id, created }),
        span: start === null ? null : { start, end: start + 2 },
      });
    await drawNotes(at('late', 90), at('younger', 5, '2024-03-01'), at('whole', null), at('older', 5));
    expect([...place.querySelectorAll('.markdown')].map(({ textContent }) => textContent)).toEqual([
      'whole',
      'older',
      'younger',
      'late',
    ]);
  });

  test.each([
    ['exact', null],
    ['moved', 'The words have moved since.'],
    ['changed', 'The article has changed here: struck through is what you noted, below it what it says now.'],
  ] as const)('say when their words are %s', async (state, says) => {
    await drawNotes(aListed({ state, words: 'behind an island' }));
    expect(place.querySelector('.state.small')?.textContent ?? null).toBe(says);
    expect(place.querySelector('s') !== null).toBe(state === 'changed');
    expect(place.textContent?.includes('behind an island')).toBe(state === 'changed');
    await expectAccessible();
  });

  test('that may stand in two places lead to either', async () => {
    const places = [
      { start: 10, end: 18 },
      { start: 90, end: 98 },
    ];
    const { onShow } = await drawNotes(aListed({ state: 'ambiguous', span: null, words: null, places }));
    await press('Place 1');
    await press('Place 2');
    expect(onShow.mock.calls.map(([{ span }]) => span)).toEqual(places);
    await expectAccessible();
  });

  test('whose words are gone lead to what stood beside them', async () => {
    const places = [{ start: 10, end: 18 }];
    const { onShow } = await drawNotes(aListed({ state: 'orphan', span: null, words: null, places }));
    await press('Where it stood');
    expect(onShow.mock.calls.map(([{ span }]) => span)).toEqual(places);
  });

  test('whose words are gone stand apart, and stay', async () => {
    const gone = aListed({ note: noteOn('the old quay', { id: 'n2' }), state: 'orphan', span: null, words: null });
    await drawNotes(aListed(), gone);
    const orphans = place.querySelector('.orphans');
    expect(orphans?.querySelector('h3')?.textContent).toBe('No longer on the page 1');
    expect(orphans?.querySelector('s')?.textContent).toBe('the old quay');
    await expectAccessible();
  });

  test('on the whole of an article are never gone', async () => {
    await drawNotes(aListed({ note: aNote(), state: 'orphan', span: null, words: null }));
    expect(place.querySelector('.orphans')).toBeNull();
    expect(hasButton('Show')).toBe(false);
  });

  test('whose words were replaced show the sentence with what went and what came', async () => {
    const rewritten = [
      { kind: 'same', text: 'The mayor said that ' },
      { kind: 'old', text: '12' },
      { kind: 'new', text: '14' },
      { kind: 'same', text: ' boats sank.' },
    ] as const;
    await drawNotes(aListed({ note: noteOn('12 boats'), state: 'changed', words: '14 boats', rewritten }));
    expect(place.querySelector('blockquote.now')?.textContent).toBe('The mayor said that 1214 boats sank.');
    expect(place.querySelector('blockquote.now del')?.textContent).toBe('12');
  });

  test.each(HOSTILE)('show %s as letters', async (_, words) => {
    await drawNotes(aListed({ note: noteOn(words, { body: words, tags: [words] }), state: 'changed', words }));
    expectLetters(words);
  });
});
