/* The links of an article, each once, with the words that they stand on first: on paper nobody can press them. */

import type { OutgoingBlock, Stretch, Words } from './outgoing-article.ts';

export interface WrittenLink {
  readonly words: string;
  readonly address: string;
}

export function linksIn(blocks: readonly OutgoingBlock[]): WrittenLink[] {
  const found = new Map<string, string>();
  for (const words of blocks.flatMap(wordsOf)) for (const link of linksOf(words)) add(found, link);
  return [...found].map(([address, words]) => ({ words, address }));
}

function add(found: Map<string, string>, { words, address }: WrittenLink): void {
  if (words !== '' && !found.has(address)) found.set(address, words);
}

function wordsOf(block: OutgoingBlock): readonly Words[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.words];
    case 'quote':
      return block.paragraphs;
    case 'preformatted':
      return block.lines;
    case 'list':
      return block.items.flatMap(({ paragraphs }) => paragraphs);
    case 'table':
      return block.rows.flat(2);
    case 'picture':
      return [block.caption];
  }
}

/** Stretches side by side of one link are one: a note may begin inside it. */
function linksOf(words: Words): WrittenLink[] {
  const links: { words: string; address: string }[] = [];
  let before: Stretch | null = null;
  for (const stretch of words) {
    const { text, address } = stretch;
    const last = links.at(-1);
    if (address !== null && last && before?.address === address) last.words += text;
    else if (address !== null) links.push({ words: text, address });
    before = stretch;
  }
  return links.map(({ words: said, address }) => ({ words: said.replace(/\s+/g, ' ').trim(), address }));
}
