/*
 * What speaks against a body, and against a place before others of its name are looked at: a match in which no town
 * plays, brackets that say what the acronym is short for, another country's, another body's or a longer name.
 */

import { foldName, foldWord } from '../../text/fold.ts';
import { ORGANISATION_LAST } from '../rules/name-cues.ts';
import { isAcronym } from '../variants/acronyms.ts';
import {
  type ArticleContext,
  countriesOfPeople,
  countriesOfPhrase,
  countryCount,
  isOutnumbered,
} from './article-context.ts';
import { definitionOf } from './definitions.ts';
import { type Against, NOTHING, OTHER_NATION } from './evidence.ts';
import { isSportField } from './field-families.ts';
import { FIELD_WORDS } from './field-words.ts';
import { fitsDefinition, fitsName, isAnotherBody, isOfOtherHouse } from './fits-name.ts';
import type { Candidate, KnowledgeEntry } from './knowledge-source.ts';
import type { MentionContext } from './mention-context.ts';
import { againstPlace, type Namesakes } from './place-evidence.ts';
import { HOUSEHOLD, STATE, WELL_KNOWN } from './prominence.ts';
import { toldWords } from './told-of.ts';

/** Bodies that every country has; without one in the name they are the country's the article is about. */
const NATIONAL = /^(?:national|royal|supreme|central|public|house|senate|congress|parliament|general)\b/i;

/**
 * Another country is named twice as often, and more of its bodies: in a story from there its own court is the court.
 */
function isFromElsewhere(country: string, { countries, homes }: ArticleContext): boolean {
  const own = homes.get(country) ?? 0;
  return [...homes].some(
    ([code, bodies]) =>
      bodies >= 2 &&
      bodies > own &&
      (countries.get(code) ?? 0) >= 2 * (countries.get(country) ?? 0) &&
      code !== country,
  );
}

function againstNationalBody(
  candidate: Candidate,
  entry: KnowledgeEntry,
  around: MentionContext,
  context: ArticleContext,
): Against | null {
  const isNational = candidate.match === 'generic' || NATIONAL.test(candidate.written) || NATIONAL.test(entry.name);
  if (!isNational || candidate.country === '' || isSportField(candidate.field)) return NOTHING;
  const saysWhose = around.surfaces.some((surface) =>
    surface.split(' ').some((word) => countriesOfPhrase(word).includes(candidate.country)),
  );
  if (saysWhose) return NOTHING;
  if (countryCount(context, candidate.country) === 0 && context.countries.size > 0) return null;
  return isOutnumbered(candidate.country, context) || isFromElsewhere(candidate.country, context)
    ? { points: 0, isDoubtful: true }
    : NOTHING;
}

/** In a sports report a town without a preposition is its club, and what plays is no regulator and no airline. */
function isOnlyAClub(
  candidate: Candidate,
  entry: KnowledgeEntry,
  { beside }: MentionContext,
  { isSporty, language }: ArticleContext,
): boolean {
  if (!isSporty) return false;
  const plays = beside.some(({ isSide }) => isSide);
  if (candidate.type === 'place') {
    const isPlaced = beside.some((each) => each.isPlaced || (each.isOwner && candidate.prior >= STATE));
    return plays || !isPlaced;
  }
  // A league is not played for.
  if (isSportField(candidate.field)) return false;
  if ([...toldWords(entry)].some((word) => language.sport.has(word))) return false;
  const isShort = !candidate.written.includes(' ');
  if (candidate.field === 'education') return plays && isShort;
  return isShort && candidate.field !== 'media' && (plays || (candidate.match !== 'name' && candidate.common));
}

/** "West Coast", "the Times": without its country in the article it is any. */
function isAnyones(candidate: Candidate, context: ArticleContext): boolean {
  const words = candidate.written.replace(/^the /i, '').split(/[\s-]+/);
  const [first = ''] = words;
  if (candidate.type === 'place')
    return candidate.prior < WELL_KNOWN && words.every((word) => context.language.anyPlace.has(foldWord(word)));
  return words.length === 1 && ORGANISATION_LAST.has(first);
}

/** Words of the store for who takes pictures. */
const NEWSROOM = new Set(FIELD_WORDS.get('media'));
const isNewsroom = (entry: KnowledgeEntry): boolean =>
  entry.field === 'media' || [...toldWords(entry)].some((word) => NEWSROOM.has(word));

/**
 * A race track in no report of a race, the state in general, a family name that somebody of the article bears, the
 * agency of a picture that only a newsroom can be.
 */
function isSomethingElse(
  candidate: Candidate,
  entry: KnowledgeEntry,
  { beside }: MentionContext,
  context: ArticleContext,
): boolean {
  const { type, field, prior, written, match, common } = candidate;
  const isSurname = context.surnames.has(foldName(written));
  if (type === 'place') {
    const isPlaced = beside.some((each) => each.isPlaced);
    if (isSurname && !isPlaced) return true;
    if (prior < STATE && beside.length > 0 && beside.every(({ isShop }) => isShop)) return true;
    return isSportField(field) && prior < WELL_KNOWN && !context.isSporty;
  }
  if (written.includes(' ')) return false;
  const isOnlyHead = beside.every(({ isHead, speaks, isOwner }) => isHead && !speaks && !isOwner);
  if (common && match === 'alias' && isOnlyHead) return true;
  if (beside.length > 0 && beside.every(({ isFirst }) => isFirst)) return true;
  if (beside.some(({ isCredit }) => isCredit) && !isNewsroom(entry)) return true;
  return isSurname || context.language.anyPlace.has(foldWord(written));
}

/** The article's longer name is a part or a product of a firm that everybody knows by the shorter: "Boeing Defense". */
const isDivisionOf = ({ type, match, prior }: Candidate): boolean =>
  type === 'organisation' && match === 'name' && prior >= HOUSEHOLD;

/** Letters of "FC" and "SV". */
const MAX_FORM = 2;

/** A product ("RTX 30"), letters that mean another thing abroad, a nickname of teams of many towns ("Eagles"). */
function isAnotherShort(
  { beside }: MentionContext,
  { match, written, field, country: code }: Candidate,
  entry: KnowledgeEntry,
  { countries, words }: ArticleContext,
  country: number,
): boolean {
  if ((match !== 'alias' && match !== 'generic') || written.includes(' ')) return false;
  if (!isSportField(field) && beside.some(({ isNumbered }) => isNumbered)) return true;
  if (isAcronym(written)) return code !== '' && country <= 0 && countries.size > 0 && !isNewsroom(entry);
  const town = foldName(entry.name)
    .split(' ')
    .filter((word) => word.length > MAX_FORM && word !== foldName(written));
  return isSportField(field) && town.length > 0 && !town.some((word) => words.has(word));
}

export function againstOther(
  candidate: Candidate,
  entry: KnowledgeEntry,
  around: MentionContext,
  context: ArticleContext,
  country: number,
  namesakes: Namesakes,
): Against | null {
  const { beside } = around;
  const isCut = candidate.type === 'place' && candidate.prior < STATE;
  if (beside.length > 0 && beside.every((each) => each.isPart || (isCut && each.isCutAbroad))) return null;
  const defined = around.surfaces.flatMap((surface) => definitionOf(context.definitions, surface) ?? []);
  if (defined.some((long) => !fitsDefinition(long, entry))) return null;
  const fit = fitsName(around.fullName, around.type, entry, context.code);
  if ((fit === 'no' && !isDivisionOf(candidate)) || isOfOtherHouse(candidate, entry)) return null;
  if (isOnlyAClub(candidate, entry, around, context) || isSomethingElse(candidate, entry, around, context)) return null;
  if (country <= 0 && isAnyones(candidate, context)) return null;
  if (candidate.type === 'place') return againstPlace(candidate, entry, around, context, namesakes);
  // "A Philippine ship" is no airline's.
  if (candidate.match !== 'name' && countriesOfPeople(candidate.written).length > 0) return null;
  // A town's club bears its name, but not in the news of the town.
  if (candidate.match !== 'name' && isSportField(candidate.field) && !context.isSporty && namesakes.places.length > 0)
    return null;
  const owners = beside.flatMap(({ owners: codes }) => codes);
  const isOthers = owners.length > 0 && candidate.country !== '' && !owners.includes(candidate.country);
  const national = againstNationalBody(candidate, entry, around, context);
  if (national === null || (isOthers && candidate.match !== 'name')) return null;
  return {
    points: isOthers ? OTHER_NATION : 0,
    isDoubtful:
      national.isDoubtful ||
      fit === 'shorter' ||
      isAnotherBody(candidate, entry, around.qualifiers) ||
      isAnotherShort(around, candidate, entry, context, country),
  };
}
