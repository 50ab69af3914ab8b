import { describe, expect, test, vi } from 'vitest';
import { COLOUR_NAMES, ColourNamesProvider } from '../../../components/note-colours.ts';
import { NoteEditor, type NoteEditorProps, type NoteFields } from '../../../components/note-editor.tsx';
import { t } from '../../../lib/i18n/words.ts';
import { NOTE_COLOURS } from '../../../lib/notes/note.ts';
import { draw, field, fill, hasButton, place, press, pressKey, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const DRAFT: NoteFields = { body: 'Which one?', colour: 'yellow', tags: ['ferry'] };

async function drawEditor(part: Partial<NoteEditorProps> = {}) {
  const calls = { onDraft: vi.fn(), onSave: vi.fn(), onCancel: vi.fn() };
  const props = {
    quote: null,
    about: 'Note on “A story”',
    draft: DRAFT,
    knownTags: [],
    error: null,
    onDelete: null,
    unsaved: false,
  };
  await draw(<NoteEditor {...props} {...calls} {...part} />);
  return calls;
}

/** In the field of the note. */
const key = (name: string, held: KeyboardEventInit = {}): Promise<void> => pressKey(field('Your note'), name, held);

describe('the editor of a note', () => {
  test('begins with the draft, in its field', async () => {
    await drawEditor();
    expect(field('Your note').value).toBe('Which one?');
    expect(document.activeElement).toBe(field('Your note'));
    expect(place.querySelector('h2')?.textContent).toBe('Note on “A story”');
    expect(hasButton('Delete')).toBe(false);
    await expectAccessible();
  });

  test('shows the words that a note is about', async () => {
    await drawEditor({ quote: 'behind a skerry' });
    expect(place.querySelector('h2')?.textContent).toBe('Note on');
    expect(place.querySelector('blockquote')?.textContent).toBe('behind a skerry');
    await expectAccessible();
  });

  test.each([
    [null, 'Note on “A story” (with what you had typed before)'],
    ['behind a skerry', 'Note on (with what you had typed before)'],
  ])('says that it begins with what was typed before: %s', async (quote, title) => {
    await drawEditor({ quote, unsaved: true });
    expect(place.querySelector('h2')?.textContent).toBe(title);
  });

  test('calls a colour what the user does', async () => {
    const props = { quote: null, about: '', draft: DRAFT, knownTags: [], error: null, onDelete: null, unsaved: false };
    const calls = { onDraft: vi.fn(), onSave: vi.fn(), onCancel: vi.fn() };
    await draw(
      <ColourNamesProvider value={{ green: 'doubt' }}>
        <NoteEditor {...props} {...calls} />
      </ColourNamesProvider>,
    );
    await tick('doubt');
    expect(calls.onDraft.mock.lastCall).toMatchObject([{ colour: 'green' }]);
    expect(place.textContent).not.toContain('Green');
  });

  test('tells of each change, and saves what it came to', async () => {
    const { onDraft, onSave } = await drawEditor();
    await fill('Your note', 'That one.');
    await tick('Green');
    await fill('Tags', 'sea, ferry,sea, ');
    const expected = { body: 'That one.', colour: 'green', tags: ['sea', 'ferry'] };
    expect(onDraft.mock.lastCall).toEqual([expected]);
    await press('Save');
    expect(onSave.mock.calls).toEqual([[expected]]);
  });

  test.each(NOTE_COLOURS)('offers %s by name', async (colour) => {
    const { onDraft } = await drawEditor({ draft: { ...DRAFT, colour: colour === 'pink' ? 'blue' : 'pink' } });
    await tick(t(COLOUR_NAMES[colour]));
    expect(onDraft.mock.lastCall?.[0].colour).toBe(colour);
  });

  test.each([
    ['with Control', { ctrlKey: true }, 1],
    ['with Command', { metaKey: true }, 1],
    ['alone, which is a new line', {}, 0],
  ])('saves at Enter %s', async (_, held, times) => {
    const { onSave } = await drawEditor();
    await key('Enter', held);
    expect(onSave).toHaveBeenCalledTimes(times);
  });

  test('is left, or its note deleted', async () => {
    const onDelete = vi.fn();
    const { onCancel, onSave } = await drawEditor({ onDelete });
    await press('Delete');
    await press('Cancel');
    expect([onDelete, onCancel, onSave].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
    await expectAccessible();
  });

  test('says why the last save failed, and keeps the text', async () => {
    await drawEditor();
    await fill('Your note', 'Much text.');
    await drawEditor({ error: 'The disk is full.' });
    expect(place.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
    expect(field('Your note').value).toBe('Much text.');
    await expectAccessible();
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await drawEditor({
      quote: words,
      draft: { ...DRAFT, body: words, tags: [words] },
      error: words,
      knownTags: [words],
    });
    expectLetters(words);
  });
});
