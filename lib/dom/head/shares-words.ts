/* Whether two titles are of one thing, whatever a site has added to one of them. */

import { foldName } from '../../text/fold.ts';

/** Two thirds of the shorter one's words stand in the longer one. */
export function sharesWords(a: string, b: string): boolean {
  const [short, long] = [foldName(a).split(' '), foldName(b).split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (short.length < 3 && short.join(' ') !== long.join(' ')) return false;
  const words = new Set(long);
  return short.filter((word) => words.has(word)).length * 3 >= short.length * 2;
}
