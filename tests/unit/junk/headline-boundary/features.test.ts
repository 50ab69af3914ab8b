import { describe, expect, test } from 'vitest';
import { boundaryCandidates } from '../../../../lib/junk/headline-boundary/candidates.ts';
import { FEATURE_NAMES } from '../../../../lib/junk/headline-boundary/features.ts';
import { articleLexicon } from '../../../../lib/junk/headline-boundary/lexicon.ts';
import { runningWords } from '../../../../lib/junk/headline-boundary/words.ts';

const TEXT = 'Farmers drive their tractors home The council of Norwall met again, and nobody knew why.';
const OTHERS = ['The tractors were seen in Norwall.', 'Nobody drives home.'];

/** Of the place before "The": what each column says, by its name. */
function columns(others: readonly string[]): Record<string, number> {
  const use = articleLexicon([TEXT, ...others]);
  const candidates = boundaryCandidates(runningWords(TEXT, 0, use, 0), { marked: true, use, line: 0 });
  const place = candidates.find(({ at }) => at === 5);
  return Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, place?.row[i] ?? Number.NaN]));
}

test('every column has a name of its own', () => {
  expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_NAMES.length);
});

describe('a place in a text', () => {
  const row = columns(OTHERS);
  test.each([
    ['kind of place', 0],
    ['colon after the cue', 1],
    ['more than one line', 1],
    ['headline: words', 5],
    ['headline: characters', 33],
    ['headline: capitals', 0],
    ['headline: words after its first running word', -4],
    ['headline: names', 0],
    ['last word: letters', 1],
    ['last word: length', 4],
    ['last word: elsewhere', 1],
    ['last word: written small', 1],
    ['sentence: words', 10],
    ['sentence: full stop', 1],
    ['sentence: names', 1],
    ['first word: letters', 3],
    ['second word: letters', 1],
    ['first word: opener', 1],
    ['first word: begins sentences', 1],
    ['first words: run of capitals', 1],
    ['after that run: linking or comma', 0],
    ['name across the place', 0],
    ['seems to be a beginning', 1],
    ['rivals: before', 0],
    ['rivals: after', 2],
  ])('%s: %d', (name, expected) => {
    expect(row[name]).toBe(expected);
  });
});

test('where there is no other line, nothing is told of names and of what stands elsewhere', () => {
  const row = columns([]);
  expect(row['more than one line']).toBe(0);
  for (const name of ['headline: names', 'sentence: strangers', 'last word: elsewhere', 'first word: elsewhere'])
    expect(row[name], name).toBe(-1);
});
