/*
 * How an article writes its words, asked when a headline glued into it has to be told from the sentence after: a word written small
 * elsewhere is no name, and one that begins other sentences may begin this one. Gathered at the first question; most articles never ask.
 */

export interface WordUse {
  /** The word, given in lower case, is written small somewhere. */
  isSmall(word: string): boolean;
  /** The word, as written, begins a sentence somewhere. */
  begins(word: string): boolean;
  /** The word, as written, stands in another line than the one numbered. */
  isElsewhere(word: string, line: number): boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** What stands before a word that begins a sentence. */
const STARTS = /(?:^|[.!?…:]["'”’»)\]]*\s)["'“„«(]*$/;

export function wordUse(lines: readonly string[]): WordUse {
  let gathered: {
    small: Set<string>;
    starts: Set<string>;
    first: Map<string, number>;
    last: Map<string, number>;
  } | null = null;
  const gather = (): NonNullable<typeof gathered> => {
    if (gathered) return gathered;
    const [small, starts, first, last] = [
      new Set<string>(),
      new Set<string>(),
      new Map<string, number>(),
      new Map<string, number>(),
    ];
    lines.forEach((line, number) => {
      for (const { 0: word, index } of line.matchAll(WORD)) {
        const initial = word[0] as string;
        if (initial === initial.toLowerCase()) {
          if (initial !== initial.toUpperCase()) small.add(word);
          continue;
        }
        if (!first.has(word)) first.set(word, number);
        last.set(word, number);
        if (STARTS.test(line.slice(Math.max(0, index - 6), index))) starts.add(word);
      }
    });
    gathered = { small, starts, first, last };
    return gathered;
  };
  return {
    isSmall: (word) => gather().small.has(word),
    begins: (word) => gather().starts.has(word),
    isElsewhere(word, line) {
      const { first, last } = gather();
      return first.has(word) && (first.get(word) !== line || last.get(word) !== line);
    },
  };
}
