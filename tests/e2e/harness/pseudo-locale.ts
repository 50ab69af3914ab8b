/*
 * A language for tests: English with accents, a third longer, between brackets. What a surface shows outside of them
 * is in no message file. It is made here and never shipped.
 */

import type { MessageFile } from '../../../lib/i18n/message-files.ts';

/** Signs that stand in no message and on no page of the tests. */
export const OPENING = '⟦';
export const CLOSING = '⟧';

const PLAIN = 'aeiouycdgjklnrstzAEIOUYCDGJKLNRSTZ';
const ACCENTED = 'àéîöüýçđğĵķľñŕšťžÀÉÎÖÜÝÇĐĞĴĶĽÑŔŠŤŽ';

/** What the program puts in, and what of a file's form stands in words: left as it is. */
const AS_THEY_ARE = /(\$\d|\$\$|%s|\{[^}]*\}|"[^"]*")/;
/** Every third letter is said twice, so that long words grow longest. */
const LETTERS_TO_GROW = 3;

function grown(words: string): string {
  let letters = 0;
  return [...words]
    .map((sign) => {
      if (!/\p{L}/u.test(sign)) return sign;
      letters += 1;
      const accented = ACCENTED[PLAIN.indexOf(sign)] ?? sign;
      return letters % LETTERS_TO_GROW === 0 ? accented + accented.toLowerCase() : accented;
    })
    .join('');
}

export function pseudoWords(english: string): string {
  const pieces = english.split(AS_THEY_ARE).map((piece, at) => (at % 2 === 1 ? piece : grown(piece)));
  return `${OPENING}${pieces.join('')}${CLOSING}`;
}

/** Browsers refuse a longer name or description of an extension; and a code is no word. */
const NOT_TRANSLATED = ['languageOfWords', 'name', 'description'];

export function pseudoMessages(english: MessageFile): MessageFile {
  const messages = Object.entries(english).map(([key, { message }]) => [
    key,
    { message: NOT_TRANSLATED.includes(key) ? message : pseudoWords(message) },
  ]);
  return Object.fromEntries(messages);
}
