/*
 * marked's lexer with limits to how deep and how long a note is read as Markdown. marked calls itself for every level,
 * and so does whoever draws its tokens: 9,000 ">" would end the stack of both, and some rows of signs take it seconds.
 * What lies deeper or comes later is the text it is.
 */

import { Lexer, type Token, Tokenizer } from 'marked';

/** Levels of lists, quotes, emphasis and links in one another; the deepest list seen in notes had six. */
export const MAX_LEVELS = 12;

/** A long article; marked takes 50 ms for as many brackets. */
export const MAX_FORMATTED_CHARACTERS = 20_000;

export interface ReadMarkdown {
  readonly tokens: readonly Token[];
  /** What comes after the limit, as it was written; '' for nearly every note. */
  readonly rest: string;
}

export function readMarkdown(text: string): ReadMarkdown {
  const end = text.length > MAX_FORMATTED_CHARACTERS ? endOfParagraph(text) : text.length;
  const lexer = new Lexer({ gfm: true, breaks: true, tokenizer: new BoundedTokenizer() });
  return { tokens: lexer.lex(text.slice(0, end)), rest: text.slice(end) };
}

/** The last before the limit; the limit itself where there is none. */
function endOfParagraph(text: string): number {
  const end = text.lastIndexOf('\n\n', MAX_FORMATTED_CHARACTERS - 2);
  return end > 0 ? end + 2 : MAX_FORMATTED_CHARACTERS;
}

class BoundedTokenizer extends Tokenizer {
  private level = 0;

  override blockquote(src: string) {
    return this.within(() => super.blockquote(src));
  }

  override list(src: string) {
    return this.within(() => super.list(src));
  }

  override emStrong(src: string, maskedSrc: string, prevChar?: string) {
    return this.within(() => super.emStrong(src, maskedSrc, prevChar));
  }

  override del(src: string, maskedSrc: string, prevChar?: string) {
    return this.within(() => super.del(src, maskedSrc, prevChar));
  }

  override link(src: string) {
    return this.within(() => super.link(src));
  }

  /** Undefined says "not mine": what is left is a paragraph, and plain words in it. */
  private within<T>(read: () => T): T | undefined {
    if (this.level >= MAX_LEVELS) return undefined;
    this.level++;
    try {
      return read();
    } finally {
      this.level--;
    }
  }
}
