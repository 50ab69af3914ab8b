/* A note on a whole article: over a thousand words, walked beside the page instead of aligned with it. */

import { expect, test } from 'vitest';
import { anchorTarget } from '../../../../lib/notes/anchoring/anchor-notes.ts';
import { plainPage } from '../../../plain-article.ts';
import { made, targetOf } from './placed.ts';

const WORDS = [...made(600, 'k'), ...made(600, 'l')];
const SENTENCES = Array.from({ length: 100 }, (_, i) => `The ${WORDS.slice(i * 12, i * 12 + 12).join(' ')}.`);
const ARTICLE = SENTENCES.join(' ');
const STORED = `A headline of its own\n${ARTICLE}\nLast line of the page.`;
const target = targetOf(STORED, ARTICLE);
const [early, late, last] = [WORDS[30], WORDS[900], WORDS.at(-1)] as [string, string, string];
const slip = (word: string): string => word.replace(/o$/, 'oo');

test.each<[name: string, edit: (text: string) => string, state: string, by: string]>([
  ['untouched', (text) => text, 'exact', 'place'],
  ['below a new line', (text) => `Most read\n${text}`, 'exact', 'place'],
  ['with a letter more', (text) => text.replace(early, slip(early)), 'moved', 'typos'],
  ['with a letter more in its last word', (text) => text.replace(last, slip(last)), 'moved', 'typos'],
  ['with a box in it', (text) => text.replace('. The', '. Read also: Five quiet towns. The'), 'moved', 'interrupted'],
  ['with a name in it', (text) => text.replace(late, 'Berg'), 'changed', 'changed'],
  ['with a sentence gone', (text) => text.replace(`${SENTENCES[60]} `, ''), 'changed', 'changed'],
])('is found %s', (_, edit, state, by) => {
  const now = edit(STORED);
  const { span, ...place } = anchorTarget(target, plainPage(now));
  expect(place).toMatchObject({ state, by });
  expect(now.slice(0, span?.start).endsWith('of its own\n')).toBe(true);
  expect(now.slice(span?.end)).toBe('\nLast line of the page.');
});

test('is an orphan where it is gone', () => {
  const now = `A headline of its own\n${made(500, 'q').join(' ')}.\nLast line of the page.`;
  expect(anchorTarget(target, plainPage(now)).state).toBe('orphan');
});
