/*
 * "Copy with citation": the selected words without the junk hidden among them, a picture's
 * credit when they are its caption, and a line that says where they come from.
 */

import { webAddress } from '../../identity/web-address.ts';
import { mergeSpans, type Span, subtractSpans } from '../../text/span.ts';
import type { NoteArticle } from '../note.ts';
import { sourceLine } from './source-line.ts';

/** The words of `span` with `junk` taken out: pieces of one line joined by a space, lines kept apart, no empty line. */
export function wordsWithoutJunk(text: string, span: Span, junk: readonly Span[]): string {
  return mergeSpans(subtractSpans(span, junk))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,.;:!?])/g, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** `accessed`: ISO 8601. `credit`: who made the picture whose caption is quoted. */
export function citation(
  text: string,
  span: Span,
  junk: readonly Span[],
  from: NoteArticle,
  accessed: string,
  credit = '',
): string {
  const words = wordsWithoutJunk(text, span, junk) || wordsWithoutJunk(text, span, []);
  const line = sourceLine({
    title: from.title,
    author: from.author,
    publisher: from.publisher,
    published: from.published ?? '',
    accessed: accessed.slice(0, 10),
    address: webAddress(from.source) ? from.source : '',
  });
  return [`“${words}”`, ...(credit === '' || words.includes(credit) ? [] : [credit]), `— ${line}`].join('\n');
}
