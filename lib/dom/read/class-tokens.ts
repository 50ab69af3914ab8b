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

/**
 * Letter by letter: a first look has some hundreds of names, each new, and expressions are slow until they have been
 * used often.
 */
function splitNames(names: string): readonly string[] {
  const words = new Set<string>();
  let start = 0;
  let wasSmall = false;
  for (let at = 0; at <= names.length; at++) {
    const code = names.charCodeAt(at);
    const isSmall = code >= 97 && code <= 122;
    const isCapital = code >= 65 && code <= 90;
    const begins = isCapital && wasSmall;
    wasSmall = isSmall;
    if ((isSmall || isCapital) && !begins) continue;
    if (at - start > 1) words.add(names.slice(start, at).toLowerCase());
    start = begins ? at : at + 1;
  }
  return [...words];
}
