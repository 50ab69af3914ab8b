/*
 * "Copy with citation": the selected words without the junk hidden among them, a picture's
 * credit when they are its caption, and a line that says where they come from.
 */

import { message, type Say } from '../../i18n/message.ts';
import { shareableAddress } from '../../identity/shareable-address.ts';
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

export interface CitationSource {
  readonly article: NoteArticle;
  /** ISO 8601: when the page was seen as quoted. */
  readonly accessed: string;
  /** Who made the picture whose caption is quoted; '' when none is. */
  readonly credit: string;
}

export function citation(
  text: string,
  span: Span,
  junk: readonly Span[],
  { article, accessed, credit }: CitationSource,
  say: Say,
): string {
  const words = wordsWithoutJunk(text, span, junk) || wordsWithoutJunk(text, span, []);
  const line = sourceLine(
    {
      title: article.title,
      author: article.author,
      publisher: article.publisher,
      published: article.published ?? '',
      accessed: accessed.slice(0, 10),
      address: webAddress(article.source) ? shareableAddress(article.source) : '',
    },
    say,
  );
  return [
    say(message('commonQuoted', words)),
    ...(credit === '' || words.includes(credit) ? [] : [credit]),
    `— ${line}`,
  ].join('\n');
}
