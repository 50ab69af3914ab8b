/* Words with what hangs on them, for languages that say by an ending what others say by a preposition. */

/** "január" with "ban tól": the word, then "januárban", "januártól". */
export const withEndings = (stem: string, endings: string): string =>
  [stem, ...endings.split(' ').map((ending) => stem + ending)].join(' ');
