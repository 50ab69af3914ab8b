/* What is told of an article that was edited, and above all what is not. */

import { describe, expect, test } from 'vitest';
import { type Changes, hasChanges } from '../../../lib/changes/changes.ts';
import { compareReadings } from '../../../lib/changes/compare-readings.ts';
import { readTextOf } from '../../../lib/changes/read-text.ts';
import { plainArticle } from '../../plain-article.ts';
import { aReading } from './a-reading.ts';

const STORY = `# The ferry is late again
The ferry to the outer islands was late again on Monday, the third time in a month.
Its captain, Jonas Ekdal, spoke of fog and of a pump that nobody has the parts for.
A bus takes the 40 passengers to the northern landing, where a smaller boat is waiting.
The council wants to buy a second ferry before the summer, if the county pays for half of it.`;

const LINES = STORY.split('\n');
const without = (at: number) => LINES.filter((_, line) => line !== at).join('\n');
const withLine = (at: number, line: string) => LINES.toSpliced(at, 0, line).join('\n');

/** Each change in a line: its kind, and of words what went and what came. */
function told({ extent, headline, lines }: Changes): string[] {
  const words = (pieces: NonNullable<Changes['headline']>['pieces']) =>
    ['old', 'new'].map((side) => pieces.flatMap(({ kind, text }) => (kind === side ? [text.trim()] : [])).join(' '));
  return [
    ...(extent === 'whole' ? [] : [extent]),
    ...(headline ? [`headline: ${words(headline.pieces).join(' > ')}`] : []),
    ...lines.map((line) =>
      line.kind === 'changed'
        ? `${line.weight ?? 'changed'}: ${words(line.pieces).join(' > ')}`
        : `${line.kind}: ${line.text.slice(0, 14)}`,
    ),
  ];
}

const changes = (before: string, now: string) => compareReadings(aReading(before), aReading(now));

describe('is told', () => {
  test.each<[what: string, now: string, told: readonly string[]]>([
    ['another figure', STORY.replace('40', '14'), ['figure: 40 > 14']],
    ['a figure in words', STORY.replace('the third time', 'the fourth time'), ['figure: third > fourth']],
    ['another name', STORY.replace('Ekdal', 'Ekholm'), ['name: Ekdal > Ekholm']],
    ['a word that turns the sense', STORY.replace('wants to', 'does not want to'), ['changed: wants > does not want']],
    [
      'words that are gone',
      STORY.replace(', the third time in a month', ''),
      ['changed: the third time in a month. > '],
    ],
    ['another headline', STORY.replace('late again\n', 'late for good\n'), ['headline: again > for good']],
    [
      'a new paragraph',
      withLine(3, 'Two nurses came too late for their shift in the island clinic.'),
      ['new: Two nurses cam'],
    ],
    ['a paragraph that is gone', without(2), ['removed: Its captain, J']],
    [
      'what weighs most first',
      STORY.replace('late again on', 'delayed once more on').replace('Ekdal', 'Ekholm').replace('40', '14'),
      ['figure: 40 > 14', 'name: Ekdal > Ekholm', 'changed: late again > delayed once more'],
    ],
    [
      'of a paragraph that was moved and edited, the words',
      [...LINES.slice(0, 1), ...LINES.slice(2), (LINES[1] as string).replace('Monday', 'Tuesday')].join('\n'),
      ['changed: Monday > Tuesday'],
    ],
    [
      'a paragraph that says something else now, as one gone and one new',
      STORY.replace(/Its captain.*/, 'Whoever travels with a child is asked to wait inside the warm hall.'),
      ['new: Whoever travel', 'removed: Its captain, J'],
    ],
  ])('%s', (_, now, expected) => {
    expect(told(changes(STORY, now))).toEqual(expected);
  });

  test('the place of the words, in the text of this reading', () => {
    const now = STORY.replace('40', '14');
    const text = aReading(now)
      .lines.map((line) => line.text)
      .join('\n');
    const [change] = changes(STORY, now).lines;
    expect(change?.kind).toBe('changed');
    if (change?.kind !== 'changed') return;
    expect(change.words.map(({ start, end }) => text.slice(start, end))).toEqual(['14']);
    expect(text.slice(change.span.start, change.span.end)).toBe(LINES[3]?.replace('40', '14'));
    expect(change.pieces.map(({ text: piece }) => piece).join('')).toBe(LINES[3]?.replace('40', '4014'));
  });

  test('a name by what was found, where every noun has a capital', () => {
    const german = (name: string) =>
      aReading(`Der Zug nach ${name} fährt wegen des Sturms heute nicht mehr.`, { language: 'de' });
    const [steinach, tal] = [german('Steinach'), german('Grafenau')];
    const weight = (names: readonly { start: number; end: number }[] | null) => {
      const [line] = compareReadings(steinach, tal, { names }).lines;
      return line?.kind === 'changed' ? line.weight : undefined;
    };
    expect([weight([{ start: 13, end: 21 }]), weight([]), weight(null)]).toEqual(['name', null, null]);
  });
});

describe('is no change', () => {
  test.each<[what: string, now: string]>([
    ['the same text', STORY],
    ['quotation marks, dashes, spaces', STORY.replaceAll(' a ', '\u00a0a\u00a0').replaceAll(',', ' –')],
    ['soft hyphens and capitals', STORY.replaceAll('passengers', 'pas\u00adsen\u00adgers').toUpperCase()],
    ['words written in one', STORY.replace('outer islands', 'outer-islands').replace('northern', 'north-ern')],
    ['two paragraphs made one', STORY.replace('month.\n', 'month. ')],
    ['one made two', STORY.replace('fog and', 'fog\nand')],
    ['paragraphs in another order', [LINES[0], LINES[2], LINES[1], ...LINES.slice(3)].join('\n')],
    ['a pull quote', withLine(2, 'a pump that nobody has the parts for')],
    ['a counter', withLine(1, '12 comments')],
    ['a caption of another picture', withLine(1, '> The quay on Monday, seen from the roof of the school.')],
    ['a heading between', withLine(3, '## What happens next')],
    ["the site's name", STORY.replace('again\n', 'again | The Courier\n')],
  ])('%s', (_, now) => {
    expect(told(changes(STORY, now)).filter((line) => !line.startsWith('moved'))).toEqual([]);
    expect(told(changes(now, STORY)).filter((line) => !line.startsWith('moved'))).toEqual([]);
    expect(hasChanges(changes(STORY, now))).toBe(false);
  });

  test.each([
    ['Updated 5 minutes ago', 'Updated 2 hours ago'],
    ['3 min read', '4 min read'],
    ['128 comments', '342 comments'],
    ['٣ تعليقات', '١٢ تعليقا'],
    ['3時間前', '2日前'],
  ])('%s becoming %s', (before, now) => {
    expect(told(changes(withLine(1, before), withLine(1, now)))).toEqual([]);
  });

  test('what stands beside the article now, and what stood there', () => {
    const line = 'The harbour office is closed on Sundays and can be reached by telephone.';
    const more = aReading(withLine(2, line));
    const page = STORY.split('\n');
    expect(told(compareReadings(more, aReading(STORY), { page: [...page, line] }))).toEqual([]);
    const { aside } = readTextOf(plainArticle(STORY), [...page, `Sponsored. ${line} Read on.`]);
    expect(told(compareReadings(aReading(STORY, { aside }), more))).toEqual([]);
    expect(told(compareReadings(aReading(STORY), more))).toEqual(['new: The harbour of']);
  });

  test('a share of votes is no counter, though no sentence holds it', () => {
    const poll = (share: string) => `${STORY}\n* For the new ferry: ${share} %`;
    expect(told(changes(poll('41'), poll('43')))).toEqual(['figure: 41 > 43']);
  });
});

describe('a page that is', () => {
  test.each<[what: string, now: string]>([
    [
      'cut in a sentence',
      `${LINES.slice(0, 2).join('\n')}\nIts captain, Jonas Ekdal, spoke of…\nSubscribe to read on.`,
    ],
    ['cut between paragraphs', LINES.slice(0, 2).join('\n')],
  ])('%s is shorter, and nothing is removed', (_, now) => {
    expect(told(changes(STORY, now))).toEqual(['shorter']);
  });

  test('another article at the same address is not compared', () => {
    const other = 'Rain is expected in the west from noon on, with gusts along the coast.\nThe night stays mild.';
    expect(told(changes(STORY.replace(/^# .*\n/, ''), other))).toEqual(['another']);
  });

  test('a live blog has new entries, and the ones that went below are not removed', () => {
    const entry = (at: number) =>
      `## ${10 + at}:05\nEntry ${'abcdefgh'[at]} tells what ${'zyxwvuts'[at]} has done in the ${'klmnopqr'[at]} room.`;
    const blog = (from: number, to: number) => {
      const entries = Array.from({ length: to - from }, (_, i) => entry(to - 1 - i));
      return ['# Live', ...entries].join('\n');
    };
    const found = changes(blog(0, 4), blog(2, 7));
    expect(found.live).toBe(true);
    expect(told(found).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'new: Entry g',
      'new: Entry f',
      'new: Entry e',
    ]);
  });
});

describe('any text', () => {
  test.each<[string, string, string]>([
    ['empty', '', ''],
    ['that came', '', STORY],
    ['of marks', '— — —\n!!!', '…'],
    ['of one word', 'Fog', 'Fog'],
  ])('%s is compared', (_, before, now) => {
    expect(() => changes(before, now)).not.toThrow();
  });
});
