/* Keys of sources for BibTeX and its like: "solheim2024harbour". Letters and digits alone, each once in a file. */

export interface CitedSource {
  readonly author: string;
  readonly publisher: string;
  readonly title: string;
  /** ISO 8601 day, '' when unknown. */
  readonly published: string;
}

const plain = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Words of four letters and more say what a title is about. */
const telling = (title: string): string => {
  const words = plain(title).match(/[a-z0-9]+/g) ?? [];
  return words.find((word) => word.length >= 4) ?? words[0] ?? '';
};

const surname = (author: string): string => {
  const [first = ''] = plain(author).split(/\s*[,;&/]\s*|\s+(?:and|und|et|y|og|och|e|en)\s+/);
  return (first.match(/[a-z0-9]+/g) ?? []).at(-1) ?? '';
};

export function citationKeys(): (source: CitedSource) => string {
  const taken = new Set<string>();
  return ({ author, publisher, title, published }) => {
    const base =
      `${surname(author) || surname(publisher)}${published.slice(0, 4)}${telling(title)}`.slice(0, 60) || 'source';
    let key = base;
    for (let i = 2; taken.has(key); i++) key = `${base}-${i}`;
    taken.add(key);
    return key;
  };
}
