/*
 * One way of making two spellings comparable, used by gazetteer, pack, variants and search alike: both sides must go through it.
 */

const LETTERS: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' };

/**
 * A name folded for look-up: compatibility form, marks off, lower case, straight quotes off, "&" as "and", hyphens as spaces, no
 * leading "the", one space between words. Not reversible and not offset-preserving.
 */
export function foldName(name: string): string {
  return (ONLY_ASCII.test(name) ? foldAscii(name) : foldUnicode(name)).trim().replace(/^the (?=.)/, '');
}

const ONLY_ASCII = /^[\0-\x7f]*$/;

/** The same with plain tables: the Unicode ones cost a page that is read for the first time some milliseconds to load. */
const foldAscii = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['"`.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ');

const foldUnicode = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœıðþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/[\u2018\u2019\u201c\u201d'"`´.\u200b-\u200d\u00ad\ufeff]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
