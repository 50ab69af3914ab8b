import { expect, test } from 'vitest';
import { classTokenizer } from '../../../../lib/dom/read/class-tokens.ts';

test.each([
  ['camel case', 'relatedPosts-list', ['related', 'posts', 'list']],
  ['capitals in a row', 'ABTest HTMLBody', ['abtest', 'htmlbody']],
  ['figures and signs', 'col-12_md:w-1/2 h2Title', ['col', 'md', 'title']],
  ['a letter alone', 'a b-c d2e', []],
  ['a capital alone', 'xY isX', ['is']],
  ['a word twice', 'box Box bigBox', ['box', 'big']],
  ['letters of other alphabets', 'größe меню box', ['gr', 'box']],
  ['nothing', '', []],
  ['white space', ' \n\tlead  text ', ['lead', 'text']],
])('%s', (_name, names, expected) => {
  expect(classTokenizer()(names)).toEqual(expected);
});

test('no more of a long attribute than says something', () => {
  expect(classTokenizer()(`${'x1 '.repeat(100)}menu`)).toEqual([]);
});
