/*
 * Who says the words by what stands behind them: "…, said X". The nearest cue decides, and a cue whose subject cannot
 * be named ends the search: the speaker is then not stated.
 */

import {
  ASIDE_ENDS,
  ASIDES,
  type Attribution,
  isVerb,
  joinsPerson,
  MAX_ASIDE_WORDS,
  openingPerson,
  sourceAt,
  spanOf,
} from './cue.ts';
import type { GapWord } from './speaker-scene.ts';
import { framedAfter } from './speech-frame.ts';
import { subjectAfter } from './subject/subject-after.ts';
import { subjectBefore } from './subject/subject-before.ts';
import { resolveOmitted, type SubjectScene } from './subject/subject-scene.ts';

const ENDS = new Set(['.', '!', '?', '…']);
const LEADS = new Set([',', '-', '–', '—', ';']);
/**
 * Words a clause behind a quote may run before its verb: "the Russian president, speaking in Moscow on Friday, said".
 */
const CLAUSE = 24;

/** Whether the words right behind a quote only lead into the next one: "“A.” Smith said: “B.”". */
function leadsIntoNext(words: readonly GapWord[], to: number, last: boolean): boolean {
  return !last && to === words.length && (words[to - 1]?.lower === ':' || words[to - 1]?.lower === ',');
}

/** Where the words' clause runs: its first sentence, the marks that lead in left out. Null when there is none. */
function clauseBehind(words: readonly GapWord[]): { readonly start: number; readonly to: number } | null {
  let start = 0;
  while (start < words.length && LEADS.has((words[start] as GapWord).lower)) start++;
  if (start >= words.length) return null;
  const { sentence } = words[start] as GapWord;
  let to = start;
  while (to < words.length && words[to]?.sentence === sentence && !ENDS.has((words[to] as GapWord).lower)) to++;
  return { start, to };
}

/** "“…,” Obi, a clerk in Tolva, Norrland, and mother of two, said": the verb behind whatever is told of the name. */
function asideBehind(scene: SubjectScene, start: number, to: number): Attribution | null {
  const { rules, words } = scene;
  const name = openingPerson(scene, start, to);
  if (name < 0 || !ASIDES.has(words[name + 1]?.lower ?? '')) return null;
  const plain = (until: number): boolean =>
    !joinsPerson(scene, name + 2, until) && words.slice(name, until).every(({ lower }) => !rules.relatives.has(lower));
  for (let at = name + 2; at < Math.min(to, name + MAX_ASIDE_WORDS); at++) {
    const word = words[at] as GapWord;
    if (word.lower === ';' || word.lower === ':') return null;
    if (!isVerb(scene, word)) continue;
    let before = at - 1;
    while (rules.between.has(words[before]?.lower ?? '') || /ly$/.test(words[before]?.lower ?? '')) before--;
    const speaker = words[name]?.mention?.entityId ?? null;
    // "Obi, head of a ferry company in Tolva told the board": the remark's last comma is left out.
    const unended = before === at - 1 && (words[before]?.mention || words[before]?.capital) && plain(before);
    if (unended || ASIDE_ENDS.has(words[before]?.lower ?? ''))
      return { speaker, cue: spanOf(words, at, at), distance: 0 };
  }
  return null;
}

/** Whether "a" before a subject leaves it a stranger: not in "a smiling Obi". */
function isIndefinite({ rules, words }: SubjectScene, start: number, first: number): boolean {
  const at = words.slice(start, first).findIndex((word) => rules.indefinites.has(word.lower));
  if (at < 0) return false;
  const between = words.slice(start + at + 1, first);
  const adjectives = between.every(({ lower }) => !rules.roles.has(lower) && !rules.people.has(lower));
  return !(between.length <= 2 && adjectives && words[first]?.mention?.type === 'person');
}

/**
 * "“…” of the bridge, Obi said on Monday": the whole sentence is Obi's. Not where it begins anew behind the words, or
 * leads into the next ones.
 */
function closesSentence(scene: SubjectScene, start: number, first: number, to: number): boolean {
  const { rules, words } = scene;
  if (words[start]?.capital || words[to - 1]?.lower === ':') return false;
  let at = first - 1;
  while (at > start && words[at]?.kind === 'word' && (words[at]?.capital || rules.roles.has(words[at]?.lower ?? '')))
    at--;
  if (words[at]?.lower !== ',' || words[first]?.mention?.type !== 'person') return false;
  return words
    .slice(start, at)
    .every((word) => !isVerb(scene, word) && word.mention?.type !== 'person' && !rules.relatives.has(word.lower));
}

/** Words between the quote and a name that are nothing but the name's title. */
const MAX_TITLE = 12;

/** "chairman, CEO and president Obi said", "lead researcher and planetary scientist Obi said". */
function isTitleOf(scene: SubjectScene, start: number, first: number): boolean {
  const { rules, words } = scene;
  const last = words[first - 1]?.lower ?? '';
  if (first - start > MAX_TITLE || words[first]?.mention?.type !== 'person') return false;
  if (!rules.roles.has(last) && !rules.people.has(last)) return false;
  return words.slice(start, first).every((word, offset) => {
    const { lower, kind, mention } = word;
    const before = words[start + offset - 1]?.lower ?? '';
    if (mention?.type === 'person' || isVerb(scene, word) || rules.relatives.has(lower)) return false;
    if (rules.he.has(lower) || rules.she.has(lower) || rules.indefinites.has(lower)) return false;
    // "residents and mayor Obi said"
    if (rules.and.has(lower)) return !before.endsWith('s');
    return kind === 'word' || lower === '-' || lower === ',' || lower === "'";
  });
}

/** What the verb at `at` says behind the words: undefined where it is no cue and the search goes on. */
function verbBehind(scene: SubjectScene, start: number, at: number, to: number): Attribution | null | undefined {
  const { rules, words } = scene;
  const cue = spanOf(words, at, at);
  if (words.slice(at, to).some((other) => rules.quoting.has(other.lower))) return { speaker: null, cue, distance: 0 };
  if (words.slice(start, at).every((before) => rules.between.has(before.lower) || rules.reflexives.has(before.lower))) {
    // "“The Case,” argued that": the words are the subject, not spoken ones.
    if (rules.thats.has(words[at + 1]?.lower ?? '')) return null;
    return { speaker: subjectAfter(scene, at) ?? omitted(scene, at, to), cue, distance: 0 };
  }
  const subject = subjectBefore(scene, at);
  if (!subject) return undefined;
  const plain = words
    .slice(start, subject.first)
    .every(
      (before) =>
        (before.kind === 'word' || before.lower === '-' || before.lower === "'") &&
        !rules.verbs.has(before.lower) &&
        !rules.and.has(before.lower) &&
        !rules.relatives.has(before.lower) &&
        !rules.prepositions.has(before.lower),
    );
  if ((plain && subject.first - start <= 8) || isTitleOf(scene, start, subject.first))
    return { speaker: isIndefinite(scene, start, subject.first) ? null : subject.entity, cue, distance: 0 };
  return closesSentence(scene, start, subject.first, to)
    ? { speaker: subject.entity, cue, distance: 0, loose: true }
    : null;
}

/** "«…», añadió.", "«…», dijo en la plaza.": the subject left out, where the language does so. */
function omitted(scene: SubjectScene, verb: number, to: number): string | null {
  const { rules, words } = scene;
  if (!rules.dropsSubject) return null;
  const next = words[verb + 1];
  const nothing =
    verb + 1 >= to ||
    next?.lower === ',' ||
    rules.and.has(next?.lower ?? '') ||
    rules.prepositions.has(next?.lower ?? '');
  const somebody = words
    .slice(verb + 1, to)
    .some(({ mention, lower }) => mention?.type === 'person' || rules.roles.has(lower));
  return nothing && !somebody ? resolveOmitted(scene, words[verb] as GapWord) : null;
}

/**
 * The attribution behind a quote, in the first sentence of `scene.words`. `ended`: the quoted words close with a full
 * stop. `whole`: they are a sentence of their own, so that a verb no list has can be one of speaking.
 */
export function attributionAfter(
  scene: SubjectScene,
  { ended, lastGap, whole }: { readonly ended: boolean; readonly lastGap: boolean; readonly whole: boolean },
): Attribution | null {
  const { rules, words } = scene;
  const clause = clauseBehind(words);
  if (!clause) return null;
  const { start, to } = clause;
  if (ended && leadsIntoNext(words, to, lastGap)) return null;
  const source = sourceAt(rules, words, start);
  if (source) {
    const last = start + source.length - 1;
    return { speaker: subjectAfter(scene, last, true), cue: spanOf(words, start, last), distance: 0 };
  }
  // “… for hours.” Obi left: what follows a full stop is another sentence.
  const framed = whole && !ended ? framedAfter(scene, start) : null;
  if (framed && !isVerb(scene, words[framed.verb] as GapWord))
    return { speaker: framed.speaker, cue: spanOf(words, framed.verb, framed.verb), distance: 0 };
  const aside = ended ? null : asideBehind(scene, start, to);
  if (aside) return aside;
  for (let at = start; at < Math.min(to, start + CLAUSE); at++) {
    const word = words[at] as GapWord;
    if (!isVerb(scene, word)) {
      if (at === start && rules.breaks.has(word.lower)) return null;
      if (word.lower === ';' || word.lower === ':') return null;
      continue;
    }
    const found = verbBehind(scene, start, at, to);
    if (found !== undefined) return found;
  }
  return null;
}
