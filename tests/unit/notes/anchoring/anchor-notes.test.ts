import { describe, expect, test } from 'vitest';
import { anchorNotes, anchorTarget } from '../../../../lib/notes/anchoring/anchor-notes.ts';
import { describeTarget } from '../../../../lib/notes/anchoring/describe-target.ts';
import { newNote } from '../../../../lib/notes/new-note.ts';
import type { Target } from '../../../../lib/notes/note.ts';
import { readPlainText } from '../../../../lib/text/read-plain-text.ts';
import { withoutSpans } from '../../../../lib/text/without-spans.ts';

const ARTICLE = [
  'Harbour reopens',
  'The minister, Anna Berg, said on Tuesday that the harbour would reopen within 12 days. "We have checked every crane," she added. Officials in Lund were less sure. They want another report by March.',
  'Fishermen met Anna Berg in the evening. Many of them doubt the date.',
  'A spokesman for the port declined to comment on the costs. Insurers put them at 3.5 million euros, about twice what the owners had told the council in spring.',
].join('\n');

function describeIn(text: string, words: string, nth = 0): Target {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = text.indexOf(words, at + 1);
  expect(at).toBeGreaterThanOrEqual(0);
  return describeTarget(readPlainText(text, 'https://news.example/harbour'), { start: at, end: at + words.length });
}

function anchor(words: string, edit: (text: string) => string, nth = 0): [string, string | null] {
  const now = readPlainText(edit(ARTICLE), 'https://news.example/harbour');
  const { state, span } = anchorTarget(describeIn(ARTICLE, words, nth), now);
  return [state, span && now.text.slice(span.start, span.end)];
}

const replace =
  (from: string, to: string) =>
  (text: string): string => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };

const LONG = 'Insurers put them at 3.5 million euros, about twice what the owners had told the council';

const CASES: [
  name: string,
  words: string,
  nth: number,
  edit: (text: string) => string,
  state: string,
  found: string | null,
][] = [
  ['an untouched page', 'the harbour', 0, (text) => text, 'exact', 'the harbour'],
  [
    'the second of two same names',
    'Anna Berg',
    1,
    replace('Harbour reopens', 'Harbour opens again'),
    'exact',
    'Anna Berg',
  ],
  [
    'a paragraph moved',
    'doubt the date',
    0,
    (text) => text.split('\n').reverse().join('\n'),
    'exact',
    'doubt the date',
  ],
  ['a sentence added before', 'Officials', 0, replace('Officials', 'It was cold. Officials'), 'exact', 'Officials'],
  [
    'the sentences around it deleted',
    'less sure',
    0,
    (text) => text.replace(/The minister.*added\. /, '').replace(/ They want.*March\./, ''),
    'exact',
    'less sure',
  ],
  [
    'curly quotes and other spaces',
    'checked every crane," she',
    0,
    replace('crane," she', 'crane,” she'),
    'moved',
    'checked every crane,” she',
  ],
  [
    'soft hyphens',
    'another report',
    0,
    replace('another report', 'an\u00adother re\u00adport'),
    'moved',
    'an\u00adother re\u00adport',
  ],
  ['capitals', 'less sure', 0, replace('less sure', 'LESS SURE'), 'moved', 'LESS SURE'],
  ['a typo in a long quote', LONG, 0, replace('owners', 'onwers'), 'moved', LONG.replace('owners', 'onwers')],
  ['a typo in a short quote', 'less sure', 0, replace('less sure', 'less srue'), 'changed', 'less srue'],
  ['a name replaced', 'Anna Berg', 0, replace('Anna Berg', 'Lena Holm'), 'changed', 'Lena Holm'],
  ['a number replaced', 'within 12 days', 0, replace('12', '21'), 'changed', 'within 21 days'],
  ['a number replaced in a long quote', LONG, 0, replace('3.5', '8.5'), 'changed', LONG.replace('3.5', '8.5')],
  ['a number word replaced', LONG, 0, replace('million', 'billion'), 'changed', LONG.replace('million', 'billion')],
  [
    'a weekday replaced',
    'said on Tuesday that the harbour would reopen',
    0,
    replace('Tuesday', 'Thursday'),
    'changed',
    'said on Thursday that the harbour would reopen',
  ],
  ['a word replaced by another', LONG, 0, replace('twice', 'half'), 'changed', LONG.replace('twice', 'half')],
  [
    'a negation put in',
    'the harbour would reopen within 12 days',
    0,
    replace('would reopen', 'would not reopen'),
    'changed',
    'the harbour would not reopen within 12 days',
  ],
  [
    'the sentence removed, its words elsewhere',
    'Anna Berg',
    1,
    replace('Fishermen met Anna Berg in the evening. ', ''),
    'orphan',
    null,
  ],
  [
    'the sentence removed',
    'Officials in Lund were less sure.',
    0,
    replace('Officials in Lund were less sure. ', ''),
    'orphan',
    null,
  ],
  ['the paragraph removed', LONG, 0, (text) => text.slice(0, text.lastIndexOf('\n')), 'orphan', null],
  ['only inside another word', 'costs', 0, replace('costs. ', 'broadcosts. '), 'changed', 'broadcosts'],
  [
    'a box put between the sentences',
    'less sure. They want',
    0,
    replace('less sure. ', 'less sure. Read also: New cranes arrive in Malmo. '),
    'moved',
    'less sure. Read also: New cranes arrive in Malmo. They want',
  ],
  ['an empty page', 'Officials', 0, () => '', 'orphan', null],
];

describe('anchoring', () => {
  for (const [name, words, nth, edit, state, found] of CASES) {
    test(`${name}: ${state}`, () => expect(anchor(words, edit, nth)).toEqual([state, found]));
  }

  test('reads across junk that was taken out', () => {
    const junk = ' Read also: New cranes for the port';
    const text = ARTICLE.replace('less sure.', `less sure.${junk}`);
    const at = text.indexOf(junk);
    const whole = readPlainText(text, 'x');
    const page = { ...whole, blocks: withoutSpans(whole.blocks, text, [{ start: at, end: at + junk.length }]) };
    const target = describeIn(ARTICLE, 'were less sure. They want another');
    const { state, span } = anchorTarget(target, page);
    expect(state).toBe('moved');
    expect(span && text.slice(span.start, span.end)).toBe(`were less sure.${junk} They want another`);
  });

  test('a target without its paragraph, as other programs export it, is found by prefix and suffix', () => {
    const target = { ...describeIn(ARTICLE, 'Anna Berg', 1), paragraph: '' };
    const now = readPlainText(`News in brief\n${ARTICLE}`, 'x');
    const { span } = anchorTarget(target, now);
    expect(span?.start).toBe(now.text.lastIndexOf('Anna Berg'));
  });

  test('answers for every note with a target, in order, and for no other', () => {
    const page = readPlainText(ARTICLE, 'x');
    const targets = [null, describeIn(ARTICLE, 'Lund'), null, describeIn(ARTICLE, 'March')];
    const notes = targets.map((target, i) => newNote({ target }, `note-${i}`, '2026-01-01T00:00:00Z'));
    expect(anchorNotes(notes, page).map((anchored) => anchored.note)).toEqual(['note-1', 'note-3']);
  });

  test('the same sentence twice, the noted one removed: not put on the other', () => {
    const formula = 'The ministry did not answer questions.';
    const before = `Alpha was closed in May after a fire. ${formula}\nBeta stays open until the end of the year. ${formula}`;
    const target = describeIn(before, formula, 0);
    const after = readPlainText(before.replace(` ${formula}`, ''), 'x');
    expect(anchorTarget(target, after).state).toBe('orphan');
  });
});
