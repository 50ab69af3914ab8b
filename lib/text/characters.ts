/*
 * What kind of character a UTF-16 unit is, looked up in a table filled on first use: tokenising asks this for every unit of a page, and
 * a Unicode regular expression per unit costs ten times a table.
 */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;
/** Zero-width characters and soft hyphens: part of a word when inside one, nothing otherwise. */
export const IGNORABLE = 5;
export const SYMBOL = 6;
/** Half of a surrogate pair: emoji and rare scripts. */
export const SURROGATE = 7;

const table = new Uint8Array(0x10000);

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(unit);
  if (unit === 0xad || unit === 0xfeff || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2060 && unit <= 0x2064))
    return IGNORABLE;
  // Variation selectors.
  if (unit >= 0xfe00 && unit <= 0xfe0f) return IGNORABLE;
  if (/[\s\p{Z}\p{Cc}]/u.test(character)) return SPACE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return MARK;
  return SYMBOL;
}

/** The class of one UTF-16 unit; of `NaN` (past the text's end), a space. */
export function characterClass(unit: number): number {
  if (!(unit >= 0)) return SPACE;
  let known = table[unit] as number;
  if (known === 0) {
    known = classify(unit);
    table[unit] = known;
  }
  return known;
}

/** Letters, digits and the marks that sit on them. */
export function isWordUnit(unit: number): boolean {
  const known = characterClass(unit);
  return known === LETTER || known === DIGIT || known === MARK;
}

export const isLetterUnit = (unit: number): boolean => characterClass(unit) === LETTER;

export const isUpperUnit = (unit: number): boolean => {
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  if (!(unit >= 0x80) || characterClass(unit) !== LETTER) return false;
  const character = String.fromCharCode(unit);
  return character !== character.toLowerCase();
};

export const isLowerUnit = (unit: number): boolean => {
  if (unit < 0x80) return unit >= 97 && unit <= 122;
  if (!(unit >= 0x80) || characterClass(unit) !== LETTER) return false;
  const character = String.fromCharCode(unit);
  return character !== character.toUpperCase();
};
