/*
 * Words found by plain search: with all that stood around them, with the nearer half of it, or by themselves when they
 * never stood twice.
 */

import { describe, expect, test } from 'vitest';
import { exactMatch } from '../../../../lib/notes/anchoring/exact-match.ts';
import { sharedEnd, sharedStart } from '../../../../lib/notes/anchoring/stored-quote.ts';
import type { Target } from '../../../../lib/notes/note.ts';
import { plainPage } from '../../../plain-article.ts';

interface Stored {
  readonly prefix?: string;
  readonly exact: string;
  readonly suffix?: string;
  readonly repeats?: number;
  readonly twins?: number;
}

function found({ prefix = '', exact, suffix = '', ...known }: Stored, text: string): string | null {
  const target: Target = {
    source: 'https://a.example/',
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ],
    paragraph: '',
    heading: '',
    ...known,
  };
  const span = exactMatch(target, plainPage(text));
  return span && `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
}

const ALONE = { repeats: 0, twins: 0 };
const LONG = 'the harbour would reopen within twelve days';

describe('with all that stood around', () => {
  test.each<[name: string, stored: Stored, text: string, marked: string | null]>([
    [
      'it is the place',
      { prefix: 'They closed the old and ', exact: 'harbour', suffix: ' in May.' },
      'They closed the old and harbour in May.',
      'They closed the old and [harbour] in May.',
    ],
    [
      '32 characters of it are enough',
      { prefix: 'x'.repeat(16), exact: 'ab', suffix: 'y'.repeat(16) },
      `${'x'.repeat(16)}ab${'y'.repeat(16)}`,
      `${'x'.repeat(16)}[ab]${'y'.repeat(16)}`,
    ],
    [
      '31 are not',
      { prefix: 'x'.repeat(16), exact: 'ab', suffix: 'y'.repeat(15) },
      `${'x'.repeat(16)}ab${'y'.repeat(15)}`,
      null,
    ],
    [
      'it is no place when it stands twice',
      { prefix: 'x'.repeat(32), exact: 'ab' },
      `${'x'.repeat(32)}ab ${'x'.repeat(32)}ab`,
      null,
    ],
    ['nor when it does not stand', { prefix: 'x'.repeat(32), exact: 'ab' }, 'ab', null],
    ['no words have no place', { prefix: 'x'.repeat(32), exact: '' }, 'x'.repeat(32), null],
  ])('%s', (_, stored, text, marked) => {
    expect(found(stored, text)).toBe(marked);
  });
});

describe('with the nearer half of it', () => {
  const prefix = `far ${'p'.repeat(24)}`;
  const suffix = `${'s'.repeat(24)} far`;
  const near = `other ${'p'.repeat(24)}ab${'s'.repeat(24)} other`;
  test.each<[name: string, stored: Stored, text: string, is: boolean]>([
    ['it is the place', { prefix, exact: 'ab', suffix, ...ALONE }, near, true],
    ['though the words stand elsewhere too', { prefix, exact: 'ab', suffix, repeats: 3, twins: 0 }, `${near} ab`, true],
    ['not where there was a place like it', { prefix, exact: 'ab', suffix, repeats: 0, twins: 1 }, near, false],
    ['not where it is not known whether there was', { prefix, exact: 'ab', suffix }, near, false],
    ['nor whether there was another like it', { prefix, exact: 'ab', suffix, repeats: 0 }, near, false],
    [
      'not with a character less before',
      { prefix: 'p'.repeat(23), exact: 'ab', suffix, ...ALONE },
      `o${'p'.repeat(23)}ab${'s'.repeat(24)}o`,
      false,
    ],
    [
      'nor behind',
      { prefix, exact: 'ab', suffix: 's'.repeat(23), ...ALONE },
      `o${'p'.repeat(24)}ab${'s'.repeat(23)}o`,
      false,
    ],
    ['not when it stands twice', { prefix, exact: 'ab', suffix, ...ALONE }, `${near} ${near}`, false],
    [
      'not when the nearest character is another',
      { prefix, exact: 'ab', suffix, ...ALONE },
      near.replace('pab', 'xab'),
      false,
    ],
    ['nor the one behind', { prefix, exact: 'ab', suffix, ...ALONE }, near.replace('abs', 'abx'), false],
  ])('%s', (_, stored, text, is) => {
    expect(found(stored, text) !== null).toBe(is);
  });
});

describe('by themselves', () => {
  const prefix = 'he said that ';
  const suffix = ' and no more';
  const stored = { prefix, exact: LONG, suffix, ...ALONE };
  test.each<[name: string, stored: Stored, text: string, is: boolean]>([
    ['with ten characters before them', stored, `she said that ${LONG}. Full stop.`, true],
    ['with ten characters behind them', stored, `Now ${LONG} and no moon`, true],
    ['not with nine before', stored, `she xaid that ${LONG}. Full stop.`, false],
    ['nor with nine behind', stored, `Now ${LONG} and no mad`, false],
    ['not with none', stored, `Now ${LONG}.`, false],
    ['not when they stood again', { ...stored, repeats: 1 }, `she said that ${LONG}.`, false],
    ['not when they stand again', stored, `she said that ${LONG}. He said that ${LONG}`, false],
    ['not when they are short', { ...stored, exact: 'x'.repeat(31) }, `she said that ${'x'.repeat(31)}.`, false],
    ['32 characters are not short', { ...stored, exact: 'x'.repeat(32) }, `she said that ${'x'.repeat(32)}.`, true],
    [
      'not when they begin inside a word now',
      { ...stored, exact: `s ${LONG}`, suffix: ' and so on' },
      `costs ${LONG} and so on`,
      false,
    ],
    [
      'nor end inside one',
      { ...stored, exact: `${LONG} i`, prefix: 'he said that ' },
      `he said that ${LONG} in May`,
      false,
    ],
    [
      'but when they did so before',
      { ...stored, exact: `s ${LONG}`, prefix: 'all the cost', suffix: ' and so on' },
      `the costs ${LONG} and so on`,
      true,
    ],
    ['and ended so', { ...stored, exact: `${LONG} i`, suffix: 'n the end' }, `they said that ${LONG} in May`, true],
  ])('%s', (_, given, text, is) => {
    expect(found(given, text) !== null).toBe(is);
  });
});

describe('what two texts share', () => {
  test.each<[a: string, b: string, end: number, start: number]>([
    ['abc', 'abc', 3, 3],
    ['abc', 'xbc', 2, 0],
    ['abc', 'abx', 0, 2],
    ['abcd', 'cd', 2, 0],
    ['ab', 'abcd', 0, 2],
    ['', 'abc', 0, 0],
    ['aXa', 'aYa', 1, 1],
  ])('“%s” and “%s”: %d at the end, %d at the beginning', (a, b, end, start) => {
    expect([sharedEnd(a, b), sharedEnd(b, a)]).toEqual([end, end]);
    expect([sharedStart(a, b), sharedStart(b, a)]).toEqual([start, start]);
  });
});
