import { describe, expect, test } from 'vitest';
import { message } from '../../../lib/i18n/message.ts';
import type { JunkSpan } from '../../../lib/junk/junk-span.ts';
import { judgeJunk } from '../../../lib/junk/user-rules.ts';
import type { UserRule } from '../../../lib/settings/user-rule.ts';
import { plainPage } from '../../plain-article.ts';

const LINES = [
  'The mill on the Orla will close in May, its owners told the hundred people who work there.',
  'Nobody had asked for a vote, and nobody got one. Read more',
  'The union’s lawyer – a man of few words – wanted to read more before he spoke. Sign up here for the mill letter',
  'Advertisement',
  'The advertisement in the window said that the mill was for sale, with its wheel and its meadow.',
];

const articleOf = (lines: readonly string[]) => plainPage(lines.join('\n'));
const article = articleOf(LINES);
const spanOf = (words: string) => {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
};
const rule = (part: Partial<UserRule>): UserRule => ({
  id: 'r',
  host: 'a.example',
  verdict: 'junk',
  match: 'words',
  pattern: '',
  made: '2026-01-01T00:00:00.000Z',
  ...part,
});
const junk = (words: string): JunkSpan => ({
  ...spanOf(words),
  kind: 'promotion',
  score: 0.9,
  detector: 'promotion',
  reason: message('junkReasonPromotion'),
});
const judge = (rules: UserRule[], found: JunkSpan[] = [], boxes = new Map()) => judgeJunk(article, found, rules, boxes);
const marked = (pattern: string) =>
  judge([rule({ pattern })]).items.map(({ start, end }) => article.text.slice(start, end));

describe('words that were marked are found again', () => {
  test.each<[string, string, string[]]>([
    ['as they stand', 'Sign up here for the mill letter', ['Sign up here for the mill letter']],
    [
      'with other dashes and quotes',
      "union's lawyer - a man of few words - wanted",
      ['union’s lawyer – a man of few words – wanted'],
    ],
    ['but not inside longer words', 'ill on the Orla will close in Ma', []],
    ['a single word only as a line of its own', 'Advertisement', ['Advertisement']],
    ['two words after a sentence at the end of a line, not in a sentence', 'Read more', ['Read more']],
    ['one word of a sentence is not enough', 'mill', []],
    ['in another spelling of case they are other words', 'SIGN UP HERE FOR THE MILL LETTER', []],
    ['nothing is found by nothing', ' ', []],
  ])('%s', (_, pattern, expected) => {
    expect(marked(pattern)).toEqual(expected);
  });

  test('past characters that nobody sees', () => {
    const hidden = articleOf(['Sign up here\u00ad for the mill\u200b letter tonight, it said.', ...LINES.slice(0, 2)]);
    const [item] = judgeJunk(
      hidden,
      [],
      [rule({ pattern: 'Sign up here for the mill letter tonight' })],
      new Map(),
    ).items;
    expect(hidden.text.slice(item?.start, item?.end)).toBe('Sign up here\u00ad for the mill\u200b letter tonight');
  });
});

describe('words that were kept', () => {
  const keep = rule({ verdict: 'keep', pattern: 'Sign up here for the mill letter' });

  test('take an item that they cover off the junk, and name the rule behind it', () => {
    const { items } = judge([keep], [junk('Sign up here for the mill letter')]);
    expect(items).toMatchObject([{ dismissed: true, rule: 'r', detector: 'promotion' }]);
  });

  test('are cut out of a longer item', () => {
    const whole = 'wanted to read more before he spoke. Sign up here for the mill letter';
    const { items } = judge([keep], [junk(whole)]);
    expect(items.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'wanted to read more before he spoke. ',
    ]);
  });
});

describe('boxes', () => {
  const box = rule({ match: 'box', pattern: '.promo' });

  test('become junk by the reader’s word, with the rule’s own mode, in place of what a detector said', () => {
    const spans = new Map([['r', [spanOf('Advertisement')]]]);
    const { items, outcomes } = judge([{ ...box, mode: 'hide' }], [junk('Advertisement')], spans);
    expect(items).toMatchObject([
      { kind: 'marked', detector: 'user-rule', reason: message('junkReasonMarked'), mode: 'hide', score: 1 },
    ]);
    expect(outcomes).toMatchObject([{ state: 'applied' }]);
  });

  test.each<[string, { start: number; end: number }[] | null, string]>([
    ['one that is not there does nothing', [], 'nothing'],
    ['one that would take a third of the article does nothing', [{ start: 0, end: 200 }], 'too-much'],
    ['a selector that is none does nothing', null, 'broken'],
  ])('%s, and says so', (_, spans, state) => {
    const { items, outcomes } = judge([box], [], new Map([['r', spans]]));
    expect(items).toEqual([]);
    expect(outcomes).toMatchObject([{ id: 'r', pattern: '.promo', state }]);
  });
});

test('without rules everything found is junk as it was', () => {
  const { items } = judge([], [junk('Advertisement')]);
  expect(items).toMatchObject([{ dismissed: false, rule: null, mode: null, detector: 'promotion' }]);
});
