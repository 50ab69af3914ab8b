/* The bars at selected words, with the four colours as buttons (`colour-buttons.tsx`). */

import { describe, expect, test, vi } from 'vitest';
import { HighlightBar, HighlightedBar } from '../../../components/highlight-bar.tsx';
import { ColourNamesProvider } from '../../../components/note-colours.ts';
import { button, draw, hasButton, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

const acts = () => ({ onColour: vi.fn(), onNote: vi.fn(), onCopy: vi.fn(), onJunk: vi.fn(), onUndo: vi.fn() });

describe('the bar at selected words', () => {
  test('highlights in each colour, and begins a note, copies, marks as junk', async () => {
    const done = acts();
    await draw(<HighlightBar colour="yellow" {...done} />);
    for (const colour of ['Yellow', 'Green', 'Blue', 'Pink']) await press(`Highlight: ${colour}`);
    for (const words of ['Note', 'Copy', 'Junk']) await press(words);
    expect(done.onColour.mock.calls.flat()).toEqual(['yellow', 'green', 'blue', 'pink']);
    expect([done.onNote, done.onCopy, done.onJunk].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
    await expectAccessible();
  });

  test('calls the colours what the user does, and begins at the one used last', async () => {
    await draw(
      <ColourNamesProvider value={{ blue: 'quote' }}>
        <HighlightBar colour="blue" {...acts()} />
      </ColourNamesProvider>,
    );
    expect(place.querySelector('[data-autofocus]')?.ariaLabel).toBe('Highlight: quote');
    expect(button('Highlight: quote').ariaPressed).toBeNull();
  });

  test('is large enough for a finger', async () => {
    await draw(<HighlightBar colour="blue" {...acts()} />);
    for (const one of place.querySelectorAll('button')) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('the bar that says what was done', () => {
  test('shows the colour it has, and takes it back', async () => {
    const done = acts();
    await draw(<HighlightedBar colour="pink" removed={false} error={null} {...done} />);
    expect([button('Highlight: Pink').ariaPressed, button('Highlight: Blue').ariaPressed]).toEqual(['true', 'false']);
    expect(place.querySelector('[role=status]')?.textContent).toBe('Highlighted');
    await press('Note');
    await press('Undo');
    expect([done.onNote.mock.calls.length, done.onUndo.mock.calls.length]).toEqual([1, 1]);
    await expectAccessible();
  });

  test('of one that was taken away has only the way back', async () => {
    await draw(<HighlightedBar colour="pink" removed error={null} {...acts()} />);
    expect([place.textContent?.includes('in the bin'), hasButton('Undo'), hasButton('Note')]).toEqual([
      true,
      true,
      false,
    ]);
    await expectAccessible();
  });

  test.each([true, false])('says why it did nothing: removed %s', async (removed) => {
    await draw(<HighlightedBar colour="pink" removed={removed} error="No room." {...acts()} />);
    expect(place.querySelector('[role=status]')?.textContent).toContain('No room.');
  });
});
