import { describe, expect, it } from 'vitest';
import { descriptionInArticle } from '../../../lib/cards/description-in-article.ts';
import { readLinkingFixture } from '../../gold/linking-cases.ts';

/** The article, its marked mention, and how the article words the role. */
const CASES: readonly (readonly [string, string | null])[] = [
  ['Russian President {X Y|person|-} spoke.', 'Russian President'],
  ['The former Dutch prime minister {X Y|person|-} spoke.', 'the former Dutch prime minister'],
  ['{X Y|person|-}, head of the port authority, spoke.', 'head of the port authority'],
  ['{X Y|person|-}, 54, a retired harbour captain, spoke.', 'a retired harbour captain'],
  ['{X Y|person|-}, the South Korean defence minister.', 'the South Korean defence minister'],
  ['The Japanese carmaker {Orinda|organisation|-} closed.', 'the Japanese carmaker'],
  ['{X Y|person|-}, who said the minister was late, left.', null],
  ['{X Y|person|-}, and the minister left.', null],
  ['He told {X Y|person|-} so.', null],
  ['“I am the president.” {X Y|person|-} left.', null],
  ['They met the president. {X Y|person|-} left.', null],
  ['{X Y|person|-} and the mayor, a teacher, left.', null],
];

describe('descriptionInArticle', () => {
  for (const [written, expected] of CASES)
    it(`reads ${expected ?? 'nothing'} in "${written}"`, () => {
      const { article, gold } = readLinkingFixture('test', `date:\n\n${written}`);
      expect(descriptionInArticle(article, { mentions: gold, leads: null })).toBe(expected);
    });

  it('finds the leader of a country by the phrase for its leader', () => {
    const { article, gold } = readLinkingFixture(
      'test',
      'date:\n\n{X Y|person|-} came. The North Korean dictator’s train stood still.',
    );
    expect(descriptionInArticle(article, { mentions: gold, leads: 'KP' })).toBe('the North Korean dictator');
    expect(descriptionInArticle(article, { mentions: gold, leads: 'RU' })).toBeNull();
  });
});
