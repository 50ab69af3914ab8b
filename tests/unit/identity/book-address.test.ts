import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookAddress, isBookAddress } from '../../../lib/identity/book-address.ts';
import { noteAddress } from '../../../lib/identity/note-address.ts';

describe('what notes on a book are filed under', () => {
  test.each([
    ['The Slow Harbour', 'Holm, Mara', 'sidelight:book/The%20Slow%20Harbour/Holm%2C%20Mara'],
    ['  The \n Slow Harbour ', '', 'sidelight:book/The%20Slow%20Harbour'],
    ['港', '', 'sidelight:book/%E6%B8%AF'],
    ['a/b', 'c/d', 'sidelight:book/a%2Fb/c%2Fd'],
    ['', '', 'sidelight:book/-'],
    ['\ud83d', '', 'sidelight:book/%EF%BF%BD'],
  ])('%j by %j', (title, author, address) => {
    expect(bookAddress(title, author)).toBe(address);
  });

  test('is an address that a note may carry, whatever the book is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), fc.string({ unit: 'binary' }), (title, author) => {
        const address = bookAddress(title, author);
        expect(noteAddress(address)).toBe(address);
      }),
    );
  });

  test.each([
    'sidelight:book',
    'sidelight:book/',
    'sidelight:book/a b',
    'sidelight:book/<x>',
    'sidelight:shelf/x',
    'book/x',
  ])('%j is none', (address) => {
    expect(isBookAddress(address)).toBe(false);
  });
});
