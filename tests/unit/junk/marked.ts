/*
 * Articles for junk tests, one string a block: `⟦…⟧` around what a careful person calls junk, `‹…›` around a link, a
 * leading `# ` for a heading, `* ` for a list item, `^ ` for a caption. The marks are taken out; what they stood around
 * is expected or built in.
 */

import type { Block, PageContent } from '../../../lib/text/page-content.ts';
import type { BlockKind, InlineElement } from '../../../lib/text/page-text.ts';
import type { Span } from '../../../lib/text/span.ts';

const KINDS: Record<string, BlockKind> = { '#': 'heading', '*': 'item', '^': 'caption' };

export function marked(...lines: string[]): { article: PageContent; expected: string[] } {
  let text = '';
  const blocks: Block[] = [];
  const expected: string[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n';
    const kind = /^[#*^] /.test(line) ? KINDS[line[0] as string] : undefined;
    const start = text.length;
    const runs: InlineElement[] = [];
    let link: number | null = null;
    let junk: Span | null = null;
    for (const character of kind ? line.slice(2) : line) {
      if (character === '⟦') junk = { start: text.length, end: -1 };
      else if (character === '⟧') expected.push(text.slice(junk?.start));
      else if (character === '‹') link = text.length;
      else if (character === '›') runs.push({ start: link ?? start, end: text.length, tag: 'a', tokens: [] });
      else text += character;
    }
    blocks.push({ start, end: text.length, kind: kind ?? 'paragraph', inArticle: true, box: 0, runs });
  }
  const article: PageContent = {
    source: 'https://news.example/story',
    language: '',
    title: '',
    published: null,
    publishedFrom: null,
    updated: null,
    isPlain: false,
    text,
    blocks,
    boxes: [{ tag: 'article', tokens: [], roles: [], parent: -1 }],
  };
  return { article, expected };
}

export const words = (article: PageContent, spans: readonly Span[]): string[] =>
  [...spans].sort((a, b) => a.start - b.start).map((span) => article.text.slice(span.start, span.end));
