/*
 * Who says one quoted stretch: looked for behind it ("…, said X"), before it ("X said: …"), or carried on from the
 * quote it continues. The nearest cue decides, and a cue whose subject cannot be named ends the search: the speaker is
 * then not stated.
 */

import type { Span } from '../text/span.ts';
import type { QuoteRules } from './quote-rules.ts';
import type { GapWord } from './speaker-scene.ts';
import { subjectAfter } from './subject/subject-after.ts';
import { subjectBefore } from './subject/subject-before.ts';
import type { SubjectScene } from './subject/subject-scene.ts';

export interface Attribution {
  readonly speaker: string | null;
  readonly cue: Span;
  /** Words between the cue's clause and the quotation marks: a short quote needs a near cue. */
  readonly distance: number;
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

/**
 * The attribution behind a quote, in the first sentence of `scene.words`. `ended`: the quoted words close with a full
 * stop.
 */
export function attributionAfter(scene: SubjectScene, ended: boolean, lastGap: boolean): Attribution | null {
  const { rules, words } = scene;
  let at = 0;
  while (at < words.length && LEADS.has((words[at] as GapWord).lower)) at++;
  if (at >= words.length) return null;
  const { sentence } = words[at] as GapWord;
  let to = at;
  while (to < words.length && words[to]?.sentence === sentence && !ENDS.has((words[to] as GapWord).lower)) to++;
  if (ended && leadsIntoNext(words, to, lastGap)) return null;
  const source = sourceAt(rules, words, at);
  if (source) {
    const last = at + source.length - 1;
    return { speaker: subjectAfter(scene, last), cue: spanOf(words, at, last), distance: 0 };
  }
  const start = at;
  for (; at < Math.min(to, start + CLAUSE); at++) {
    const word = words[at] as GapWord;
    if (word.mention || word.kind !== 'word' || !rules.verbs.has(word.lower)) {
      if (at === start && rules.breaks.has(word.lower)) return null;
      if (word.lower === ';' || word.lower === ':') return null;
      continue;
    }
    const repeated = words.slice(at, to).some((other) => rules.quoting.has(other.lower));
    if (repeated) return { speaker: null, cue: spanOf(words, at, at), distance: 0 };
    const opening = words.slice(start, at).every((before) => rules.between.has(before.lower));
    if (opening) return { speaker: subjectAfter(scene, at), cue: spanOf(words, at, at), distance: 0 };
    const subject = subjectBefore(scene, at);
    if (!subject) continue;
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
    if (!plain || subject.first - start > 8) return null;
    const indefinite = words
      .slice(start, subject.first)
      .some((before) => before.lower === 'a' || before.lower === 'an');
    return { speaker: indefinite ? null : subject.entity, cue: spanOf(words, at, at), distance: 0 };
  }
  return null;
}

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
      return { speaker: subjectAfter(scene, last), cue: spanOf(words, at, last), distance: 0 };
    }
    // "so-called" is no verb.
    if (words[at - 1]?.lower === '-' && word.glued) continue;
    if (word.mention || word.kind !== 'word' || !(rules.verbs.has(word.lower) || rules.objectVerbs.has(word.lower)))
      continue;
    // "Said Obi: …": the verb opens the sentence.
    const inverted = at === from || (rules.inverts && words[at + 1]?.mention);
    const speaker = inverted ? subjectAfter(scene, at) : (subjectBefore(scene, at)?.entity ?? null);
    const unsure = distance > REACH || rules.negations.has(words[at + 1]?.lower ?? '');
    return { speaker: unsure ? null : speaker, cue: spanOf(words, at, at), distance };
  }
  return null;
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
