/* Words cut to a length, at the end of one of them where that loses little. */

/** @param most characters, the sign that says so counted */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, Math.max(0, most - 1)).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > most * 0.7 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
