/*
 * Who says one quoted stretch: looked for behind it ("…, said X"), before it ("X said: …"), or carried on from the
 * quote it continues. The nearest cue decides, and a cue whose subject cannot be named ends the search: the speaker is
 * then not stated.
 */

import type { Span } from '../text/span.ts';
import type { QuoteRules } from './quote-rules.ts';
import type { GapWord } from './speaker-scene.ts';
import { framedAfter, framedBefore } from './speech-frame.ts';
import { mainSubject } from './subject/main-subject.ts';
import { subjectAfter } from './subject/subject-after.ts';
import { subjectBefore } from './subject/subject-before.ts';
import { resolveOmitted, type SubjectScene } from './subject/subject-scene.ts';

export interface Attribution {
  readonly speaker: string | null;
  readonly cue: Span;
  /** Words between the cue's clause and the quotation marks: a short quote needs a near cue. */
  readonly distance: number;
  /** The verb stands behind the rest of a sentence: what stands before the words knows better. */
  readonly loose?: boolean;
  /** "adding": said by whoever said the words before, where its own sentence names nobody. */
  readonly carries?: boolean;
}

const ENDS = new Set(['.', '!', '?', '…']);
const LEADS = new Set([',', '-', '–', '—', ';']);
/**
 * Words a clause behind a quote may run before its verb: "the Russian president, speaking in Moscow on Friday, said".
 */
const CLAUSE = 24;
/** Words between a verb and the quote it brings in; beyond, the quote is somebody else's as often. */
const REACH = 20;

const matchesPhrase = (words: readonly GapWord[], index: number, phrase: readonly string[]): boolean =>
  phrase.every((part, offset) => words[index + offset]?.lower === part);

function sourceAt(rules: QuoteRules, words: readonly GapWord[], index: number): readonly string[] | null {
  return rules.sources.find((phrase) => matchesPhrase(words, index, phrase)) ?? null;
}

const spanOf = (words: readonly GapWord[], first: number, last: number): Span => ({
  start: (words[first] as GapWord).start,
  end: (words[last] as GapWord).end,
});

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

const isVerb = ({ rules }: SubjectScene, word: GapWord): boolean =>
  !word.mention && word.kind === 'word' && rules.verbs.has(word.lower);

/** Index of the last word of a person's name that begins the clause, titles passed; -1 for none. */
function openingPerson({ rules, words }: SubjectScene, start: number, to: number): number {
  let at = start;
  while (at < to && words[at]?.mention?.type !== 'person') {
    const word = words[at] as GapWord;
    if (word.kind !== 'word' || !(word.capital || rules.roles.has(word.lower))) return -1;
    at++;
  }
  const mention = words[at]?.mention;
  while (mention && words[at + 1]?.mention === mention) at++;
  return at < to ? at : -1;
}

/** "“…,” Obi, a clerk in Tolva, Norrland, and mother of two, said": the verb behind whatever is told of the name. */
function asideBehind(scene: SubjectScene, start: number, to: number): Attribution | null {
  const { rules, words } = scene;
  const name = openingPerson(scene, start, to);
  if (name < 0 || !ASIDES.has(words[name + 1]?.lower ?? '')) return null;
  for (let at = name + 2; at < Math.min(to, name + MAX_ASIDE_WORDS); at++) {
    const word = words[at] as GapWord;
    if (word.lower === ';' || word.lower === ':') return null;
    if (!isVerb(scene, word)) continue;
    let before = at - 1;
    while (rules.between.has(words[before]?.lower ?? '') || /ly$/.test(words[before]?.lower ?? '')) before--;
    const speaker = words[name]?.mention?.entityId ?? null;
    if (ASIDE_ENDS.has(words[before]?.lower ?? '')) return { speaker, cue: spanOf(words, at, at), distance: 0 };
  }
  return null;
}

const ASIDES = new Set([',', '(', '—', '–']);
const ASIDE_ENDS = new Set([',', ')', '—', '–']);
/** Words a remark about the speaker may have. */
const MAX_ASIDE_WORDS = 40;

/** Whether "a" before a subject leaves it a stranger: not in "a smiling Obi". */
function isIndefinite({ rules, words }: SubjectScene, start: number, first: number): boolean {
  const at = words.slice(start, first).findIndex((word) => rules.indefinites.has(word.lower));
  if (at < 0) return false;
  const between = words.slice(start + at + 1, first);
  const adjectives = between.every(({ lower }) => !rules.roles.has(lower) && !rules.people.has(lower));
  return !(between.length <= 2 && adjectives && words[first]?.mention?.type === 'person');
}

/** "“…” of the bridge, Obi said on Monday": the whole sentence is Obi's. */
function closesSentence(scene: SubjectScene, start: number, first: number): boolean {
  const { rules, words } = scene;
  let at = first - 1;
  while (at > start && words[at]?.kind === 'word' && (words[at]?.capital || rules.roles.has(words[at]?.lower ?? '')))
    at--;
  if (words[at]?.lower !== ',' || words[first]?.mention?.type !== 'person') return false;
  return words
    .slice(start, at)
    .every((word) => !isVerb(scene, word) && word.mention?.type !== 'person' && !rules.relatives.has(word.lower));
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
        (before.kind === 'word' || before.lower === '-') &&
        !rules.verbs.has(before.lower) &&
        !rules.and.has(before.lower) &&
        !rules.relatives.has(before.lower) &&
        !rules.prepositions.has(before.lower),
    );
  if (plain && subject.first - start <= 8)
    return { speaker: isIndefinite(scene, start, subject.first) ? null : subject.entity, cue, distance: 0 };
  return closesSentence(scene, start, subject.first)
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

/** "the latest comments", "his demands": a noun, not the verb that is written alike. */
function isNoun({ rules, words }: SubjectScene, at: number): boolean {
  if (!rules.nounVerbs.has(words[at]?.lower ?? '')) return false;
  const before = words[at - 1];
  if (!before || before.mention || before.lower === ',') return false;
  return !(
    rules.he.has(before.lower) ||
    rules.she.has(before.lower) ||
    rules.relatives.has(before.lower) ||
    rules.between.has(before.lower) ||
    rules.and.has(before.lower) ||
    rules.roles.has(before.lower)
  );
}

/** "I hope that Obi says", "If Obi said": nobody has said it. */
const isHypothetical = ({ rules, words }: SubjectScene, from: number, at: number): boolean =>
  rules.conditions.has(words[from]?.lower ?? '') ||
  rules.conditions.has((rules.and.has(words[from]?.lower ?? '') && words[from + 1]?.lower) || '') ||
  words.slice(from, at).some(({ lower }) => rules.hypotheticals.has(lower));

/** The attribution in the words of the quote's own sentence before it: `words[from]` to the end. */
export function attributionBefore(scene: SubjectScene, from: number): Attribution | null {
  const { rules, words } = scene;
  for (let at = words.length - 1; at >= from; at--) {
    const word = words[at] as GapWord;
    if (word.lower === ';') return null;
    const distance = words.length - 1 - at;
    const source = word.mention ? null : sourceAt(rules, words, at);
    if (source) {
      const last = at + source.length - 1;
      return { speaker: subjectAfter(scene, last, true), cue: spanOf(words, at, last), distance: 0 };
    }
    // "so-called" is no verb.
    if (words[at - 1]?.lower === '-' && word.glued) continue;
    const cue = spanOf(words, at, at);
    if (!word.mention && rules.participles.has(word.lower)) {
      // "accused Obi of saying", "after saying": somebody else's words, or no act of the subject.
      if (rules.prepositions.has(words[at - 1]?.lower ?? '')) return { speaker: null, cue, distance };
      const speaker = distance > REACH ? null : mainSubject(scene, from, at);
      return { speaker, cue, distance, carries: true };
    }
    if (!(isVerb(scene, word) || (!word.mention && rules.objectVerbs.has(word.lower))) || isNoun(scene, at)) continue;
    if (isHypothetical(scene, from, at)) return { speaker: null, cue, distance };
    // "Said Obi: …": the verb opens the sentence.
    const inverted = at === from || (rules.inverts && words[at + 1]?.mention);
    const speaker = inverted ? subjectAfter(scene, at) : (subjectBefore(scene, at)?.entity ?? null);
    const unsure = distance > REACH || rules.negations.has(words[at + 1]?.lower ?? '');
    return { speaker: unsure ? null : speaker, cue, distance };
  }
  const framed = framedBefore(scene, from);
  return framed && { speaker: framed.speaker, cue: spanOf(words, framed.verb, framed.verb), distance: 1 };
}

/** "Smith was blunt: “…”": a colon, and a sentence about one person who begins it. */
export function attributionByColon(scene: SubjectScene, from: number): string | null {
  const { rules, words } = scene;
  if (words.at(-1)?.lower !== ':') return null;
  const first = words[from];
  if (first?.mention?.type !== 'person') return null;
  if (words.slice(from).some((word) => rules.possessives.has(word.lower))) return null;
  const people = new Set(
    words.slice(from).flatMap((word) => (word.mention?.type === 'person' ? [word.mention.entityId] : [])),
  );
  let after = from;
  while (words[after]?.mention === first.mention) after++;
  const next = words[after]?.lower ?? '';
  if (next === "'" || next === ',' || scene.rules.and.has(next)) return null;
  return people.size === 1 ? first.mention.entityId : null;
}
