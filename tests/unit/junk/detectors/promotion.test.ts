import { describe, expect, test } from 'vitest';
import { promotion } from '../../../../lib/junk/detectors/promotion.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked, words } from '../marked.ts';

test.each([
  ['a newsletter', ['It rained.', '⟦Sign up for our newsletter and get the week in five minutes.⟧']],
  ['a call for tips', ['⟦Write to us via Signal +44 1632 960983 if you know more about the wall.⟧']],
  ['a call for tips in another language', ['⟦Har du tips? Mejla oss på tips@courier.example⟧']],
  ['an app, framed', ['⟦+++ Nichts mehr verpassen: unsere App für die Region +++⟧']],
  ['a follow', ['⟦Follow us on Telegram⟧']],
  ['a follow, in one word', ['⟦Suivez-nous sur Facebook et Instagram.⟧']],
])('finds a plea for %s', (_name, lines) => {
  const { article, expected } = marked(...lines);
  expect(words(article, promotion.find(junkContext(article)))).toEqual(expected);
});

test('leaves news about newsletters', () => {
  const { article } = marked(
    'The party stopped its newsletter in May.',
    'Join the queue, said the clerk.',
    'E-Paper der Stadt wächst',
    '+++ 14:05: Die Stadt stellt ihren Newsletter ein +++',
    '+++ Der Deich am Hafen hält +++',
  );
  expect(promotion.find(junkContext(article))).toEqual([]);
});

describe('a plea without an imperative at its start', () => {
  const plea = 'To read on, please subscribe to the Tarn Herald or log in to your account.';
  const found = (line: string, score: number) => {
    const { article } = marked(line);
    const blocks = article.blocks.map((block) => ({ ...block, score }));
    return words(article, promotion.find(junkContext({ ...article, blocks })));
  };

  test('is found by two different cues where the scorer is not sure of the line', () => {
    expect(found(plea, 0.7)).toEqual([plea]);
    expect(found(plea, 0.95)).toEqual([]);
    expect(found('Readers who subscribe may cancel when they like.', 0.7)).toEqual([]);
  });

  test('is found by one cue at the start of a line that the scorer doubts', () => {
    expect(found('Subscribe now to our evening edition for the full story.', 0.4)).toHaveLength(1);
    expect(found('Subscribe now to our evening edition for the full story.', 0.95)).toEqual([]);
  });
});
