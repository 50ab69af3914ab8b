/* Signs of a copy: each sign by itself, what only looks like one, and that few of them are not told. */

import { describe, expect, test } from 'vitest';
import {
  COPY_SIGN_KINDS,
  type CopySignKind,
  type CopyView,
  type MarkedSpan,
} from '../../../lib/copy-signs/copy-sign.ts';
import { copySigns, findCopySigns, MIN_SIGNS } from '../../../lib/copy-signs/find-copy-signs.ts';
import type { Block } from '../../../lib/text/page-content.ts';

/** `[[…]]` in a line is junk by the detector named; `{…}` is a link. The first line is the title. */
interface Sketch {
  readonly lines: readonly string[];
  readonly detector?: string;
  readonly kind?: string;
  readonly language?: string;
  readonly host?: string;
  readonly addresses?: readonly string[];
  readonly publisher?: string;
}

const MARKS = /\[\[|\]\]|[{}]/g;

function viewOf(sketch: Sketch): CopyView {
  const { lines, detector = 'glued-related', kind = 'related', language = 'en' } = sketch;
  const junk: MarkedSpan[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const [i, line] of lines.entries()) {
    const start = text.length + (i > 0 ? 1 : 0);
    const bare = line.replace(MARKS, '');
    const at = (mark: string): number => start + (line.split(mark)[0] as string).replace(MARKS, '').length;
    if (line.includes('[[')) junk.push({ detector, kind, start: at('[['), end: at(']]') });
    const runs = line.includes('{') ? [{ tag: 'a', tokens: [], start: at('{'), end: at('}') }] : [];
    text += `${i > 0 ? '\n' : ''}${bare}`;
    const block = { start, end: start + bare.length, box: 0, runs, inArticle: true };
    blocks.push({ ...block, kind: i === 0 ? 'title' : 'paragraph' });
  }
  const { host = 'news.example', addresses = [], publisher = '' } = sketch;
  return { page: { text, title: lines[0] ?? '', language, blocks }, junk, host, addresses, publisher };
}

const seen = (sketch: Sketch): Partial<Record<CopySignKind, readonly string[]>> =>
  Object.fromEntries(copySigns(viewOf(sketch)).map(({ kind, examples }) => [kind, examples]));

const TITLE = 'Harbour opens after the storm';
const RIGHTS = { detector: 'rights', kind: 'rights' };
const RESIDUE = { detector: 'metadata-residue', kind: 'metadata' };

test.each<[name: string, sketch: Sketch, kind: CopySignKind, examples: readonly string[]]>([
  [
    'a field before the first sentence',
    { ...RESIDUE, lines: [TITLE, '[[date 2024-03-01]] The harbour of Tarn opened.'] },
    'leftover-data',
    ['date 2024-03-01'],
  ],
  ['an entity as letters', { lines: [TITLE, 'Sturm &amp; Drang opened the quay.'] }, 'leftover-data', ['&amp;']],
  ['a tag as letters', { lines: [TITLE, 'The quay<br/>opened.'] }, 'leftover-data', ['<br/>']],
  ['a shortcode', { lines: [TITLE, '[caption id="4"]The quay'] }, 'leftover-data', ['[caption id="4"]']],
  [
    'two headlines in paragraphs',
    { lines: [TITLE, 'It opened. [[See also Baker wins prize]]', 'It closed. [[See also Baker loses prize]]'] },
    'glued-headlines',
    ['See also Baker wins prize', 'See also Baker loses prize'],
  ],
  [
    'one town, thrice',
    { lines: [TITLE, 'They met in Vorotchny, near Vorotshny and the new Vorochni.'] },
    'spellings',
    ['Vorotchny, Vorotshny, Vorochni'],
  ],
  [
    'one person, by two languages',
    { lines: [TITLE, 'It was said by Mikhajlov, and then Mr Mihailow left.'] },
    'spellings',
    ['Mikhajlov, Mihailow'],
  ],
  [
    'a word in capitals in another headline',
    { lines: [TITLE, 'It opened. [[See also Rental bikes of Gouda tackled KEIHARD]]'] },
    'shouted-words',
    ['KEIHARD'],
  ],
  [
    'a word in capitals in its own',
    { lines: ['Harbour of Tarn is FINALLY open', 'It opened.'] },
    'shouted-words',
    ['FINALLY'],
  ],
  ['German marks in English', { lines: [TITLE, 'She said „we are open“ and „so“.'] }, 'quotation-marks', ['„']],
  [
    'guillemets in Dutch',
    { lines: [TITLE, 'Hij zei «wij zijn open» tegen hen.'], language: 'nl' },
    'quotation-marks',
    ['« »'],
  ],
  [
    'a quotation opened twice',
    { lines: [TITLE, 'He said: “We came. “They show interest,” he said.'] },
    'quotation-marks',
    ['He said: “We came. “They show interest,” he said.'],
  ],
  [
    'another owner',
    { ...RIGHTS, lines: [TITLE, '[[© 2024 Northern Courier. All rights reserved.]]'] },
    'another-house',
    ['© 2024 Northern Courier. All rights reserved.'],
  ],
  [
    'another home',
    { lines: [TITLE, 'It opened.'], addresses: ['https://news.example/a', 'https://www.courier.test/harbour'] },
    'another-address',
    ['www.courier.test'],
  ],
])('%s', (_, sketch, kind, examples) => {
  expect(seen(sketch)).toMatchObject({ [kind]: examples });
});

test.each<[name: string, sketch: Sketch]>([
  ['a date on a line of its own', { ...RESIDUE, lines: [TITLE, '[[1 March 2024]]', 'It opened.'] }],
  ['less than and more than in a text', { lines: [TITLE, 'If a < b and b > c, then p is open; R&D agrees.'] }],
  ['one headline in a paragraph', { lines: [TITLE, 'It opened. [[See also Baker wins prize]]'] }],
  [
    'headlines that are linked',
    { lines: [TITLE, 'It opened. [[See also {Baker wins prize}]]', 'It closed. [[See also {Baker loses prize}]]'] },
  ],
  [
    'headlines on lines of their own',
    { lines: [TITLE, '[[See also Baker wins prize]]', '[[See also Baker loses prize]]'] },
  ],
  ['short names that differ by a letter', { lines: [TITLE, 'Mr Meier met Mr Meyer.'] }],
  ['a name and its adjective', { lines: [TITLE, 'In Norwich a Norwichian spoke.'] }],
  ['a word at a sentence’s start', { lines: [TITLE, 'Photographs hung there. We saw Fotografs.'] }],
  ['an abbreviation', { lines: ['Harbour of Tarn is open, UNESCO and NATO say', 'It opened, UNESCO said.'] }],
  ['a label before a headline', { lines: ['WATCH: Harbour of Tarn is open', 'It opened.'] }],
  ['a headline all in capitals', { lines: ['HARBOUR OF TARN FINALLY OPENS', 'It opened.'] }],
  ['own marks', { lines: [TITLE, 'Sie sagte: „Wir sind offen“ und „endlich“.'], language: 'de' }],
  ['a quotation over paragraphs', { lines: [TITLE, '“We came for that.', '“They show interest,” he said.'] }],
  ['marks of a language that is not known', { lines: [TITLE, '„a“ «b» „c“'], language: 'und' }],
  [
    'its own owner',
    { ...RIGHTS, lines: [TITLE, '[[© 2024 Tarn Herald Ltd. All rights reserved.]]'], host: 'www.tarnherald.example' },
  ],
  [
    'an owner by the publisher’s name',
    { ...RIGHTS, lines: [TITLE, '[[© 2024 Northern Courier. All rights.]]'], publisher: 'The Northern Courier' },
  ],
  [
    'its own addresses',
    { lines: [TITLE, 'It opened.'], addresses: ['https://m.news.example/a', 'https://news.co.uk/a'] },
  ],
  ['a number for a host', { lines: [TITLE, 'It opened.'], host: '127.0.0.1', addresses: ['http://127.0.0.1/a'] }],
  ['addresses that are none', { lines: [TITLE, 'It opened.'], addresses: ['', 'a b', 'file:///a', 'mailto:a@b.c'] }],
  ['an empty page', { lines: [''] }],
])('%s is no sign', (_, sketch) => {
  expect(seen(sketch)).toEqual({});
});

describe('what is told', () => {
  const few = { lines: ['Harbour of Tarn is FINALLY open', 'She said „we are open“ and „so“.'] };

  test('nothing while kinds are few', () => {
    expect(Object.keys(seen(few))).toHaveLength(MIN_SIGNS - 1);
    expect(findCopySigns(viewOf(few))).toEqual([]);
  });

  test('all of them when they are enough', () => {
    const signs = findCopySigns(viewOf({ lines: [...few.lines, 'Sturm &amp; Drang opened the quay.'] }));
    expect(signs).toHaveLength(MIN_SIGNS);
    for (const { kind } of signs) expect(COPY_SIGN_KINDS).toContain(kind);
  });

  test('of many examples a few, and of long ones the beginning', () => {
    const headline = 'a very long headline '.repeat(9);
    const lines = [TITLE, ...Array.from({ length: 9 }, (_, i) => `It opened. [[${i} See also ${headline}]]`)];
    const [glued] = copySigns(viewOf({ lines })).filter(({ kind }) => kind === 'glued-headlines');
    expect(glued?.examples).toHaveLength(3);
    expect(Math.max(...(glued?.examples ?? []).map((words) => words.length))).toBeLessThanOrEqual(81);
  });
});
