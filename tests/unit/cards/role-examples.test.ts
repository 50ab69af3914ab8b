/* What an article says of a name, in every language whose folder has roles: the examples there. */

import { describe, expect, test } from 'vitest';
import { roleFiles, wordsFor } from '../../gold/role-cases.ts';

describe.each(roleFiles().map(({ name, ...file }) => [name, file] as const))('%s', (_, { language, cases }) => {
  test.each(cases.map((each) => [each.text, each.words, each] as const))('“%s” says %s', (_text, words, each) => {
    expect(wordsFor(language, each)).toBe(words);
  });
});

test('nothing is said in a language of which no roles are known', () => {
  const text = '{Ann Lee|person|?}, the mayor of {Elmenau|place|-}, left.';
  expect(wordsFor('zz', { text, words: null })).toBeNull();
});
