/*
 * Who owns the text: "© 2024 Tarn Herald. All rights reserved.", "This article may not be reproduced without
 * permission". Read from the line's end backwards, sentence by sentence, as long as each says nothing else, so that a
 * notice glued to a last paragraph is cut from it. A line about copyright is no such notice: it goes on, reports
 * somebody's words or quotes them. "© Name / Agency" is `credits`' affair.
 */

import { message } from '../../i18n/message.ts';
import { anyOf } from '../../languages/all-languages.ts';
import { kindOf, UNSPACED } from '../../text/characters.ts';
import { countWords } from '../cues/cue-words.ts';
import { cuesAt, findCues, matchCue } from '../cues/match-cue.ts';
import type { ContextBlock } from '../junk-context.ts';
import { lineDetector } from '../line-detector.ts';

/** Characters; a notice with its owner, its address and three sentences of terms has about 350. */
const MAX_NOTICE = 420;
/** Words of an owner's name: "Tarn Herald and Northern Press Publishing Company Ltd". */
const MAX_NAME_WORDS = 9;
/** Words after the terms: "without permission of the publisher of the Tarn Herald". */
const MAX_TAIL_WORDS = 10;

export const rights = lineDetector({
  name: 'rights',
  kind: 'rights',
  // Above what a credit scores: "© 2024 Northern Press" under a text is about the text.
  score: 0.92,
  reason: message('junkReasonRights'),
  except: ['heading'],
  test: noticeIn,
});

function noticeIn({ block, text }: ContextBlock): number | false {
  if (!mayBeNotice(text)) return false;
  const start = noticeStart(text, block.kind === 'caption');
  return start >= 0 && start;
}

/**
 * Whether it is worth a close look, which costs ten times as much: a sign near the end, or a cue at the start of line
 * or last sentence.
 */
function mayBeNotice(text: string): boolean {
  const from = Math.max(0, text.length - MAX_NOTICE);
  if (SIGNS.some((sign) => text.indexOf(sign, from) >= 0)) return true;
  let last = text.length - 2;
  while (last > from && !(text[last - 1] === ' ' && SENTENCE_ENDS.includes(text[last - 2] ?? ' '))) last--;
  return speaksOfRights(text, last) || (from === 0 && speaksOfRights(text, 0));
}

const SIGNS = ['©', '(c)', '(C)', 'opyright', 'OPYRIGHT'];
const SENTENCE_ENDS = '.!…|–—-•·';

function speaksOfRights(text: string, at: number): boolean {
  const cues = cuesAt(text, at);
  return cues !== null && (cues.has('ownership') || cues.has('ownText'));
}

/**
 * `owner`: a sign with a year, or "all rights reserved". `terms`: what may not be done with the text. `signed`, `name`:
 * a name with a sign or without, which says something only beside one of the others.
 */
type Part = 'owner' | 'terms' | 'signed' | 'name';

function noticeStart(text: string, caption: boolean): number {
  let start = text.length;
  let from = -1;
  let owned = false;
  for (const at of sentenceStarts(text).reverse()) {
    const part = partOf(text.slice(at, start).trim(), caption);
    if (part === null) break;
    start = at;
    owned ||= part === 'owner';
    if (part === 'owner' || (part === 'signed' && owned)) from = at;
    // Terms are sentences, and a paragraph may end on a sentence about anything: they must be all there is on the line.
    if (at === 0 && (part === 'terms' || owned)) from = 0;
  }
  // In the middle of a quotation these are somebody's words.
  return from > 0 && insideQuotation(text.slice(0, from)) ? -1 : from;
}

/** Within the last `MAX_NOTICE` characters, in text order. */
function sentenceStarts(text: string): number[] {
  const from = Math.max(0, text.length - MAX_NOTICE);
  const starts = from === 0 ? [0] : [];
  for (const found of text.slice(from).matchAll(/[.!?…]["”»)]?\s+|\s[|•·–—-]\s+|\s*(?=©|\(c\) )/giu)) {
    const at = from + found.index + found[0].length;
    if (at > 0 && at < text.length && !/(?:copyright|©)\s*$/iu.test(text.slice(Math.max(0, at - 11), at)))
      starts.push(at);
  }
  return [...new Set(starts)];
}

function partOf(sentence: string, caption: boolean): Part | null {
  const words = sentence.replace(/[\s|•·–—-]+$/u, '');
  if (words === '' || /["“”„«»?]/u.test(words)) return null;
  const signed = /^(?:(?:©|\(c\)|copyright\b)[\s:]*)+/iu.exec(words)?.[0];
  if (signed !== undefined) return ownerPart(words.slice(signed.length), caption);
  if (isOwnership(words)) return 'owner';
  if (isTerms(words)) return 'terms';
  return /^\p{Lu}/u.test(words) && isName(words) ? 'name' : null;
}

const YEAR = /\b(?:19|20)\d\d\b(?:\s?[-–,/]\s?(?:(?:19|20)\d\d|\d\d)\b)?/gu;

/**
 * What follows the sign: an ownership phrase, or a name with a year. In a caption a year does not make it the text's.
 */
function ownerPart(rest: string, caption: boolean): Part | null {
  if (isOwnership(rest)) return 'owner';
  const owned = findCues(rest, 'ownership').at(-1);
  // "© 2026 Tarn Herald All rights reserved".
  if (owned && owned.start > 0 && !/[\p{L}\p{N}]/u.test(rest.slice(owned.end)))
    return isOwner(rest.slice(0, owned.start).replace(YEAR, ' ').trim()) ? 'owner' : null;
  const name = rest.replace(YEAR, ' ').trim();
  // "© 2024 Тарнский вестник": in half of the languages only the first word of a name is a capital.
  if (name !== '' && !isOwner(name)) return null;
  // "© 2024 Name / Agency" is a picture's, wherever it stands.
  return name !== rest.trim() && !caption && !name.includes('/') ? 'owner' : 'signed';
}

/** Behind a sign: a script without capitals is believed too, when it is short. */
const isOwner = (name: string): boolean =>
  /^\p{Lu}/u.test(name) ? isName(name, 2) : /^\p{Lo}/u.test(name) && countWords(name) <= MAX_CASELESS_WORDS;
/** Words of such an owner's name. */
const MAX_CASELESS_WORDS = 6;

const OWNER = new RegExp(`^[\\s.:;©–—-]+(?:(?:${anyOf(({ junk }) => junk?.ownedBy)})\\s+)?\\p{Lu}`, 'u');

/** "All rights reserved", with nothing after it but a name, a sign or further terms. */
function isOwnership(sentence: string): boolean {
  const words = sentence.replaceAll(',', '');
  const cue = matchCue(words, 0, 'ownership');
  if (!cue) return false;
  const rest = words.slice(cue.end);
  if (!/[\p{L}\p{N}]/u.test(rest)) return true;
  const [next] = findCues(rest, 'copying');
  if (next)
    return !/[\p{L}\p{N}]/u.test(rest.slice(0, next.start)) && countWords(rest.slice(next.end)) <= MAX_TAIL_WORDS;
  return OWNER.test(rest) && isName(rest);
}

/** "This article may not be reproduced without permission". */
function isTerms(sentence: string): boolean {
  const words = sentence.replaceAll(',', '');
  const subject = matchCue(words, 0, 'ownText');
  if (!subject) return false;
  const cues = findCues(words.slice(subject.end), 'copying');
  const [first, last] = [cues[0], cues.at(-1)];
  if (!first || !last) return false;
  const between = words.slice(subject.end, subject.end + first.start);
  const after = words.slice(subject.end + last.end);
  if (countWords(after) > MAX_TAIL_WORDS || goesOn(sentence, after)) return false;
  // Where no spaces are written the verb closes the sentence, and whoever reports it stands behind.
  if (isUnspaced(words, subject.end + last.end - 1) && countWords(after) > 0) return false;
  if (cues.length >= 2) return countWords(between) <= MAX_NOTICE_WORDS;
  return countWords(between) === 0 && countWords(after) === 0;
}

/** "…, the court held": after a comma stands whoever reports the terms, unless it is the owner's name. */
function goesOn(sentence: string, after: string): boolean {
  let at = sentence.length;
  for (let left = after.length; left > 0; at--) if (sentence[at - 1] !== ',') left--;
  const comma = sentence.indexOf(',', Math.max(0, at - 1));
  return comma >= 0 && !isName(sentence.slice(comma + 1));
}

/** Words between a text's own name and its terms: "first appeared in the Tarn Herald of 3 May 2024 and". */
const MAX_NOTICE_WORDS = 16;

/** Capitalised words, with at most one small one among `ofHow` words, and no sentence. */
function isName(words: string, ofHow = 3): boolean {
  const parts = words.split(/[\s/,|()&.]+/u).filter((part) => /\p{L}/u.test(part));
  if (parts.length === 0 || parts.length > MAX_NAME_WORDS) return false;
  const small = parts.filter((part) => /^\p{Ll}/u.test(part)).length;
  return small * ofHow <= parts.length;
}

const isUnspaced = (text: string, at: number): boolean => (kindOf(text.charCodeAt(at)) & UNSPACED) !== 0;

/** True when a quotation opened in `before` has not been closed. */
function insideQuotation(before: string): boolean {
  const opened = before.match(/[“„«]/gu)?.length ?? 0;
  const closed = before.match(/[”»]/gu)?.length ?? 0;
  return opened > closed || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
