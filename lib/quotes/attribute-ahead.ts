/*
 * Who says the words by what stands before them: "X said: …". The nearest cue decides, and one whose subject cannot be
 * named ends the search.
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
import { framedBefore } from './speech-frame.ts';
import { mainSubject } from './subject/main-subject.ts';
import { subjectAfter } from './subject/subject-after.ts';
import { subjectBefore } from './subject/subject-before.ts';
import type { SubjectScene } from './subject/subject-scene.ts';

/** "Obi said “…” and called it “…”": a second verb of the same subject opens the gap. */
function goesOnWith({ rules, words }: SubjectScene, from: number, at: number): boolean {
  const before = words.slice(from, at).filter(({ kind }) => kind === 'word');
  return (
    before.length > 0 &&
    before.length <= 2 &&
    before.every(({ lower }) => rules.and.has(lower) || rules.between.has(lower))
  );
}

/** Words between a verb and the quote it brings in; beyond, the quote is somebody else's as often. */
const REACH = 20;

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
function isHypothetical({ rules, words }: SubjectScene, from: number, at: number): boolean {
  const opening = words[from]?.lower ?? '';
  const conditional =
    rules.conditions.has(opening) || rules.conditions.has((rules.and.has(opening) && words[from + 1]?.lower) || '');
  // "If all goes well, Obi said, “we open in May”": the condition is what she says.
  const aside = words[at + 1]?.lower === ',' && words.slice(from, at).some(({ lower }) => lower === ',');
  return (conditional && !aside) || words.slice(from, at).some(({ lower }) => rules.hypotheticals.has(lower));
}

/** Words a phrase between a verb and its auxiliary may have. */
const MAX_BETWEEN_WORDS = 6;

/** "went on to say": the verb whose half the infinitive at `at` is; `at` itself where there is none. */
function mainVerb({ rules, words }: SubjectScene, from: number, at: number): number {
  if (!rules.passives.has(words[at - 1]?.lower ?? '')) return at;
  for (let back = at - 2; back >= from; back--)
    if (rules.splitVerbs.get(words[back]?.lower ?? '')?.includes(words[at]?.lower ?? '')) return back;
  return at;
}

/** "Obi, 60, from Tolva, Norrland, said", "Obi of the Tolva Post recalled": the name that opens it. */
function openingSubject(scene: SubjectScene, from: number, verb: number): string | null {
  const { rules, words } = scene;
  const name = openingPerson(scene, from, verb);
  if (name < 0 || verb - name > MAX_ASIDE_WORDS || joinsPerson(scene, name + 1, verb)) return null;
  const remark = words.slice(name + 1, verb);
  if (remark.some(({ lower }) => lower === ';' || lower === ':')) return null;
  const speaker = words[name]?.mention?.entityId ?? null;
  const last = remark.at(-1);
  if (ASIDES.has(remark[0]?.lower ?? '') && ASIDE_ENDS.has(last?.lower ?? '')) return speaker;
  // Without a closing comma: nothing but prepositions and names, or the noun that ends the remark.
  // "Obi has in the past described"
  const [auxiliary, preposition] = remark;
  const within = remark.every((word) => !word.mention && word.kind === 'word' && !rules.relatives.has(word.lower));
  const timed = rules.between.has(auxiliary?.lower ?? '') && rules.prepositions.has(preposition?.lower ?? '');
  if (within && timed && remark.length <= MAX_BETWEEN_WORDS) return speaker;
  const bare = remark.every(({ lower }) => !rules.relatives.has(lower) && !rules.and.has(lower));
  const owned =
    rules.prepositions.has(remark[0]?.lower ?? '') &&
    remark.slice(1).every((word) => word.capital || rules.articles.has(word.lower));
  const titled = ASIDES.has(remark[0]?.lower ?? '') && (last?.mention || last?.capital) && remark.length > 2;
  return bare && remark.length > 1 && (owned || titled) ? speaker : null;
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
    const speaker = inverted
      ? subjectAfter(scene, at)
      : (subjectBefore(scene, mainVerb(scene, from, at))?.entity ?? openingSubject(scene, from, at));
    const unsure = distance > REACH || rules.negations.has(words[at + 1]?.lower ?? '');
    return { speaker: unsure ? null : speaker, cue, distance, carries: goesOnWith(scene, from, at) };
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
