/*
 * Where sentences begin, by token index. The tagger looks no further than its sentence, so a wrong cut costs a name:
 * after an abbreviation or an initial we cut only when the next word is one that begins sentences.
 */

import { wordsOfAll } from '../languages/all-languages.ts';
import { BLANK, isLowerUnit, kindOf } from './characters.ts';
import { type Tokens, tokenText } from './tokens.ts';

/** Tokens; keeps the memory of one sentence bounded when a page has no full stop at all. */
const MAX_SENTENCE_TOKENS = 400;

const STARTERS = wordsOfAll(({ words }) => words?.starters);

/** Abbreviations that stand before a name, never at a sentence's end. */
const BEFORE_NAME = new Set([...wordsOfAll(({ words }) => words?.leadingAbbreviations)].map((word) => `${word}.`));

const CLOSERS = new Set(['"', '”', '’', "'", "''", '»', ')', ']', '“', '‘']);

function endsSentence(tokens: Tokens, index: number): 'always' | 'maybe' | 'never' {
  const { text, start, end } = tokens;
  const from = start[index] as number;
  const last = text.charCodeAt((end[index] as number) - 1);
  const length = (end[index] as number) - from;
  if (last === 0x21 || last === 0x3f || last === 0x3002 || last === 0x61f || last === 0x964)
    return length === 1 ? 'always' : 'never';
  if (last === 0x2026) return 'maybe';
  if (last !== 0x2e) return 'never';
  if (length === 1) return 'always';
  const word = text.slice(from, end[index]);
  if (/^\.+$/.test(word)) return 'maybe';
  if (length === 2 || BEFORE_NAME.has(word)) return 'never';
  return 'maybe';
}

/** The gap before a token: '' when glued, '\n' when it holds a line end, else a space. */
function gapBefore(tokens: Tokens, index: number): '' | ' ' | '\n' {
  let gap: '' | ' ' | '\n' = '';
  for (let at = tokens.end[index - 1] as number; at < (tokens.start[index] as number); at++) {
    const unit = tokens.text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return '\n';
    if ((kindOf(unit) & BLANK) !== 0) gap = ' ';
  }
  return gap;
}

/** Index of each sentence's first token, and `tokens.count` at the end; `[0]` for no tokens. */
export function splitSentences(tokens: Tokens): Int32Array {
  const starts: number[] = [0];
  let begin = 0;
  let pending: 'always' | 'maybe' | 'never' = 'never';
  for (let index = 1; index < tokens.count; index++) {
    const previous = endsSentence(tokens, index - 1);
    if (previous !== 'never') pending = previous;
    const gap = gapBefore(tokens, index);
    let cut = gap === '\n' || index - begin >= MAX_SENTENCE_TOKENS;
    if (!cut && pending !== 'never') {
      const word = tokenText(tokens, index);
      // A straight or curly closing quote glued to the full stop belongs to the sentence it closes.
      if (gap === '' && CLOSERS.has(word)) continue;
      const continues = isLowerUnit(word.charCodeAt(0)) || word === ',' || word === ';';
      // Glued after a full stop ("ended.The") is a scraper's lost space, and a cut; a glued lower-case word is not.
      cut = pending === 'always' ? !continues : STARTERS.has(word);
    }
    if (cut) {
      starts.push(index);
      begin = index;
    }
    pending = 'never';
  }
  if (tokens.count > 0) starts.push(tokens.count);
  return Int32Array.from(starts);
}
