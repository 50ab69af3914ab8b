/* What an operator that is being typed may be completed to. */

import { expect, test } from 'vitest';
import { completionsOf } from '../../../../../lib/notes/library/search/completions.ts';

const KNOWN = {
  tag: ['climate', 'climate change', 'harbour', 'Klima', ...Array.from({ length: 9 }, (_, i) => `z${i}`)],
  site: ['bbc.co.uk', 'ft.example'],
  name: ['Friedrich Merz', 'Merzig', 'Angela Merkel'],
  colour: ['yellow', 'doubt'],
};

test.each<[query: string, completed: string[]]>([
  ['', []],
  ['climate', []],
  ['tag', []],
  ['tag:cli', ['tag:"climate" ', 'tag:"climate change" ']],
  ['tag:#cli', ['tag:"climate" ', 'tag:"climate change" ']],
  ['tag:climate', ['tag:"climate change" ']],
  ['tag:KLI', ['tag:"Klima" ']],
  ['tag:"climate c', ['tag:"climate change" ']],
  ['tag:“climate c', ['tag:"climate change" ']],
  ['ferry -tag:har', ['ferry -tag:"harbour" ']],
  ['tag:har ferry', []],
  ['tag:"harbour"', []],
  ['name:mer', ['name:"Friedrich Merz" ', 'name:"Merzig" ', 'name:"Angela Merkel" ']],
  ['Name:merk', ['name:"Angela Merkel" ']],
  ['site:b', ['site:"bbc.co.uk" ']],
  ['color:d', ['colour:"doubt" ']],
  ['before:2', []],
  ['http:b', []],
])('%j', (query, completed) => {
  expect(completionsOf(query, KNOWN).map((completion) => completion.query)).toEqual(completed);
});

test('a line of them at most', () => {
  expect(completionsOf('tag:z', KNOWN)).toHaveLength(6);
  expect(completionsOf('tag:', KNOWN)).toHaveLength(6);
});
