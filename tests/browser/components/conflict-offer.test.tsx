/* Two versions of a note, drawn by `note-versions.tsx`, and what may become of them. */

import { describe, expect, test, vi } from 'vitest';
import { ConflictOffer } from '../../../components/conflict-offer.tsx';
import type { Note } from '../../../lib/notes/note.ts';
import { aNote } from './a-note.ts';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const mine = aNote({ body: 'Ask **her**.\nTwice.', tags: ['ferry'] });
const theirs = aNote({ body: 'Ask him.', modified: '2024-07-12T10:00:00Z' });
const inBin = { ...theirs, deleted: '2024-07-12T11:00:00Z' };

async function drawOffer(other: Note | null, error: string | null = null, own = mine) {
  const [onChoice, onBack] = [vi.fn(), vi.fn()];
  await draw(
    <ConflictOffer conflict={{ mine: own, theirs: other }} error={error} onChoice={onChoice} onBack={onBack} />,
  );
  return { onChoice, onBack };
}
const texts = () => [...place.querySelectorAll('textarea')].map(({ value }) => value);

describe('two versions of a note', () => {
  test('are both shown as they were typed, with what differs beside the text', async () => {
    await drawOffer(theirs);
    expect(texts()).toEqual(['Ask **her**.\nTwice.', 'Ask him.']);
    expect(place.textContent).toContain('Tags: ferry');
    expect(place.textContent).toContain('No tags');
    expect(place.textContent).not.toContain('Yellow');
    expect(document.activeElement?.tagName).toBe('H2');
    await expectAccessible();
  });

  test('of which one has no text, or another colour, say so', async () => {
    await drawOffer({ ...theirs, colour: 'blue' }, null, { ...mine, body: '' });
    expect(texts()).toEqual(['', 'Ask him.']);
    expect(place.querySelector('textarea')?.placeholder).toBe('no text');
    expect(place.textContent).toContain('Yellow');
    expect(place.textContent).toContain('Blue');
    await expectAccessible();
  });

  test.each<[string, Note | null, readonly (readonly [string, string])[]]>([
    [
      'was changed',
      theirs,
      [
        ['Keep mine as a second note', 'both'],
        ['Replace it with mine', 'mine'],
        ['Keep the other one', 'theirs'],
      ],
    ],
    [
      'was put into the bin',
      inBin,
      [
        ['Bring it back with my text', 'mine'],
        ['Keep mine as a second note', 'both'],
        ['Leave it in the bin', 'theirs'],
      ],
    ],
    [
      'was deleted for good',
      null,
      [
        ['Keep mine as a new note', 'both'],
        ['Let mine go', 'theirs'],
      ],
    ],
  ])('where the other %s, are chosen from', async (words, other, choices) => {
    const { onChoice, onBack } = await drawOffer(other);
    expect(place.querySelector('h2')?.textContent).toContain(`This note ${words} in another window`);
    await expectAccessible();
    for (const [label] of choices) await press(label);
    expect(onChoice.mock.calls.flat()).toEqual(choices.map(([, choice]) => choice));
    await press('Back to writing');
    expect(onBack).toHaveBeenCalledOnce();
  });

  test.each(HOSTILE)('show %s as letters', async (_, words) => {
    await drawOffer({ ...theirs, tags: [words] }, words, { ...mine, body: words });
    expectLetters(words);
    await expectAccessible();
  });
});
