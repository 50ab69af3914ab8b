/*
 * What is stored of a selection: the words, what stands before and after, the paragraph, the heading, and how alone the
 * words stood.
 */

import { describe, expect, test } from 'vitest';
import { describeTarget } from '../../../../lib/notes/anchoring/describe-target.ts';
import { readTarget } from '../../../../lib/notes/anchoring/stored-quote.ts';
import type { PageContent } from '../../../../lib/text/page-content.ts';
import { plainPage } from '../../../plain-article.ts';

function described(text: string, words: string, page: PageContent = plainPage(text)) {
  const start = text.indexOf(words);
  const target = describeTarget(page, { start, end: start + words.length });
  const [{ exact, prefix, suffix }, position] = target.selector;
  return { ...target, exact, prefix, suffix, position };
}
/** Words of seven characters and a space, no two alike. */
const words = (count: number, letter = 'w'): string =>
  Array.from({ length: count }, (_, i) => `${letter}${String(i).padStart(6, '0')}`).join(' ');

describe('the words', () => {
  const text = 'One line.\nThe harbour  is shut.\nThe end.';
  test.each<[name: string, selected: string, exact: string]>([
    ['are as they stand', 'harbour  is', 'harbour  is'],
    ['without white space at their ends', ' harbour  ', 'harbour'],
    ['over a line end', 'shut.\nThe', 'shut.\nThe'],
    ['without a line end at theirs', '\nThe harbour', 'The harbour'],
  ])('%s', (_, selected, exact) => {
    const target = described(text, selected);
    expect(target.exact).toBe(exact);
    expect(text.slice(target.position.start, target.position.end)).toBe(exact);
  });

  test.each<[name: string, span: { start: number; end: number }, start: number, end: number]>([
    ['beyond the end', { start: 36, end: 999 }, 36, text.length],
    ['before the beginning', { start: -5, end: 3 }, 0, 3],
    ['the wrong way round', { start: 5, end: 2 }, 5, 5],
    ['of white space alone', { start: 21, end: 23 }, 23, 23],
  ])('selected %s are what there is', (_, span, start, end) => {
    expect(describeTarget(plainPage(text), span).selector[1]).toEqual({ type: 'TextPositionSelector', start, end });
  });

  test('of marks alone have no other place that could be looked for', () => {
    const target = described('One. — Two. — Three.', '—');
    expect([target.repeats, target.twins, readTarget(target)]).toEqual([0, 0, null]);
  });
});

describe('what stands before and after', () => {
  test('is 32 characters at least, and whole words', () => {
    const { prefix, suffix } = described(`${words(20)} Mark ${words(20, 'x')}`, 'Mark', {
      ...plainPage(`${words(20)} Mark ${words(20, 'x')}`),
    });
    expect(prefix.length).toBeGreaterThanOrEqual(32);
    expect([prefix.startsWith('w0'), suffix.endsWith('x000019') || /x\d{6}$/.test(suffix)]).toEqual([true, true]);
  });

  test('goes on to the end of the sentence', () => {
    const text = `He came. ${'It is a long and quiet sentence that goes on with Mark until it ends here at last, which takes it a while.'} She went.`;
    const { prefix, suffix } = described(text, 'Mark');
    expect(prefix).toBe('It is a long and quiet sentence that goes on with ');
    expect(suffix).toMatch(/^ until it ends here at last, which takes it a while\.( She)?$/);
  });

  test('is 250 characters at most, but for the word it ends in', () => {
    const text = `${words(100)} Mark ${words(100, 'x')}`;
    const { prefix, suffix } = described(text, 'Mark');
    for (const side of [prefix, suffix]) {
      expect(side.length).toBeGreaterThanOrEqual(243);
      expect(side.length).toBeLessThanOrEqual(258);
    }
    expect([/^w\d{6} /.test(prefix), / x\d{6}$/.test(suffix)]).toEqual([true, true]);
  });

  test('is nothing at the ends of the page', () => {
    expect(described('Mark', 'Mark')).toMatchObject({ prefix: '', suffix: '', paragraph: 'Mark' });
  });

  test('is never half a character', () => {
    const text = `${'😀'.repeat(200)}Mark${'😀'.repeat(200)}`;
    for (const side of [described(text, 'Mark').prefix, described(text, 'Mark').suffix]) {
      expect(side).toMatch(/^(?:😀)+$/u);
      expect(side.length % 2).toBe(0);
    }
  });
});

describe('the paragraph', () => {
  const text = 'First line.\nSecond line here.\nThird line.';
  test.each<[selected: string, paragraph: string]>([
    ['First', 'First line.'],
    ['Second', 'Second line here.'],
    ['Third line.', 'Third line.'],
    ['here.\nThird', 'Second line here.\nThird line.'],
  ])('of “%s”', (selected, paragraph) => {
    expect(described(text, selected).paragraph).toBe(paragraph);
  });

  test('that is endless is 1,500 characters on either side', () => {
    const { paragraph } = described(`${words(500)} Mark ${words(500, 'x')}`, 'Mark');
    expect(paragraph.length).toBeGreaterThan(2_990);
    expect(paragraph.length).toBeLessThan(3_060);
    expect(paragraph).toMatch(/^w\d{6} .* x\d{6}$/);
  });
});

describe('the heading', () => {
  const text = 'Weather\nIt rains.\nSport\nNobody plays.';
  const page = {
    ...plainPage(text),
    blocks: plainPage(text).blocks.map((block, i) => ({
      ...block,
      kind: i % 2 === 0 ? ('heading' as const) : block.kind,
    })),
  };
  test.each([
    ['It rains.', 'Weather'],
    ['Nobody', 'Sport'],
    ['Sport', 'Weather'],
    ['Weather', ''],
  ])('above “%s” is “%s”', (selected, heading) => {
    expect(described(text, selected, page).heading).toBe(heading);
  });
});

describe('how alone the words stood', () => {
  const FORMULA = 'The ministry in Lund did not answer the questions of this newspaper by Monday evening.';
  const WORDS = 'did not answer the questions';
  const TWICE = `Alpha was closed in May after a fire.\n${FORMULA}\nBeta stays open until the year is over.\n${FORMULA}`;
  test.each<[name: string, text: string, selected: string, repeats: number, twins: boolean]>([
    ['once', 'Alpha was shut in May.\nBeta is open.', 'Alpha', 0, false],
    [
      'again, in other sentences',
      'Berg came to the port on Monday.\nNobody had asked Berg to speak there.\nThen Berg left.',
      'Berg',
      2,
      false,
    ],
    ['in a sentence that stands twice', TWICE, WORDS, 1, true],
  ])('%s', (_, text, selected, repeats, twins) => {
    const target = described(text, selected);
    expect([target.repeats, (target.twins ?? 0) > 0]).toEqual([repeats, twins]);
  });

  test('ambiguous words take their neighbours along, as far as those go', () => {
    const text = `${words(4)}\n${TWICE}`;
    const target = described(text, WORDS);
    expect(target.prefix).toMatch(/Alpha was closed in May after a fire\.\nThe ministry in Lund $/);
    expect(target.suffix).toMatch(
      /^ of this newspaper by Monday evening\.\nBeta stays open until the year is over\.\n/,
    );
  });

  test('is not looked for in an endless page', () => {
    const target = described(`Mark ${'x '.repeat(150_000)}`, 'Mark');
    expect([target.repeats, target.twins]).toEqual([undefined, undefined]);
    expect(described(`Mark ${'x '.repeat(1_000)}`, 'Mark').repeats).toBe(0);
  });
});

describe('a target read back', () => {
  const text = 'Anna Berg came. “We know the harbour,” she said on Monday. Nobody spoke.';
  const read = (selected: string) => {
    const quote = readTarget(described(text, selected));
    if (!quote) throw new Error('no words');
    const { keys } = quote.words;
    return {
      own: keys.slice(quote.from, quote.to).join(' '),
      sentence: keys.slice(quote.sentenceFrom, quote.sentenceTo).join(' '),
      paragraph: keys.slice(quote.paragraphFrom, quote.paragraphTo).length,
      cut: [quote.cutStart, quote.cutEnd],
      marks: [quote.lead, quote.trail],
    };
  };

  test.each<[selected: string, own: string, sentence: string, cut: number[], marks: string[]]>([
    ['harbour', 'harbour', 'we know the harbour she said on monday', [0, 0], ['', '']],
    ['“We know the harbour,”', 'we know the harbour', 'we know the harbour she said on monday', [0, 0], ['“', ',”']],
    ['arbou', 'harbour', 'we know the harbour she said on monday', [1, 1], ['', '']],
    ['Berg came. “We', 'berg came we', 'anna berg came we know the harbour she said on monday', [0, 0], ['', '']],
    ['Nobody spoke.', 'nobody spoke', 'nobody spoke', [0, 0], ['', '.']],
  ])('“%s”', (selected, own, sentence, cut, marks) => {
    expect(read(selected)).toEqual({ own, sentence, paragraph: 13, cut, marks });
  });

  test('knows eighty words on either side at most', () => {
    const long = `${words(150)} Mark ${words(150, 'x')}`;
    const quote = readTarget(described(long, 'Mark'));
    expect([quote?.from, quote?.to, quote?.words.keys.length]).toEqual([80, 81, 161]);
  });

  test('of which the paragraph is gone reads its prefix and suffix', () => {
    const target = { ...described(text, 'harbour'), paragraph: 'Something else.' };
    const quote = readTarget(target);
    expect(quote?.words.text).toBe(`${target.prefix}harbour${target.suffix}`);
  });

  test('is the one of several like it whose neighbours are the same', () => {
    const twice = 'Berg came and Berg went and Berg slept.';
    const at = twice.indexOf('Berg went');
    const target = describeTarget(plainPage(twice), { start: at, end: at + 4 });
    expect(readTarget(target)?.from).toBe(3);
  });

  test('has the neighbouring lines of its prefix and suffix outside its paragraph', () => {
    const lines = 'Before it all.\nThe harbour is shut.\nAfter it all.';
    const target = { ...described(lines, 'harbour'), prefix: 'it all.\nThe ', suffix: ' is shut.\nAfter it' };
    const quote = readTarget({
      ...target,
      selector: [{ ...target.selector[0], prefix: target.prefix, suffix: target.suffix }, target.selector[1]],
    });
    expect(quote?.words.keys.join(' ')).toBe('before it all the harbour is shut after it all');
    expect([quote?.paragraphFrom, quote?.paragraphTo]).toEqual([3, 7]);
  });
});
