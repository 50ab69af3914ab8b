/*
 * Names without a model: known names, and runs of capitalised words that their surroundings type (a given name, a title, "University",
 * "news agency"). What nothing types is left alone. Serves languages that have no model, and everybody while none is loaded; precision
 * before recall, since German capitalises its nouns and headlines capitalise everything.
 */

import { isLowerUnit, isUpperUnit } from '../../text/characters.ts';
import { type Tokens, tokenText } from '../../text/tokens.ts';
import type { ArticleTokens } from '../article-tokens.ts';
import type { EntityType, Mention } from '../mention.ts';
import { FIRST_NAMES } from './first-names.ts';
import { knownType } from './known-names.ts';
import * as cues from './name-cues.ts';

/** Tokens; no known name is longer. */
const LONGEST_KNOWN = 5;

/** After a hyphen these make an adjective of a name ("London-based"); other short lower-case parts are given names ("Jong-un"). */
const HYPHEN_WORDS = new Set(
  'based led born style like wide era made held run owned backed to and in off up on old made war day bound area born site led list side'.split(
    ' ',
  ),
);

const HONORIFICS = new Set(
  'mr mr. mrs mrs. ms ms. dr dr. president senator sir herr frau madame monsieur señor signor'.split(' '),
);

interface Run {
  readonly from: number;
  readonly to: number;
}

interface Found extends Run {
  readonly type: EntityType;
  readonly score: number;
}

const startsUpper = (tokens: Tokens, index: number): boolean =>
  isUpperUnit(tokens.text.charCodeAt(tokens.start[index] as number));

const glued = (tokens: Tokens, index: number): boolean => tokens.end[index - 1] === tokens.start[index];

/** The words as a name is written: one space for each gap, straight apostrophes, nothing of zero width. */
export function surfaceOf(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[’ʼ]/g, "'");
}

const surface = (tokens: Tokens, run: Run): string =>
  surfaceOf(tokens.text, tokens.start[run.from] as number, tokens.end[run.to - 1] as number);

const lower = (tokens: Tokens, index: number): string => tokenText(tokens, index).toLowerCase();

/** Share of the longer words that begin with a capital: above this the sentence is a headline and capitals say nothing. */
const HEADLINE_SHARE = 0.8;

function isHeadline(tokens: Tokens, from: number, to: number): boolean {
  // Headlines have no full stop; a caption that is all names has one.
  if (tokenText(tokens, to - 1) === '.' && isLowerUnit(tokens.text.charCodeAt((tokens.end[to - 2] ?? 1) - 1)))
    return false;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4) continue;
    const first = tokens.text.charCodeAt(tokens.start[i] as number);
    if (!isUpperUnit(first) && !isLowerUnit(first)) continue;
    words++;
    if (isUpperUnit(first)) capitals++;
  }
  return words >= 5 && capitals / words > HEADLINE_SHARE;
}

/** The end of the run of name words that begins at `from`. */
function runEnd(tokens: Tokens, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit) {
    const word = tokenText(tokens, to);
    if (startsUpper(tokens, to)) {
      to++;
    } else if (word === '-' && glued(tokens, to) && to + 1 < limit && glued(tokens, to + 1)) {
      const part = tokenText(tokens, to + 1);
      const given = part.length <= 5 && !HYPHEN_WORDS.has(part) && isLowerUnit(part.charCodeAt(0));
      if (!startsUpper(tokens, to + 1) && !given) break;
      to += 2;
    } else if (cues.NAME_LINKS.has(word)) {
      let next = to + 1;
      if (
        next < limit &&
        (cues.NAME_LINKS.has(tokenText(tokens, next)) ||
          tokenText(tokens, next) === 'the' ||
          tokenText(tokens, next) === '-')
      )
        next++;
      if (next >= limit || !startsUpper(tokens, next)) break;
      to = next + 1;
    } else break;
  }
  return to;
}

/** The longest known name that begins at `from`, within `limit`. */
function knownAt(tokens: Tokens, from: number, limit: number): Found | null {
  for (let to = Math.min(limit, from + LONGEST_KNOWN); to > from; to--) {
    const type = knownType(surface(tokens, { from, to }));
    if (type !== null) return { from, to, type, score: 0.9 };
  }
  return null;
}

const pairAt = (tokens: Tokens, index: number, limit: number): string =>
  index + 1 < limit ? `${lower(tokens, index)} ${lower(tokens, index + 1)}` : '';

/** What the words of a run and around it say; null when they say nothing. */
function typeOfRun(tokens: Tokens, run: Run, first: number, limit: number, english: boolean): Found | null {
  const { from, to } = run;
  const length = to - from;
  const last = tokenText(tokens, to - 1);
  const head = tokenText(tokens, from);
  const before = from > first ? lower(tokens, from - 1) : '';
  const known = knownType(surface(tokens, run));
  if (known !== null) return { ...run, type: known, score: 0.9 };
  if (length > 1 && cues.ORGANISATION_LAST.has(last)) return { ...run, type: 'organisation', score: 0.8 };
  if (length > 2 && cues.ORGANISATION_LAST.has(head) && tokenText(tokens, from + 1) === 'of')
    return { ...run, type: 'organisation', score: 0.8 };
  if (cues.ORGANISATION_AFTER.has(pairAt(tokens, to, limit))) return { ...run, type: 'organisation', score: 0.8 };
  if (length > 2 && cues.PLACE_PAIRS.has(pairAt(tokens, to - 2, to))) return { ...run, type: 'place', score: 0.75 };
  if (cues.PLACE_PAIRS.has(pairAt(tokens, to, limit)) || (to < limit && cues.PLACE_AFTER.has(tokenText(tokens, to))))
    return { ...run, type: 'place', score: 0.75 };
  if (length > 1 && cues.PLACE_AFTER.has(last.toLowerCase())) return { ...run, type: 'place', score: 0.75 };
  if (length > 1 && length < 6 && FIRST_NAMES.has(head) && isLowerUnit(last.charCodeAt(last.length - 1)))
    return { ...run, type: 'person', score: 0.8 };
  // "Kim Jong-un": a word, then a hyphenated pair whose second part is lower-case.
  if (length === 4 && tokenText(tokens, from + 2) === '-' && !startsUpper(tokens, to - 1))
    return { ...run, type: 'person', score: 0.75 };
  if (HONORIFICS.has(before) && length <= 3) return { ...run, type: 'person', score: 0.75 };
  if (!english) return null;
  if (cues.PERSON_TITLES.has(before) && length <= 3 && startsUpper(tokens, from))
    return { ...run, type: 'person', score: 0.7 };
  if (cues.ORGANISATION_BEFORE.has(before) && length <= 3) return { ...run, type: 'organisation', score: 0.7 };
  if (length <= 3 && to < limit && cues.PERSON_VERBS.has(tokenText(tokens, to)) && from > first)
    return { ...run, type: 'person', score: 0.6 };
  return null;
}

/** Words seen in lower case anywhere: at a sentence's start their capital says nothing. */
function lowerCaseWords(tokens: Tokens): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.count; i++)
    if (isLowerUnit(tokens.text.charCodeAt(tokens.start[i] as number))) words.add(tokenText(tokens, i));
  return words;
}

function findInSentence(
  tokens: Tokens,
  first: number,
  limit: number,
  english: boolean,
  ordinary: ReadonlySet<string>,
): { found: Found[]; open: Run[] } {
  const found: Found[] = [];
  const open: Run[] = [];
  const headline = isHeadline(tokens, first, limit);
  let at = first;
  while (at < limit) {
    if (!startsUpper(tokens, at)) {
      at++;
      continue;
    }
    const end = headline ? at + 1 : runEnd(tokens, at, limit);
    let from = at;
    if (from === first && ordinary.has(lower(tokens, from)) && end - from > 0) {
      const known = knownAt(tokens, from, end);
      if (known === null || known.to === from + 1) from++;
    }
    // "Russian President Vladimir Putin": what stands before the name comes off it, piece by piece.
    while (from < end) {
      const known = knownAt(tokens, from, headline ? limit : end);
      if (known !== null && (known.to < end || headline) && (known.type === 'nationality' || headline)) {
        found.push(known);
        from = known.to;
      } else if (cues.PERSON_TITLES.has(lower(tokens, from)) && from + 1 < end) from++;
      else break;
    }
    if (from < end && !headline) {
      const whole = typeOfRun(tokens, { from, to: end }, first, limit, english);
      if (whole !== null) found.push(whole);
      else {
        for (let i = from; i < end; ) {
          const known = knownAt(tokens, i, end);
          if (known !== null) found.push(known);
          i = known?.to ?? i + 1;
        }
        if (!found.some((each) => each.from >= from)) open.push({ from, to: end });
      }
    }
    at = Math.max(end, from);
  }
  return { found, open };
}

/** The mentions of an article by rules and lists alone, in text order, entities not yet joined. */
export function findMentions(words: ArticleTokens, language: string): Mention[] {
  const { tokens, sentences } = words;
  const english = language === '' || language.startsWith('en');
  const ordinary = lowerCaseWords(tokens);
  const found: Found[] = [];
  const open: Run[] = [];
  for (let i = 0; i + 1 < sentences.length; i++) {
    const inSentence = findInSentence(tokens, sentences[i] as number, sentences[i + 1] as number, english, ordinary);
    found.push(...inSentence.found);
    open.push(...inSentence.open);
  }
  const seen = new Map<string, EntityType>();
  const surnames = new Set<string>();
  for (const each of found) {
    const name = surface(tokens, each);
    if (!seen.has(name)) seen.set(name, each.type);
    if (each.to - each.from < 2) continue;
    if (each.type === 'person') {
      const given = tokenText(tokens, each.from + 1);
      const surnameFirst =
        each.to - each.from === 4 && tokenText(tokens, each.from + 2) === '-' && isUpperUnit(given.charCodeAt(0));
      const surname = tokenText(tokens, surnameFirst ? each.from : each.to - 1);
      surnames.add(surname);
      if (!seen.has(surname)) seen.set(surname, 'person');
    } else if (each.type === 'place' && cues.PLACE_PAIRS.has(pairAt(tokens, each.to - 2, each.to))) {
      seen.set(surface(tokens, { from: each.from, to: each.to - 2 }), 'place');
    }
  }
  // "Carlos Medina … Medina said": a known place's name is here a person's, unless the words before say where.
  found.forEach((each, index) => {
    if (each.type !== 'place' || each.to - each.from > 1 || !surnames.has(surface(tokens, each))) return;
    if (each.from === 0 || !cues.WHERE.has(lower(tokens, each.from - 1)))
      found[index] = { ...each, type: 'person', score: 0.6 };
  });
  for (const run of open) {
    const type = seen.get(surface(tokens, run));
    if (type !== undefined) found.push({ ...run, type, score: 0.6 });
  }
  return found
    .sort((a, b) => a.from - b.from)
    .map((each) => ({
      start: tokens.start[each.from] as number,
      end: tokens.end[each.to - 1] as number,
      type: each.type,
      entity: null,
      score: each.score,
      detector: 'rules',
    }));
}
