/*
 * Annotated corpora as documents of natural text with spans. `token<TAB>tag` files are put back into running text
 * (quotes closed up, "U . S ." joined), so that what is measured and trained on is our own tokeniser's work; `.jsonl`
 * files hold natural text and offsets.
 */

import { readFileSync } from 'node:fs';

export const TAGS = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export type Tag = (typeof TAGS)[number];

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

export interface GoldDocument {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

const NO_SPACE_BEFORE = new Set([
  ',',
  '.',
  ';',
  ':',
  '?',
  '!',
  ')',
  ']',
  '%',
  "'s",
  "'S",
  "n't",
  "'re",
  "'ve",
  "'ll",
  "'d",
  "'m",
  '”',
  '...',
  '…',
  "''",
  '’s',
  '’',
]);
const NO_SPACE_AFTER = new Set(['(', '[', '$', '£', '€', '“', '‘', '#', '``']);
const isWord = (token: string): boolean => /[\p{L}\p{N}]$/u.test(token);

/** Does white space stand between two tokens of news? `open` says whether a straight quote is open. */
function spaced(
  previous: string,
  token: string,
  next: string,
  openQuote: boolean,
  inSpan: boolean,
  beforePrevious: string,
  splitHyphens: boolean,
): boolean {
  if (NO_SPACE_BEFORE.has(token)) {
    // "the ’ 90s", "said : “": only marks that close something hug the word before.
    if ((token === '.' || token === '...') && previous === '.') return false;
    return false;
  }
  if (NO_SPACE_AFTER.has(previous)) return false;
  if (previous === '.' && /^\p{Lu}$/u.test(beforePrevious) && /^\p{Lu}$/u.test(token) && next === '.') return false;
  if (token === '"') return !openQuote;
  if (previous === '"') return !openQuote;
  if (token === '/' || previous === '/') return false;
  if (token === 's' && (previous === "'" || previous === '’')) return false;
  if (token === "'" && next === 's') return false;
  if (previous === '’' && /^(?:s|t|re|ve|ll|d|m)$/i.test(token)) return false;
  if (splitHyphens && (token === '-' || previous === '-')) {
    const left = token === '-' ? previous : beforePrevious;
    const right = token === '-' ? next : token;
    return !(inSpan || (isWord(left) && /^[\p{Ll}\p{N}]/u.test(right)));
  }
  return true;
}

function toDocument(
  sentences: readonly (readonly (readonly [string, string])[])[],
  splitHyphens: boolean,
): GoldDocument {
  let text = '';
  const spans: GoldSpan[] = [];
  for (const sentence of sentences) {
    if (sentence.length === 0) continue;
    if (text !== '') text += text.endsWith('\n') ? '' : ' ';
    let open = -1;
    let tag: Tag = 'MISC';
    let quote = false;
    const close = (): void => {
      if (open >= 0) spans.push({ start: open, end: text.length, tag });
      open = -1;
    };
    sentence.forEach(([token, label], i) => {
      const [previous] = sentence[i - 1] ?? ['', ''];
      const [beforePrevious] = sentence[i - 2] ?? ['', ''];
      const [next] = sentence[i + 1] ?? ['', ''];
      const continues = label.startsWith('I-') && open >= 0 && label.slice(2) === tag;
      if (!continues) close();
      const inSpan = continues || (label !== 'O' && previous === '-' && open >= 0);
      if (i > 0 && spaced(previous, token, next, quote, inSpan, beforePrevious, splitHyphens)) text += ' ';
      if (token === '"') quote = !quote;
      if (label !== 'O' && !continues) {
        open = text.length;
        tag = label.slice(2) as Tag;
      }
      text += token;
    });
    close();
    // A sentence without a full stop was a headline or a list item: a line of its own.
    if (!/[.!?"'”’)]$/.test(text)) text += '\n';
  }
  return { text, spans };
}

function readTokenFile(content: string): GoldDocument[] {
  const documents: (readonly [string, string])[][][] = [];
  let sentences: (readonly [string, string])[][] = [];
  let sentence: (readonly [string, string])[] = [];
  let innerHyphens = 0;
  let bareHyphens = 0;
  const flush = (): void => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  for (const line of content.split(/\r?\n/)) {
    if (line.startsWith('-DOCSTART-')) {
      flush();
      if (sentences.length > 0) documents.push(sentences);
      sentences = [];
    } else if (line.trim() === '') flush();
    else {
      const cells = line.includes('\t') ? line.split('\t') : line.split(' ');
      const token = cells[0] as string;
      const label = (cells.at(-1) as string).replace(/^[ESLU]-/, (mark) =>
        mark[0] === 'S' || mark[0] === 'U' ? 'B-' : 'I-',
      );
      if (token === '-') bareHyphens++;
      else if (/\p{L}-\p{L}/u.test(token)) innerHyphens++;
      sentence.push([token, TAGS.includes(label.slice(2) as Tag) ? label : 'O']);
    }
  }
  flush();
  if (sentences.length > 0) documents.push(sentences);
  return documents.map((each) => toDocument(each, bareHyphens > innerHyphens));
}

/** `{"text": "…", "spans": [[start, end, "PER"], …]}` a line, offsets in UTF-16 units. */
function readTextFile(content: string): GoldDocument[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, spans } = JSON.parse(line) as { text: string; spans: [number, number, string][] };
      return { text, spans: spans.map(([start, end, tag]) => ({ start, end, tag: tag as Tag })) };
    });
}

export function readCorpus(path: string): GoldDocument[] {
  const content = readFileSync(path, 'utf8');
  return path.endsWith('.jsonl') ? readTextFile(content) : readTokenFile(content);
}
