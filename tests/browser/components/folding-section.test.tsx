import { describe, expect, test, vi } from 'vitest';
import { FoldingSection, RememberedSectionsProvider } from '../../../components/folding-section.tsx';
import { draw, openFolds, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const isOpen = () => place.querySelector('details')?.open;

describe('a part that folds', () => {
  test('says what it is and how many there are, and draws the rest when it is opened', async () => {
    await draw(
      <FoldingSection id="quotes" heading="Quotes" count={1200}>
        The rest
      </FoldingSection>,
    );
    expect(place.textContent).toBe('Quotes 1,200');
    expect(place.querySelector('section')?.ariaLabel).toBe('Quotes');
    await expectAccessible();
    await openFolds();
    expect(place.textContent).toBe('Quotes 1,200The rest');
    await expectAccessible();
  });

  test.each([
    [undefined, false, false],
    [undefined, true, true],
    [false, true, false],
    [true, false, true],
  ])('left open: %s, and open at first: %s, is open: %s', async (left, open, expected) => {
    await draw(
      <RememberedSectionsProvider value={{ isOpen: () => left, remember: vi.fn() }}>
        <FoldingSection id="names" heading="Names" open={open}>
          The rest
        </FoldingSection>
      </RememberedSectionsProvider>,
    );
    expect(isOpen()).toBe(expected);
  });

  test('is remembered by its id when it is opened or closed, and not when it is drawn', async () => {
    const remember = vi.fn();
    await draw(
      <RememberedSectionsProvider value={{ isOpen: (id) => id === 'names', remember }}>
        <FoldingSection id="names" heading="Names">
          Ada
        </FoldingSection>
        <FoldingSection id="notes" heading="Notes">
          None
        </FoldingSection>
      </RememberedSectionsProvider>,
    );
    expect(isOpen()).toBe(true);
    await openFolds();
    expect(remember.mock.calls).toEqual([['notes', true]]);
    place.querySelector('summary')?.click();
    await expect.poll(() => remember.mock.calls.at(-1)).toEqual(['names', false]);
  });

  test.each(HOSTILE)('shows a heading of %s as letters', async (_, words) => {
    await draw(
      <FoldingSection id="x" heading={words}>
        {words}
      </FoldingSection>,
    );
    await openFolds();
    expectLetters(words);
  });
});
