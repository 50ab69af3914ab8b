import { describe, expect, test, vi } from 'vitest';
import { NoteCard, type NoteCardProps } from '../../../components/note-card.tsx';
import { aNote, noteOn } from './a-note.ts';
import { draw, fill, hasButton, place, press, submit } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

async function drawNote(part: Partial<NoteCardProps> = {}) {
  const acts = {
    ...{ onEdit: vi.fn(), onColour: vi.fn(), onTags: vi.fn(), onCopy: vi.fn(), onLink: vi.fn(), onDelete: vi.fn() },
  };
  const note = noteOn('behind a skerry', { body: 'Which *one*?', tags: ['ferry'], colour: 'green' });
  await draw(
    <NoteCard note={note} about="Note on “A story”" knownTags={['seaside', 'ferry']} said={null} {...acts} {...part} />,
  );
  return acts;
}

describe('a note to be read', () => {
  test('shows words, text, colour, tags and day', async () => {
    await drawNote();
    expect(place.querySelector('blockquote')?.textContent).toBe('behind a skerry');
    expect(place.querySelector('em')?.textContent).toBe('one');
    expect(place.textContent).toMatch(/Green · #ferry · written /);
    await expectAccessible();
  });

  test('on no words says what it is on, and has no link to them', async () => {
    await drawNote({ note: aNote({ body: 'Ask.' }), onLink: null });
    expect(place.querySelector('h2')?.textContent).toBe('Note on “A story”');
    expect(hasButton('Link to these words')).toBe(false);
  });

  test('can be edited, coloured, copied, linked to and deleted', async () => {
    const { onEdit, onColour, onCopy, onLink, onDelete } = await drawNote();
    for (const words of ['Edit', 'Highlight: Pink', 'Copy', 'Link to these words', 'Delete']) await press(words);
    expect([onEdit, onCopy, onLink, onDelete].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1, 1]);
    expect(onColour.mock.calls).toEqual([['pink']]);
  });

  test('gets tags in its place, completed; or keeps those it has', async () => {
    const { onTags } = await drawNote();
    await press('Tags');
    await fill('Tags', 'ferry, sea');
    await press('#seaside');
    await submit();
    expect(onTags.mock.calls).toEqual([[['ferry', 'seaside']]]);
    await press('Tags');
    await fill('Tags', '');
    await press('Cancel');
    expect([onTags.mock.calls.length, place.textContent?.includes('#ferry')]).toEqual([1, true]);
  });

  test('says what was just done', async () => {
    await drawNote({ said: 'Copied.' });
    expect(place.querySelector('[role=status]')?.textContent).toBe('Copied.');
  });

  test.each(HOSTILE)('%s stays letters', async (_, words) => {
    await drawNote({ note: noteOn(words, { body: words, tags: [words] }) });
    expectLetters(words);
  });
});
