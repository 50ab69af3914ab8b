/* Centuries in Roman numerals, 10 to 21; smaller ones are letters and initials too often. */

const NUMERALS = ['x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi'];

/** "xix" → 19, with an ending where a language adds one: "xixe". */
export const romanOrdinals = (ending = ''): Record<string, number> =>
  Object.fromEntries(NUMERALS.map((numeral, index) => [numeral + ending, index + 10]));

export const romanCentury = (firstYear: string): string =>
  (NUMERALS[Number(firstYear.slice(0, 2)) - 9] ?? '').toUpperCase();
