/*
 * Written quote cases: `examples/quotes*.json` of each language, each one article. "{okoro|“We waited,”}" marks a quote
 * and its speaker, "{-|…}" one whose speaker the text does not state; other quoted words are no quotes. Mentions are
 * the names of the cast wherever they stand.
 */

import { readFileSync } from 'node:fs';
import type { SpeakerMention } from '../../lib/quotes/speaker-scene.ts';
import type { Article } from '../../lib/text/article.ts';
import { plainArticle } from '../plain-article.ts';

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
}

export interface QuoteCase {
  readonly name: string;
  readonly language: string;
  readonly style: string;
  readonly article: Article;
  readonly mentions: readonly SpeakerMention[];
  readonly quotes: readonly GoldQuote[];
}

interface CaseFile {
  readonly language: string;
  readonly style: string;
  readonly cast: Readonly<Record<string, readonly [type: string, ...names: string[]]>>;
  readonly texts: readonly string[];
}

const MARK = /\{([a-z-]+)\|([^{}]*)\}/g;

/** The longest name wins where two begin at one place. */
function mentionsOf(text: string, cast: CaseFile['cast']): SpeakerMention[] {
  const names = Object.entries(cast)
    .flatMap(([entity, [type, ...own]]) => own.map((name) => ({ entity, type, name })))
    .sort((a, b) => b.name.length - a.name.length);
  const taken = new Uint8Array(text.length);
  const mentions: SpeakerMention[] = [];
  for (const { entity, type, name } of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (taken[start] || /[\p{L}\p{N}]/u.test(text.charAt(end)) || /[\p{L}\p{N}]/u.test(text.charAt(start - 1)))
        continue;
      taken.fill(1, start, end);
      mentions.push({ start, end, entityId: entity, type });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

export function readQuoteCases(files: readonly { readonly name: string; readonly path: string }[]): QuoteCase[] {
  return files.map(({ name, path }) => {
    const { language, style, cast, texts } = JSON.parse(readFileSync(path, 'utf8')) as CaseFile;
    const quotes: GoldQuote[] = [];
    let text = '';
    for (const marked of texts) {
      if (text) text += '\n';
      let at = 0;
      for (const match of marked.matchAll(MARK)) {
        text += marked.slice(at, match.index);
        const words = match[2] as string;
        quotes.push({
          start: text.length,
          end: text.length + words.length,
          speaker: match[1] === '-' ? null : (match[1] as string),
        });
        text += words;
        at = match.index + match[0].length;
      }
      text += marked.slice(at);
    }
    const article = plainArticle(text, { source: name, language });
    return { name, language, style, article, mentions: mentionsOf(text, cast), quotes };
  });
}
