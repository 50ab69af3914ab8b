/* The words on the look-up button: to whom a name goes. */

import { expect, test } from 'vitest';
import { wordsOf } from '../../../lib/i18n/words.ts';
import { languagesToAsk, whatIsSent } from '../../../lib/knowledge/wikimedia-requests.ts';

test.each<[user: string, article: string, languages: string[]]>([
  ['en-US', 'en', ['en']],
  ['de', 'en-gb', ['de', 'en']],
  ['de', '', ['de', 'en']],
  ['de', 'de-at', ['de']],
])('of a user of “%s” and an article in “%s” these are asked: %j', (user, article, languages) => {
  expect(languagesToAsk(user, article)).toEqual(languages);
});

test('the button names both where two may be asked', () => {
  expect(wordsOf(whatIsSent('Ada', 'en', 'en'))).toBe('Ask en.wikipedia.org about “Ada”');
  expect(wordsOf(whatIsSent('Ada', 'de', 'en'))).toBe(
    'Ask de.wikipedia.org, and if it knows nothing en.wikipedia.org, about “Ada”',
  );
});
