/*
 * Notes of every kind that a page, a user or a hostile script could send to be stored, for tests of properties: by
 * fast-check, which makes the smallest example of what it finds wrong.
 */

import fc from 'fast-check';
import { bookAddress } from '../../../lib/identity/book-address.ts';
import { DEMO_ADDRESS } from '../../../lib/identity/note-address.ts';
import { MAX_BODY } from '../../../lib/notes/new-note.ts';
import { NOTE_COLOURS, type Note } from '../../../lib/notes/note.ts';

/** What breaks formats: ends of lines of all systems, markup, formulas, quotes, halves of pairs, other directions. */
const ODD = [
  ...['', ' ', '\r\n', '\n\n', '\u2028', '\0', '\ufeff', '\ud83d', '\udc4d', 'שלום', 'e\u0301', '👩‍👩‍👧', '---'],
  ...['</script><img src=x>', '=2+2', '"', "o'brien (mayor)*!", '\\', '%', '%ED%A0%80', '__proto__', '```', '|'],
];
const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...ODD), { maxLength: 4 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 30 }) },
);
const body = fc.oneof(
  { weight: 60, arbitrary: words },
  { weight: 1, arbitrary: fc.integer({ min: MAX_BODY - 2, max: MAX_BODY }).map((length) => 'x'.repeat(length)) },
);

const address = fc.oneof(
  { weight: 8, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
  { weight: 1, arbitrary: fc.webPath().map((path) => `file://${path || '/'}`) },
  { weight: 1, arbitrary: fc.constantFrom(DEMO_ADDRESS, 'moz-extension://0d7c/welcome.html') },
  { weight: 1, arbitrary: fc.tuple(words, words).map(([title, author]) => bookAddress(title, author)) },
  { weight: 1, arbitrary: fc.integer({ min: 4_000, max: 9_000 }).map((n) => `https://a.example/?q=${'x'.repeat(n)}`) },
);

const instant = fc
  .date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const offset = fc.nat(2_000_000);
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 3, nil: null });

const entity = fc.oneof(
  fc.nat().map((number) => `Q${number}`),
  words.map((name) => `person:${name}`),
);

const target = fc
  .record({ exact: words, prefix: words, suffix: words, start: offset, length: fc.nat(10_000) })
  .chain(({ exact, prefix, suffix, start, length }) =>
    fc.record(
      {
        source: address,
        selector: fc.constant([
          { type: 'TextQuoteSelector', exact: exact || 'words', prefix, suffix },
          { type: 'TextPositionSelector', start, end: start + length },
        ] as const),
        paragraph: words,
        heading: words,
        repeats: offset,
        twins: offset,
        credit: words.filter((credit) => credit !== ''),
      },
      { requiredKeys: ['source', 'selector', 'paragraph', 'heading'] },
    ),
  );

const article = fc.record(
  {
    source: address,
    addresses: fc.array(address, { maxLength: 25 }),
    title: fc.oneof({ weight: 50, arbitrary: words }, { weight: 1, arbitrary: fc.constant('T'.repeat(3_000)) }),
    author: words,
    publisher: words,
    published: rarely(
      fc.oneof(
        instant,
        instant.map((text) => text.slice(0, 10)),
        words,
      ),
    ),
    story: fc.array(fc.nat(), { minLength: 1, maxLength: 64 }),
  },
  { requiredKeys: ['source', 'addresses', 'title', 'author', 'publisher', 'published'] },
);

export const anyNote = fc.record({
  version: fc.constant(1),
  id: fc.uuid(),
  motivation: fc.constantFrom('commenting', 'highlighting'),
  created: instant,
  modified: instant,
  deleted: rarely(instant),
  body,
  tags: fc.array(words, { maxLength: 6 }),
  colour: fc.constantFrom(...NOTE_COLOURS),
  target: rarely(target),
  article: rarely(article),
  entities: fc.array(entity, { maxLength: 6 }),
}) as fc.Arbitrary<Note>;
