/*
 * Names without a model: known names, and runs of capitalised words that their surroundings type (a given name, a
 * title, "University", "news agency"). What nothing types is left alone. Serves languages that have no model, and
 * everybody while none is loaded; precision before recall, since German capitalises its nouns and headlines capitalise
 * everything.
 */

import { isUpperUnit } from '../../text/characters.ts';
import { type Tokens, tokenText } from '../../text/tokens.ts';
import type { ArticleTokens } from '../article-tokens.ts';
import type { EntityType, Mention } from '../mention.ts';
import { knownType } from './known-names.ts';
import { PERSON_TITLES, PLACE_PAIRS, WHERE } from './name-cues.ts';
import {
  isHeadline,
  lower,
  lowerCaseWords,
  pairAt,
  runEnd,
  startsUpper,
  surface,
  type TokenRange,
} from './name-runs.ts';
import { cueOfRun } from './run-cues.ts';

/** Tokens; no known name is longer. */
const MAX_KNOWN_TOKENS = 5;
const KNOWN_SCORE = 0.9;
/** Told by a name elsewhere in the article that it is part of. */
const TOLD_SCORE = 0.6;

interface Found extends TokenRange {
  readonly type: EntityType;
  readonly score: number;
}

/** The longest known name that begins at `from`, within `limit`. */
function knownAt(tokens: Tokens, from: number, limit: number): Found | null {
  for (let to = Math.min(limit, from + MAX_KNOWN_TOKENS); to > from; to--) {
    const type = knownType(surface(tokens, { from, to }));
    if (type !== null) return { from, to, type, score: KNOWN_SCORE };
  }
  return null;
}

/** What a run is by itself or by the words around it; null when they say nothing. */
function typeOfRun(tokens: Tokens, run: TokenRange, sentence: TokenRange, english: boolean): Found | null {
  const known = knownType(surface(tokens, run));
  if (known !== null) return { ...run, type: known, score: KNOWN_SCORE };
  const cue = cueOfRun(tokens, run, sentence, english);
  return cue && { ...run, type: cue.type, score: cue.score };
}

function findInSentence(
  tokens: Tokens,
  sentence: TokenRange,
  english: boolean,
  ordinary: ReadonlySet<string>,
): { found: Found[]; open: TokenRange[] } {
  const { from: first, to: limit } = sentence;
  const found: Found[] = [];
  const open: TokenRange[] = [];
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
      } else if (PERSON_TITLES.has(lower(tokens, from)) && from + 1 < end) from++;
      else break;
    }
    if (from < end && !headline) {
      const whole = typeOfRun(tokens, { from, to: end }, sentence, english);
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

/**
 * The names found, and parts of them by which they are told again: surnames, and "Vostochny" of "Vostochny space
 * center".
 */
function namesTold(
  tokens: Tokens,
  found: readonly Found[],
): { types: ReadonlyMap<string, EntityType>; surnames: ReadonlySet<string> } {
  const types = new Map<string, EntityType>();
  const surnames = new Set<string>();
  for (const each of found) {
    const name = surface(tokens, each);
    if (!types.has(name)) types.set(name, each.type);
    if (each.to - each.from < 2) continue;
    if (each.type === 'person') {
      const given = tokenText(tokens, each.from + 1);
      const surnameFirst =
        each.to - each.from === 4 && tokenText(tokens, each.from + 2) === '-' && isUpperUnit(given.charCodeAt(0));
      const surname = tokenText(tokens, surnameFirst ? each.from : each.to - 1);
      surnames.add(surname);
      if (!types.has(surname)) types.set(surname, 'person');
    } else if (each.type === 'place' && PLACE_PAIRS.has(pairAt(tokens, each.to - 2, each.to))) {
      types.set(surface(tokens, { from: each.from, to: each.to - 2 }), 'place');
    }
  }
  return { types, surnames };
}

/** The mentions of an article by rules and lists alone, in text order, entities not yet joined. */
export function findMentions(words: ArticleTokens, language: string): Mention[] {
  const { tokens, sentences } = words;
  const english = language === '' || language.startsWith('en');
  const ordinary = lowerCaseWords(tokens);
  const found: Found[] = [];
  const open: TokenRange[] = [];
  for (let i = 0; i + 1 < sentences.length; i++) {
    const sentence = { from: sentences[i] as number, to: sentences[i + 1] as number };
    const inSentence = findInSentence(tokens, sentence, english, ordinary);
    found.push(...inSentence.found);
    open.push(...inSentence.open);
  }
  const { types, surnames } = namesTold(tokens, found);
  // "Carlos Medina … Medina said": a known place's name is here a person's, unless the words before say where.
  found.forEach((each, index) => {
    if (each.type !== 'place' || each.to - each.from > 1 || !surnames.has(surface(tokens, each))) return;
    if (each.from === 0 || !WHERE.has(lower(tokens, each.from - 1)))
      found[index] = { ...each, type: 'person', score: TOLD_SCORE };
  });
  for (const run of open) {
    const type = types.get(surface(tokens, run));
    if (type !== undefined) found.push({ ...run, type, score: TOLD_SCORE });
  }
  return found
    .sort((a, b) => a.from - b.from)
    .map((each) => ({
      start: tokens.start[each.from] as number,
      end: tokens.end[each.to - 1] as number,
      type: each.type,
      entityId: null,
      score: each.score,
      detector: 'rules',
    }));
}
