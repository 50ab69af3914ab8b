/*
 * Notes whose every word tries to be something else, for tests by property: pieces of markup of all kinds, put together
 * by chance.
 */

import fc from 'fast-check';
import type { Note } from '../../../../../lib/notes/note.ts';
import { sampleNote } from '../../sample-note.ts';

const PIECES = [
  ...[
    '<script>alert(1)</script>',
    '</title>',
    '</style>',
    '<!--',
    '-->',
    ']]>',
    '<img src=x onerror=alert(1)>',
    '</section>',
  ],
  ...[
    '"',
    "'",
    '`',
    '&',
    '&lt;',
    '&#x3c;',
    '<',
    '>',
    '\\',
    '$1',
    '%',
    '%ff',
    '{{x}}',
    '\u0000',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ud800',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\n\n',
    '---',
    '\n---\n',
    '\n...\n',
    'key: value',
    '\ninjected: true\n',
    '# ',
    '- ',
    '* ',
    '1. ',
    '> ',
    '```',
    '~~~',
    '|',
  ],
  ...[
    '[x](javascript:alert(1))',
    '![x](https://evil.example/p.png)',
    '<https://evil.example>',
    'https://evil.example/',
    'www.evil.example',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ';=HYPERLINK("https://evil.example")',
    ';',
    ',',
    '";=1',
    '\n=1',
    '；＝1',
    "'",
    '[^1]',
    '^id',
    '#tag',
    '$x$',
    '%%',
    '==',
  ],
  ...['words', ' ', 'ä', '漢字', '\u202e', '👩‍👩‍👧', '__proto__', 'null'],
];

const words = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const addresses = fc.oneof(
  words.map((part) => `https://a.example/${part}`),
  words,
  fc.constantFrom('javascript:alert(1)', 'https://me:secret@a.example/x?session=SECRET', 'file:///home/x'),
);

export interface HostileNote {
  readonly note: Note;
  /** The words of the page and of the user in it. */
  readonly words: {
    readonly title: string;
    readonly body: string;
    readonly exact: string;
    readonly tags: readonly string[];
  };
}

export const hostileNote: fc.Arbitrary<HostileNote> = fc
  .record({
    number: fc.nat(999),
    title: words,
    author: words,
    publisher: words,
    body: words,
    exact: words,
    prefix: words,
    credit: fc.option(words, { nil: undefined }),
    tags: fc.array(words, { maxLength: 4 }),
    entities: fc.array(words, { maxLength: 3 }),
    source: addresses,
    published: fc.option(words, { nil: null }),
    isLoose: fc.boolean(),
  })
  .map(
    ({ number, title, author, publisher, body, exact, prefix, credit, tags, entities, source, published, isLoose }) => {
      const note = sampleNote(number);
      const [, position] = note.target?.selector ?? [];
      if (!note.target || !position) throw new Error('a sample note has a target');
      const quote = { type: 'TextQuoteSelector' as const, exact, prefix, suffix: prefix };
      const target = {
        ...note.target,
        source,
        selector: [quote, position] as const,
        repeats: 1,
        ...(credit === undefined ? {} : { credit }),
      };
      const article = { source, addresses: [source], title, author, publisher, published };
      return {
        note: { ...note, body, tags, entities, target: isLoose ? null : target, article },
        words: { title, body, exact: isLoose ? '' : exact, tags },
      };
    },
  );

export const hostileNotes = fc.array(hostileNote, { minLength: 1, maxLength: 4 });
