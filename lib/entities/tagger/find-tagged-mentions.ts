/*
 * Mentions by the trained tagger, and the last word on what is shown: nothing in a line that shouts unless the article
 * says the name in ordinary letters too, nothing in a script the model has not learnt.
 */

import { foldName } from '../../text/fold.ts';
import { type Tokens, tokenText } from '../../text/tokens.ts';
import type { ArticleTokens } from '../article-tokens.ts';
import type { EntityType, Mention } from '../mention.ts';
import { correctMentions } from '../rules/correct-mentions.ts';
import { knownType } from '../rules/known-names.ts';
import { surfaceOf } from '../surface-of.ts';
import type { TaggerModel } from './model.ts';
import { type TaggedName, tagDocument } from './tag-document.ts';
import { smallWordsOf, trimmedNames } from './trimmed-names.ts';
import { isUnderBar, listedType } from './type-bars.ts';

/** Share of a sentence's words in capitals from which their capitals say nothing. */
const SHOUTING = 0.6;

const EVENT =
  /\b(?:Cup|War|Olympics|Games|Open|Championships?|Grand Prix|Festival|Summit|Election|Marathon|Revolution|Masters)$/;
const WORK = /\b(?:Act|Treaty|Agreement|Accords?|Bible|Quran|Koran|Constitution)$/;

/** The tagger knows one tag for the rest; what a card needs to know apart is in the words. */
function restType(name: string): EntityType {
  if (knownType(name) === 'nationality') return 'nationality';
  if (EVENT.test(name)) return 'event';
  return WORK.test(name) ? 'work' : 'other';
}

const TYPES = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const;

const SHORT_FORM = /^\s?\(\p{Lu}{2,8}[).,;]/u;

/** What is in too much doubt is what the lists have it as, and else of no type. */
function typeOf(tokens: Tokens, { from, to, tag, score }: TaggedName, model: TaggerModel): EntityType {
  const name = surfaceOf(tokens.text, tokens.start[from] as number, tokens.end[to - 1] as number);
  if (tag === 'MISC') return restType(name);
  const type = TYPES[tag];
  if (!isUnderBar(model.language, type, score) || knownType(name) === type) return type;
  // "Agencia Espacial Europea (ESA)": the article gives it a short form, as it does to bodies.
  if (
    type === 'organisation' &&
    SHORT_FORM.test(tokens.text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + 12))
  )
    return type;
  const words = Array.from({ length: to - from }, (_, i) => tokenText(tokens, from + i));
  return listedType(model.gazetteer, words) ?? 'other';
}

/** For each token, whether its sentence is all in capitals. */
function shoutingTokens({ tokens, sentences }: ArticleTokens): Uint8Array {
  const shouting = new Uint8Array(tokens.count);
  for (let s = 0; s + 1 < sentences.length; s++) {
    let words = 0;
    let upper = 0;
    for (let i = sentences[s] as number; i < (sentences[s + 1] as number); i++) {
      const word = tokenText(tokens, i);
      if (word.length < 2 || word.toLowerCase() === word.toUpperCase()) continue;
      words++;
      if (word === word.toUpperCase()) upper++;
    }
    if (words >= 3 && upper / words >= SHOUTING) shouting.fill(1, sentences[s], sentences[s + 1]);
  }
  return shouting;
}

/** Letters of the script that a language is written in, or Latin ones: names of firms are in those everywhere. */
function scriptOf(language: string): RegExp {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  return new RegExp(`[\\p{Script=Latn}\\p{Script=${script}}]`, 'u');
}

export function findTaggedMentions(words: ArticleTokens, model: TaggerModel): Mention[] {
  const { tokens } = words;
  const shouting = shoutingTokens(words);
  const surface = (name: { from: number; to: number }): string =>
    surfaceOf(tokens.text, tokens.start[name.from] as number, tokens.end[name.to - 1] as number);
  const small = smallWordsOf(model.language);
  const script = scriptOf(model.language);
  const tagged = tagDocument(words, model).flatMap((name) => trimmedNames(tokens, name, small));
  const typed = tagged.map((name) => ({ ...name, type: typeOf(tokens, name, model) }));
  const names = correctMentions(tokens, typed);
  const spokenOf = new Set(names.filter((name) => shouting[name.from] === 0).map((name) => foldName(surface(name))));
  return names
    .filter((name) => script.test(surface(name)))
    .filter((name) => shouting[name.from] === 0 || spokenOf.has(foldName(surface(name))))
    .map((name) => ({
      start: tokens.start[name.from] as number,
      end: tokens.end[name.to - 1] as number,
      type: name.type,
      entityId: null,
      score: name.score,
      detector: 'tagger',
    }));
}
