/*
 * Whether a pronoun can mean somebody, by what the article shows of them: a title ("Ms."), the given name, and the
 * pronouns of paragraphs that name nobody else. What contradicts itself says nothing.
 */

import { sliceOf, wordsOfAll } from '../languages/all-languages.ts';
import { endsIn, type Gender } from './gender.ts';
import type { QuoteRules } from './quote-rules.ts';
import type { BlockWord, SpeakerMention } from './speaker-scene.ts';

export interface BlockNames {
  /** All words of a block, quoted ones too. */
  readonly words: readonly BlockWord[];
  /** Those outside its quotes. */
  readonly outside: readonly BlockWord[];
}

/** Pronouns of one kind, and none of the other, that tell what somebody is. */
const MIN_PRONOUNS = 2;

const men = wordsOfAll((language) => language.quotes?.menNamed);
const women = wordsOfAll((language) => language.quotes?.womenNamed);

function byGivenName(text: string, mention: SpeakerMention): Gender | null {
  const [given = '', ...rest] = text
    .slice(mention.start, mention.end)
    .toLowerCase()
    .split(/[\s.-]+/);
  if (rest.length === 0 || men.has(given) === women.has(given)) return null;
  return men.has(given) ? 'he' : 'she';
}

/** "сказала Зимина": whom the form of the verb beside a name tells, the name being its subject. */
function byVerbs(words: readonly BlockWord[], rules: QuoteRules): [string | null, Gender][] {
  if (rules.sheEndings.size === 0) return [];
  return words.flatMap(({ mention }, index): [string | null, Gender][] => {
    const before = words[index - 1];
    if (mention?.type !== 'person' || !before || before.mention || !rules.verbs.has(before.lower)) return [];
    const surname = words.findLast((word) => word.mention === mention)?.lower ?? '';
    if (endsIn(surname, rules.obliqueEndings)) return [];
    const ambiguous = endsIn(surname, rules.obliqueAfterHe);
    if (endsIn(before.lower, rules.sheEndings)) return [[mention.entityId, 'she']];
    return endsIn(before.lower, rules.heEndings) && !ambiguous ? [[mention.entityId, 'he']] : [];
  });
}

/** The one person that words name, null for nobody or several. */
function onlyPerson(words: readonly BlockWord[]): string | null {
  let only: string | null = null;
  for (const { mention } of words) {
    if (mention?.type !== 'person' || mention.entityId === only) continue;
    if (only !== null) return null;
    only = mention.entityId;
  }
  return only;
}

export function gendersOf(
  text: string,
  blocks: readonly BlockNames[],
  rules: QuoteRules,
  language: string,
): Map<string, Gender> {
  const { male = '', female = '' } = sliceOf(language, 'people') ?? {};
  const titles = { he: new Set(male.split(' ')), she: new Set(female.split(' ')) };
  const seen = new Map<string, Set<Gender>>();
  const add = (entity: string | null, gender: Gender): void => {
    if (entity !== null) seen.set(entity, (seen.get(entity) ?? new Set()).add(gender));
  };
  const pronouns = new Map<string, { he: number; she: number }>();
  for (const { words, outside } of blocks) {
    words.forEach(({ mention }, index) => {
      if (mention?.type !== 'person' || words[index - 1]?.mention === mention) return;
      const before = words[index - 1]?.lower === '.' ? words[index - 2] : words[index - 1];
      if (before && titles.he.has(before.lower)) add(mention.entityId, 'he');
      if (before && titles.she.has(before.lower)) add(mention.entityId, 'she');
      const named = byGivenName(text, mention);
      if (named) add(mention.entityId, named);
    });
    for (const [person, gender] of byVerbs(outside, rules)) add(person, gender);
    // Where one word is "she", "they" and "you", as in German, pronouns tell nothing.
    const person = rules.inverts ? null : onlyPerson(outside);
    if (person === null) continue;
    const count = pronouns.get(person) ?? { he: 0, she: 0 };
    pronouns.set(person, count);
    for (const { lower } of outside) {
      if (rules.he.has(lower) || rules.otherHe.has(lower)) count.he++;
      if (rules.she.has(lower) || rules.otherShe.has(lower)) count.she++;
    }
  }
  for (const [person, { he, she }] of pronouns) {
    if (seen.has(person)) continue;
    if (he >= MIN_PRONOUNS && she === 0) add(person, 'he');
    if (she >= MIN_PRONOUNS && he === 0) add(person, 'she');
  }
  return new Map([...seen].flatMap(([entity, [first, second]]) => (first && !second ? [[entity, first]] : [])));
}
