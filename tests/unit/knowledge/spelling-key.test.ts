import { describe, expect, test } from 'vitest';
import { isTransliterated, spellingKey } from '../../../lib/knowledge/spelling-key.ts';

describe('spellings of one name share a key', () => {
  const same: readonly (readonly string[])[] = [
    ['Avdiivka', 'Avdiyivka', 'Avdeevka', 'Avdeyevka'],
    ['Chasiv Yar', 'Chasov Yar'],
    ['Deir al-Balah', 'Dayr al Balaḩ', 'Deir el-Balah', 'Deir El Balah'],
    ['Al-Hasakah', 'El Hasaka', 'al Hasake'],
    ['Khan Younis', 'Khān Yūnis', 'Khan Yunis', 'Han Younes'],
    ['Jabalia', 'Jabālyā', 'Jabaliya', 'Djabaliya'],
    ['Kharkiv', 'Kharkov'],
    ['Mykolaiv', 'Mykolayiv'],
    ['Kupiansk', 'Kupyansk'],
    ['Beit Hanoun', 'Bayt Hanun'],
  ];
  test.each(same.map((names) => [names.join(', '), names] as const))('%s', (_, names) => {
    expect(new Set(names.map(spellingKey)).size).toBe(1);
  });
});

describe('other names do not', () => {
  const others: readonly (readonly [string, string])[] = [
    ['Jabalia', 'Abala'],
    ['Kharkiv', 'Kherson'],
    ['Donetsk', 'Dnipro'],
    ['Mariupol', 'Melitopol'],
    ['Sloviansk', 'Slavutych'],
    ['Beit Lahiya', 'Beit Hanoun'],
  ];
  test.each(others)('%s and %s', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b));
  });
});

test('a short name has no other spelling, nor one in other letters', () => {
  expect(spellingKey('Ur')).toBeNull();
  expect(spellingKey('Badin')).toBeNull();
  expect(spellingKey('Харків')).toBeNull();
  expect(spellingKey('')).toBeNull();
});

test('only countries of other letters have names to be spelt', () => {
  expect(isTransliterated('UA')).toBe(true);
  expect(isTransliterated('FR')).toBe(false);
  expect(isTransliterated('')).toBe(false);
});
