/*
 * Each language says what the English file says: the same codes, what is put into them in its places, nothing left in
 * English. Whether it is said well is for readers of the language.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES, messageFileOf } from '../../../lib/i18n/interface-languages.ts';
import type { MessageFile } from '../../../lib/i18n/message-files.ts';
import { ROOT } from '../../source-files.ts';

type Language = (typeof INTERFACE_LANGUAGES)[number];

const fileOf = (language: Language): MessageFile =>
  JSON.parse(readFileSync(join(ROOT, 'public', messageFileOf(language)), 'utf8'));
const english = fileOf('en');

const FORM = /_(zero|one|two|few|many|other)$/;
const codeOf = (key: string): string => key.replace(FORM, '');
const codesOf = (file: MessageFile): string[] => [...new Set(Object.keys(file).map(codeOf))].sort();
const wordsAt = (file: MessageFile, key: string): string => file[key]?.message ?? '';

/** What is put into words: `$1` to `$9`, and `%s`, the selection in a menu. */
const placesIn = (words: string): string[] =>
  [...new Set(words.replaceAll('$$', '').match(/\$[1-9]|%s/g) ?? [])].sort();

/** English words of the same message. */
const originalOf = (key: string): string => english[codeOf(key)]?.message ?? wordsAt(english, `${codeOf(key)}_other`);

/** The forms for one number only, which may be said without a figure: “named once”. */
function formsOfOneNumber(language: Language): ReadonlySet<string> {
  const rules = new Intl.PluralRules(language);
  const forms = Array.from({ length: 1000 }, (_, count) => rules.select(count));
  return new Set(forms.filter((form) => forms.indexOf(form) === forms.lastIndexOf(form)));
}

/** French and Portuguese say “0 note” like “1 note”: where nothing is never counted, one may be said in words. */
const isOneOrNone = (language: Language, key: string): boolean =>
  key.endsWith('_one') && new Intl.PluralRules(language).select(0) === 'one';

/** Of more than one word, and the same in another language all the same. */
const AS_IN_ENGLISH: Readonly<Record<string, string>> = {
  cardOpenData: 'Dutch calls it so',
  commonWikimediaCommons: 'a name',
  exportWebAnnotation: 'a name',
  permitSiteExample: 'a name of a site',
  privacyLookUpTo: 'names',
};

/** Abbreviations, which in some languages have a full stop of their own. */
const ABBREVIATED: readonly string[] = ['yearBc'];

/** What a translator may have left as it was: words between places and signs. */
const wordCount = (words: string): number => words.replace(/\$\d|%s/g, ' ').match(/\p{L}{2,}/gu)?.length ?? 0;

test('each folder of messages is a line in the list of languages, and each line a folder', () => {
  const folders = INTERFACE_LANGUAGES.map((language) => language.replace('-', '_'));
  expect(readdirSync(join(ROOT, 'public/_locales')).sort()).toEqual(folders.sort());
});

describe.each(INTERFACE_LANGUAGES.filter((language) => language !== 'en'))('the messages of %s', (language) => {
  const file = fileOf(language);
  const keys = Object.keys(file);

  test('are those of the English file', () => {
    expect(codesOf(file)).toEqual(codesOf(english));
  });

  test('take what the English ones take', () => {
    const one = formsOfOneNumber(language);
    const wrong = keys.filter((key) => {
      const [own, original] = [placesIn(wordsAt(file, key)), placesIn(originalOf(key))];
      const mayLackFigure = one.has(FORM.exec(key)?.[1] ?? '') || isOneOrNone(language, key);
      const expected = mayLackFigure && !own.includes('$1') ? original.filter((place) => place !== '$1') : original;
      return own.join() !== expected.join();
    });
    expect(wrong.map((key) => `${key}: ${originalOf(key)} / ${wordsAt(file, key)}`)).toEqual([]);
  });

  test('are not left in English', () => {
    const same = keys.filter((key) => wordsAt(file, key) === originalOf(key) && wordCount(originalOf(key)) > 1);
    expect(same.filter((key) => !Object.hasOwn(AS_IN_ENGLISH, key))).toEqual([]);
  });

  test('end as the English ones do: with a colon, an ellipsis, a full stop, or nothing', () => {
    const ending = (words: string): string => /[:…]$|[.。!?？؟]$/.exec(words.replaceAll('：', ':').trim())?.[0] ?? '';
    const kind = (words: string): string => ending(words).replace(/[.。!?？؟]/, '.');
    const wrong = keys.filter(
      (key) => !ABBREVIATED.includes(key) && kind(wordsAt(file, key)) !== kind(originalOf(key)),
    );
    expect(wrong.map((key) => `${key}: ${originalOf(key)} / ${wordsAt(file, key)}`)).toEqual([]);
  });

  test('hold no straight quotation marks, but around names of fields in files', () => {
    const marked = keys.filter((key) => /"/.test(wordsAt(file, key)) && !/"/.test(originalOf(key)));
    expect(marked).toEqual([]);
  });

  test('have no two places side by side: Chromium takes “$1$” for a place with a name, and loads nothing at all', () => {
    expect(keys.filter((key) => /\$\w+\$/.test(wordsAt(file, key)))).toEqual([]);
  });

  test('fit where a browser cuts them: 132 characters for what the store says', () => {
    expect(wordsAt(file, 'description').length).toBeLessThanOrEqual(132);
  });
});
