/* What is typed into the search field, as it is read. */

import { describe, expect, test } from 'vitest';
import { readQuery, type SearchTerm } from '../../../../../lib/notes/library/search/search-query.ts';
import type { NoteColour } from '../../../../../lib/notes/note.ts';

const COLOURS: Record<string, NoteColour> = { yellow: 'yellow', green: 'green', doubt: 'pink' };
const coloursNamed = (typed: string): NoteColour[] =>
  Object.keys(COLOURS).flatMap((name) => (name.startsWith(typed) ? (COLOURS[name] ?? []) : []));

/** As a line, so that a case is one. */
function told(term: SearchTerm): string {
  const minus = term.not ? 'not ' : '';
  switch (term.kind) {
    case 'words':
      return `${minus}${term.isPhrase ? 'phrase' : 'word'} ${term.words}`;
    case 'tag':
    case 'name':
      return `${minus}${term.kind}${term.isWhole ? '' : ' begins'} ${term.value}`;
    case 'site':
      return `${minus}site ${term.sites.join(' or ')}`;
    case 'colour':
      return `${minus}colour ${term.colours.join(' or ')}`;
    default:
      return `${minus}${term.kind} ${term.days.from}..${term.days.to}`;
  }
}

const read = (query: string): string[] => readQuery(query, coloursNamed).map(told);

describe('words', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['  ', []],
    ['ferry', ['word ferry']],
    ['Ferry  QUAY', ['word ferry', 'word quay']],
    ['Łódź “Ärger”', ['word lodz', 'phrase arger']],
    ['"the new  quay" ferry', ['phrase the new quay', 'word ferry']],
    ['„der neue Kai“', ['phrase der neue kai']],
    ['"the new', ['phrase the new']],
    ['"', []],
    ['""', []],
    ['-ferry', ['not word ferry']],
    ['-"the quay"', ['not phrase the quay']],
    ['−ferry', ['not word ferry']],
    ['jong-un', ['word jong-un']],
    ['- ferry', ['word ferry']],
    ['5"', ['word 5"']],
    ['a"b c"', ['word a"b', 'word c"']],
    ['.* [x]', ['word .*', 'word [x]']],
  ])('%j', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });
});

describe('operators', () => {
  test.each<[string, string[]]>([
    ['tag:climate', ['tag begins climate']],
    ['tag:#climate', ['tag begins climate']],
    ['TAG:"harbour news"', ['tag harbour news']],
    ['-tag:read', ['not tag begins read']],
    ['name:merz ferry', ['name begins merz', 'word ferry']],
    ['name:"Friedrich Merz"', ['name friedrich merz']],
    ['site:www.bbc.co.uk', ['site bbc.co.uk']],
    ['site:https://bbc.co.uk/news', ['site bbc.co.uk/news']],
    ['site:a.example|b.example', ['site a.example or b.example']],
    ['colour:yellow', ['colour yellow']],
    ['color:"doubt|green"', ['colour pink or green']],
    ['colour:d', ['colour pink']],
    ['before:2024', ['written ..2023-12-31']],
    ['before:2024-05', ['written ..2024-04-30']],
    ['before:2024-03-01', ['written ..2024-02-29']],
    ['after:2024-05-09', ['written 2024-05-09..']],
    ['after:2024/5/9', ['written 2024-05-09..']],
    ['-after:2024', ['not written 2024-01-01..']],
    ['published:2024-02', ['published 2024-02-01..2024-02-29']],
    ['published:2023-11..2024-02', ['published 2023-11-01..2024-02-29']],
    ['published:..2024', ['published ..2024-12-31']],
    ['published:2024..', ['published 2024-01-01..']],
    ['tag:a tag:b', ['tag begins a', 'tag begins b']],
  ])('%j', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  test.each(['tag:', '-tag:', 'tag:"', 'tag:""', 'before:', 'ferry colour:'])(
    'say nothing while their value is still to come: %j',
    (query) => {
      expect(read(query)).toEqual(query.startsWith('ferry') ? ['word ferry'] : []);
    },
  );
});

describe('what is no operator is words', () => {
  test.each<[string, string[]]>([
    ['http://a.example/x', ['word http://a.example/x']],
    ['about:ferry', ['word about:ferry']],
    ['-about:ferry', ['not word about:ferry']],
    ['note:"the quay"', ['word note:"the', 'word quay"']],
    ['before:easter', ['word before:easter']],
    ['before:2024-13', ['word before:2024-13']],
    ['after:2023-02-29', ['word after:2023-02-29']],
    ['after:2023-04-31', ['word after:2023-04-31']],
    ['published:x..y', ['word published:x..y']],
    ['published:..', ['word published:..']],
    ['colour:mauve', ['word colour:mauve']],
    ['12:30', ['word 12:30']],
    [':tag', ['word :tag']],
  ])('%j', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });
});
