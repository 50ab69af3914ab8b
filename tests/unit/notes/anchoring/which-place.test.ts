/*
 * The same words are not yet the same place. Of several places the one is taken that the paragraph, the sentence or
 * what lay around speaks for; and where nothing does, none.
 */

import { describe, expect, test } from 'vitest';
import { anchorTarget } from '../../../../lib/notes/anchoring/anchor-notes.ts';
import type { Target } from '../../../../lib/notes/note.ts';
import { plainPage } from '../../../plain-article.ts';
import { made, targetOf } from './placed.ts';

function anchored(target: Target, now: string) {
  const { state, by, span } = anchorTarget(target, plainPage(now));
  return {
    state,
    by,
    at: span && now.slice(0, span.start).split('\n').length - 1,
    words: span && now.slice(span.start, span.end),
  };
}
/** As another program exports it: words, context and position, and nothing else known. */
const foreign = (exact: string, prefix = '', suffix = '', start = 0): Target => ({
  source: 'https://a.example/',
  selector: [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ],
  paragraph: '',
  heading: '',
});

describe('between places alike in every word', () => {
  const LINE = 'They shut the port today for good.';
  const FAR = made(80).join(' ');
  const now = [LINE, FAR, LINE].join('\n');

  test('the one at the old position is taken, and none where nothing stands there', () => {
    const last = now.lastIndexOf('the port');
    for (const [start, at] of [
      [10, 0],
      [last, 2],
    ] as const)
      expect(anchored(foreign('the port', 'shut ', ' today', start), now)).toMatchObject({ at, words: 'the port' });
    for (const start of [9, last / 2, last + 5_000])
      expect(anchorTarget(foreign('the port', 'shut ', ' today', start), plainPage(now))).toMatchObject({
        state: 'ambiguous',
        span: null,
        places: [
          { start: 10, end: 18 },
          { start: last, end: last + 8 },
        ],
      });
  });

  test('but first the one whose letters around are the same', () => {
    const loud = [LINE, FAR, LINE.replace('shut', 'SHUT').replace('today', 'TODAY')].join('\n');
    expect(anchored(foreign('the port', 'They SHUT ', '', 0), loud)).toMatchObject({ at: 2 });
    expect(anchored(foreign('the port', '', ' TODAY for', 0), loud)).toMatchObject({ at: 2 });
    expect(anchored(foreign('the port', 'They shut ', '', 9_000), loud)).toMatchObject({ at: 0 });
  });
});

describe('how a place is known', () => {
  const rest = made(20);
  const sentence = 'Insurers put them at three parts of it';
  const paragraph = `${rest.slice(0, 10).join(' ')}. ${sentence}. Then ${rest.slice(10).join(' ')}.`;
  const stored = `First line of it all.\n${paragraph}\nLast line of it all.`;
  const target = targetOf(stored, 'three parts');

  test.each<[name: string, now: string, state: string, by: string]>([
    ['untouched', stored, 'exact', 'place'],
    ['by its paragraph', stored.replace('First', 'Third').replace('Insurers put', 'Experts had'), 'exact', 'paragraph'],
    ['by its sentence', `Other words.\n${sentence}. And so on.`, 'exact', 'context'],
  ])('%s', (_, now, state, by) => {
    expect(anchored(target, now)).toMatchObject({ state, by, words: 'three parts' });
  });

  test.each<[name: string, words: string, now: string, state: string]>([
    ['by nothing: two words may be anybody’s', 'three parts', 'Nobody knows of the three parts any more.', 'orphan'],
    [
      'three words that never stood twice are believed',
      'put them at three',
      'They will put them at three today.',
      'moved',
    ],
    [
      'but not when they stand twice now',
      'put them at three',
      'They will put them at three today.\nWho put them at three of all days?',
      'orphan',
    ],
  ])('away from all of it %s', (_, words, now, state) => {
    expect(anchored(targetOf(stored, words), now).state).toBe(state);
  });

  test('of other programs’ notes three words are not enough, and a long quote is', () => {
    expect(
      anchored(foreign('put them at three', 'Insurers had ', ' parts of'), 'They will put them at three today.').state,
    ).toBe('orphan');
    const long = 'put them at three parts of what the owners said';
    const around = [
      'Insurers who had never been asked by anybody had ',
      ' in spring and in the summer after it was over',
    ] as const;
    const now = `They will ${long} today.`;
    expect(anchored(foreign(long, ...around), now)).toMatchObject({ state: 'moved', by: 'unique' });
    expect(anchored(foreign(long, ...around), `${now}\n${made(80).join(' ')}\nWho ${long} of all?`).state).toBe(
      'orphan',
    );
  });

  test('a whole line is known as a whole line', () => {
    const whole = targetOf('Read on\nThree parts\nThe end', 'Three parts');
    expect(anchored({ ...whole, repeats: 0, twins: 0 }, 'Something else\nThree parts\nentirely')).toMatchObject({
      at: 1,
      state: 'moved',
    });
    expect(anchored(whole, 'Something else\nof three parts here\nentirely').state).toBe('orphan');
  });
});

describe('words that were common', () => {
  const home = `Berg came to the port with ${made(12).join(' ')}.`;
  const away = `Nobody had asked Berg to speak of ${made(12, 'v').join(' ')}.`;
  const target = targetOf(`${home}\n${away}`, 'Berg');

  test('stay in their paragraph', () => {
    expect(target.repeats).toBe(1);
    expect(anchored(target, `${away}\n${home.replace('to the port', 'by boat')}`)).toMatchObject({ at: 1 });
  });

  test('are not looked for elsewhere when it is here without them', () => {
    const without = home.replace('Berg came', 'She came');
    expect(anchored(target, `${without}\n${away}`)).toMatchObject({ at: 0, state: 'changed', words: 'She' });
    expect(anchored(target, away).state).toBe('orphan');
  });
});

describe('words in a sentence that stood twice', () => {
  const FORMULA = 'The ministry in Lund did not answer the questions of this newspaper by Monday evening.';
  const [alpha, beta] = [
    'Alpha was closed in May after a fire nobody had seen coming.',
    'Beta stays open until the year is over and the books are shut.',
  ];
  const stored = [alpha, FORMULA, beta, FORMULA, 'Gamma is not for sale, whatever the owners may have said.'].join(
    '\n',
  );
  const at = (line: number) => {
    const target = targetOf(stored, 'did not answer the questions');
    if (line === 1) return target;
    const [first] = [stored.lastIndexOf('did not answer the questions')];
    return targetOf(
      `${stored.slice(0, first)}${stored.slice(first)}`.replace(FORMULA, FORMULA.replace('answer', 'reply to')),
      'did not answer the questions',
    );
  };

  test('are told apart by the lines around', () => {
    expect(at(1).twins).toBeGreaterThan(0);
    expect(anchored(at(1), stored.replace('in May', 'in June'))).toMatchObject({ at: 1 });
    const swapped = [
      beta,
      FORMULA,
      'Gamma is not for sale, whatever the owners may have said.',
      alpha,
      FORMULA,
      beta,
    ].join('\n');
    expect(anchored(at(1), swapped)).toMatchObject({ at: 4 });
  });

  test('are on neither when theirs is gone', () => {
    const gone = [alpha, beta, FORMULA, 'Gamma is not for sale, whatever the owners may have said.'].join('\n');
    expect(anchored(at(1), gone.replace(alpha, 'Something else was said here.')).state).toBe('orphan');
  });
});

describe('what took the place of words', () => {
  const rest = made(20);
  const QUOTE = 'qone qtwo qthree qfour';
  const stored = `${rest.slice(0, 10).join(' ')} ${QUOTE} ${rest.slice(10).join(' ')}`;
  const now = (middle: string) => `${rest.slice(0, 10).join(' ')} ${middle} ${rest.slice(10).join(' ')}`;
  const target = targetOf(stored, QUOTE);

  test.each<[name: string, middle: string, words: string]>([
    ['one word for one', 'qone qtwo other qfour', 'qone qtwo other qfour'],
    ['another beginning', 'other qtwo qthree qfour', 'other qtwo qthree qfour'],
    ['another end', 'qone qtwo qthree other', 'qone qtwo qthree other'],
    ['a longer beginning', 'a much longer qtwo qthree qfour', 'a much longer qtwo qthree qfour'],
    ['no beginning', 'qthree qfour', 'qthree qfour'],
    ['no end', 'qone qtwo', 'qone qtwo'],
    ['all others', 'ore two tree', 'ore two tree'],
    ['twenty others', made(20, 'o').join(' '), made(20, 'o').join(' ')],
  ])('%s', (_, middle, words) => {
    expect(anchored(target, now(middle))).toMatchObject({ state: 'changed', words });
  });

  test.each<[name: string, middle: string]>([
    ['nothing did', ''],
    ['far too many others', made(21, 'o').join(' ')],
  ])('none where %s', (_, middle) => {
    expect(anchored(target, now(middle).replace('  ', ' ')).state).toBe('orphan');
  });

  test('at the beginning of the page, and at its end, as many as were there', () => {
    const first = targetOf(`${QUOTE} ${rest.join(' ')}`, QUOTE);
    expect(anchored(first, `more ore two tree four ${rest.join(' ')}`)).toMatchObject({
      state: 'changed',
      words: 'ore two tree four',
    });
    const last = targetOf(`${rest.join(' ')} ${QUOTE}`, QUOTE);
    expect(anchored(last, `${rest.join(' ')} ore two tree four more`)).toMatchObject({
      state: 'changed',
      words: 'ore two tree four',
    });
  });

  test('is not known where the paragraph is not', () => {
    expect(anchored(target, `Nothing of it: qone qtwo other qfour, ${made(20, 'o').join(' ')}`).state).toBe('orphan');
  });
});

describe('a quote that was interrupted', () => {
  const quote = 'The clerk did not come to the meeting. “I was ill,” said Marek.';
  const stored = `It was late in the year.\n${quote}\nThe mayor had come alone.\nNobody asked Marek about it.`;

  test('is not taken to go on with a name that stands farther down', () => {
    const now = stored.replace('said Marek', 'said Olsen').replace('Nobody asked', 'No. Of all things that Marek');
    expect(anchored(targetOf(stored, quote), now)).toMatchObject({ state: 'changed', at: 1 });
  });

  test('is found whole where a box was put between its sentences', () => {
    const now = stored.replace('. “I', '. Read also: Five quiet towns. “I');
    expect(anchored(targetOf(stored, quote), now)).toMatchObject({ state: 'moved', by: 'interrupted' });
  });
});

describe('words with junk among them', () => {
  const CLEAN = 'The council will meet in May, and until then a bus takes those who must cross.';
  const at = CLEAN.indexOf('and until');
  const withJunk = (junk: string): string => `${CLEAN.slice(0, at)}READ ALSO: ${junk} ${CLEAN.slice(at)}`;
  const BEFORE = 'The ferry lies in the harbour with a broken engine.';
  const AFTER = 'Nobody has complained about the longer ride so far.';
  const pageWith = (words: string): string => [BEFORE, words, AFTER].join('\n');
  const FIRST = withJunk('Ten bridges in the north that are worth the walk');
  const target = { ...targetOf(pageWith(FIRST), FIRST), clean: CLEAN };

  test.each([
    ['as they were', FIRST, 'exact'],
    ['without it', CLEAN, 'moved'],
  ])('are found %s', (_, words, state) => {
    expect(anchored(target, pageWith(words))).toMatchObject({ state, at: 1, words });
  });

  test('are found with other junk', () => {
    const words = withJunk('Why a towel costs eleven crowns more in the spring than at any other time of year');
    expect(anchored(target, pageWith(words))).toMatchObject({ state: 'moved', at: 1, words });
  });

  test('are changed where the user’s own words are', () => {
    const words = CLEAN.replace('a bus', 'no bus').replace('May', 'June');
    expect(anchored(target, pageWith(words))).toMatchObject({ state: 'changed' });
  });
});
