/* A long quote with something changed in it: a typo leaves it where it is, what is news makes it another text. */

import { describe, expect, test } from 'vitest';
import { anchorTarget } from '../../../../lib/notes/anchoring/anchor-notes.ts';
import { plainPage } from '../../../plain-article.ts';
import { made, targetOf } from './placed.ts';

const QUOTE = 'put them at three parts of what the owners had told the council';
const PAGE = `A spokesman for the port declined to comment on the costs. Insurers ${QUOTE} in spring. The next meeting is open to all who live by the water.`;

/** With `from` become `to` in the quote: what is found of it, how, and how sure. */
function changed(from: string, to: string, words = QUOTE, page = PAGE) {
  const now = page.replace(from, to);
  if (now === page) throw new Error(`“${from}” does not stand in the page`);
  const { state, by, score, span } = anchorTarget(targetOf(page, words), plainPage(now));
  return { state, by, score: Math.round(score * 1000) / 1000, words: span && now.slice(span.start, span.end) };
}

describe('a typo', () => {
  const { length } = QUOTE;
  test.each<[name: string, from: string, to: string, errors: number]>([
    ['two letters the wrong way round', 'owners', 'onwers', 1],
    ['two typos', 'owners had told the council', 'onwers had told the concil', 2],
    ['three', 'owners had told the council', 'onwers had tolld the concil', 3],
    ['a word in two', 'council', 'coun cil', 1],
    ['two in one', 'three parts', 'threeparts', 1],
    ['two small ones in one', 'of what', 'ofwhat', 1],
    ['a word said twice', 'told the council', 'told the the council', 3],
    ['a letter that strayed in', 'told the', 'told x the', 1],
    ['at its beginning', 'put them', 'putt them', 1],
    ['at its end', 'council in', 'councli in', 1],
    ['in a number word', 'three', 'thre', 1],
    ['a mark on a letter', 'owners', 'öwners', 1],
    ['many', QUOTE, 'put them at three prats of waht the onwers had tolld the concil', 5],
  ])('%s', (_, from, to, errors) => {
    expect(changed(from, to)).toEqual({
      state: 'moved',
      by: 'typos',
      score: Math.round((1 - errors / length) * 1000) / 1000,
      words: QUOTE.replace(from.replace(' in', ''), to.replace(' in', '')),
    });
  });

  test('is none in a short quote, where it may be another word', () => {
    expect(changed('owners', 'owmers', 'the owners')).toMatchObject({ state: 'changed', words: 'the owmers' });
  });

  test('is none any more when there are too many', () => {
    const { state } = changed(QUOTE, 'putt tehm at threee prats of waht teh onwers hda tolld teh concil');
    expect(state).not.toBe('moved');
  });
});

describe('news', () => {
  test.each<[name: string, from: string, to: string]>([
    ['a word put in', 'told the', 'told all the'],
    ['a word left out', 'told the council', 'told council'],
    ['a digit for a word', 'three', '3'],
    ['another word', 'owners', 'others'],
    ['a beginning that turns a word round', 'told the', 'untold the'],
    ['a name for a word', 'owners', 'Onwers'],
    ['a word gone at the beginning', 'Insurers put them', 'Insurers them'],
    ['a word gone at the end', 'council in', 'in'],
  ])('%s', (_, from, to) => {
    expect(changed(from, to)).toMatchObject({ state: 'changed', by: 'changed' });
  });

  test('two spellings that both stand in the page are two words', () => {
    const page = PAGE.replace('the costs', 'the costs to tenants and tenents');
    const words = `${QUOTE} and the tenants`;
    const stored = page.replace(QUOTE, words);
    expect(changed('the tenants in', 'the tenents in', words, stored)).toMatchObject({ state: 'changed' });
    expect(changed('the tenants in', 'the tennants in', words, stored)).toMatchObject({ state: 'moved', by: 'typos' });
  });
});

describe('what is no difference in words', () => {
  test.each<[name: string, from: string, to: string, by: string, score: number]>([
    ['capitals', 'owners', 'OWNERS', 'normalised', 0.95],
    ['white space', 'owners had', 'owners  had', 'normalised', 0.95],
    ['a hyphen put in', 'three parts', 'three-parts', 'typos', 0.9],
    ['a dash put in', 'at three', 'at – three', 'typos', 0.9],
  ])('%s', (_, from, to, by, score) => {
    expect(changed(from, to)).toEqual({ state: 'moved', by, score, words: QUOTE.replace(from, to) });
  });

  test('a mark put into a short quote is a change of it', () => {
    expect(changed('three parts', 'three-parts', 'three parts')).toMatchObject({ state: 'changed', score: 0.9 });
  });
});

describe('a quote of very many words', () => {
  const [before, after] = [made(6, 'b').join(' '), made(6, 'a').join(' ')];
  const many = [...made(26 * 26), ...made(26 * 26, 'v')];
  const page = (words: readonly string[]) => `${before} ${words.join(' ')} ${after}`;

  test.each<[name: string, count: number, state: string]>([
    ['a thousand, with those around', 988, 'moved'],
    ['more are walked beside the page', 989, 'moved'],
  ])('%s', (_, count, state) => {
    const words = many.slice(0, count);
    const target = targetOf(page(words), words.join(' '));
    expect(anchorTarget(target, plainPage(page(words).replace(' waco ', ' Waco '))).state).toBe(state);
    expect(anchorTarget(target, plainPage(page(words))).state).toBe('exact');
  });
});
