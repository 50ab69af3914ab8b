import { expect, test } from 'vitest';
import { gluedPromotion } from '../../../../lib/junk/detectors/glued-promotion.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked, words } from '../marked.ts';

test.each([
  ['after a sentence', 'The bridge stays closed. ⟦Subscribe to our newsletter and never miss a story!⟧'],
  ['after several', 'It rained. The match went on. ⟦Sign up for our daily briefing here.⟧'],
])('finds a plea %s', (_name, line) => {
  const { article, expected } = marked(line);
  expect(words(article, gluedPromotion.find(junkContext(article)))).toEqual(expected);
});

test.each([
  ['news about a newsletter', 'The party met. Its newsletter said that a subscription would cost more.'],
  ['a quoted plea', 'The guide turned. “Subscribe to our newsletter,” she said.'],
  ['an order somebody gives', 'The guide turned. Follow us, he shouted, and sign up at the desk.'],
  ['one cue alone', 'The club is full. Subscribe early or wait a year, members advise.'],
  ['a whole line, which the other detector reads', 'Subscribe to our newsletter and never miss a story!'],
  ['a plea in the middle', 'Subscribe to our newsletter. The bridge stays closed until the autumn.'],
])('leaves %s', (_name, line) => {
  const { article } = marked(line);
  expect(gluedPromotion.find(junkContext(article))).toEqual([]);
});
