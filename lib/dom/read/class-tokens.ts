/*
 * Class and id names as words, for box and run features: `relatedPosts-list` says `related`, `posts`, `list`. The same
 * few strings stand on thousands of elements of a page, so each is split once.
 */

/**
 * Characters of a class attribute that are looked at; utility-class frameworks write far more, and say nothing with it.
 */
const MAX_CLASS_LENGTH = 300;

const NONE: readonly string[] = [];

export type Tokenizer = (names: string) => readonly string[];

export function classTokenizer(): Tokenizer {
  const seen = new Map<string, readonly string[]>();
  return (names) => {
    if (names === '') return NONE;
    let tokens = seen.get(names);
    if (!tokens) {
      tokens = splitNames(names.slice(0, MAX_CLASS_LENGTH));
      seen.set(names, tokens);
    }
    return tokens;
  };
}

function splitNames(names: string): readonly string[] {
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return [...new Set(words.filter((word) => word.length > 1))];
}
