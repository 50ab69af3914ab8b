/*
 * What speaks against a candidate, however well known it is: a trade, an age, a nationality or a middle name it has
 * not; a match in which no town plays; brackets that say what the acronym is short for. Null means "never"; points are
 * taken off, and a doubtful one is offered as a choice, not shown.
 */

import { foldName, foldWord } from '../../text/fold.ts';
import { ORGANISATION_LAST } from '../rules/name-cues.ts';
import { isAcronym } from '../variants/acronyms.ts';
import { splitTitles } from '../variants/titles.ts';
import { type ArticleContext, countriesOfPhrase, countryCount } from './article-context.ts';
import { definitionOf } from './definitions.ts';
import { FIELD_WORDS } from './field-words.ts';
import { fitsDefinition, fitsName, isAnotherBody, isOfOtherHouse } from './fits-name.ts';
import type { Candidate, KnowledgeEntry, KnowledgeField } from './knowledge-source.ts';
import type { MentionContext } from './mention-context.ts';
import { type Against, againstPlace, type Namesakes, NOTHING } from './place-evidence.ts';

/** Prominence of what everybody knows by one name. */
const HOUSEHOLD = 84;
/** Prominence from which somebody or a region is known, "Middle East" say. */
const WELL_KNOWN = 60;

/** Fields that one person or body may well have together. */
const FAMILIES: readonly (readonly KnowledgeField[])[] = [
  ['football', 'baseball', 'basketball', 'motor racing', 'tennis', 'sport'],
  ['politics', 'local politics', 'military', 'history'],
  ['music', 'film', 'literature', 'art', 'media'],
  ['science', 'scholarship', 'education', 'literature'],
  ['business', 'media', 'politics'],
  ['religion', 'history'],
];
const areAkin = (a: KnowledgeField, b: KnowledgeField): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));

export const isSportField = (field: KnowledgeField): boolean => FAMILIES[0]?.includes(field) ?? false;

const toldWords = ({ text, offices }: KnowledgeEntry): ReadonlySet<string> =>
  new Set(
    [text ?? '', ...offices.map(({ title }) => title)]
      .join(' ')
      .split(/[^\p{L}\p{N}-]+/u)
      .map(foldWord),
  );

/** Points off for a calling that is not the candidate's, and for an apposition that says nothing known of it. */
const WRONG_CALLING = -30;
const UNEXPLAINED = -14;
const OTHER_NATION = -22;
const MORE_MIDDLE_NAMES = -18;
const UNKNOWN_AGE = -10;
const SPEAKS_THOUGH_DEAD = -30;
const NOT_BORN = -40;
const OTHER_COUNTRY = -12;

/** How much more often another country has to be named to make a story its own. */
const MUCH_MORE = 4;

/** The article is about another country. */
function isOutnumbered(country: string, context: ArticleContext): boolean {
  const others = [...context.countries].flatMap(([code, count]) => (code === country ? [] : count));
  return country !== '' && countryCount(context, country) * MUCH_MORE < Math.max(0, ...others);
}

/** The words in front and behind against what the entry tells; null for a trade that is not told of it. */
function callingPoints(candidate: Candidate, entry: KnowledgeEntry, around: MentionContext, context: ArticleContext) {
  const { trades, callings, past } = context.language;
  const known = toldWords(entry);
  const fieldWords = new Set(FIELD_WORDS.get(candidate.field)?.map(foldWord));
  let points = 0;
  for (const { told, isExplained } of around.beside) {
    // "A former teacher" says nothing of what somebody is now.
    const isPast = told.some((word) => past.has(word));
    if (!isPast && told.some((word) => trades.has(word) && !known.has(word))) return null;
    const said = told.flatMap((word) => callings.get(word) ?? []);
    const agrees =
      told.some((word) => word.length > 3 && (known.has(word) || fieldWords.has(word))) ||
      said.some((field) => areAkin(field, candidate.field));
    if (agrees) continue;
    const wrong = said.length > 0 && candidate.field !== '' ? WRONG_CALLING : isExplained ? UNEXPLAINED : 0;
    points = Math.min(points, wrong);
  }
  return points;
}

/**
 * A surname that was not joined to the full name of the article that has it is another's; so is one behind a given name
 * that was not seen to be one.
 */
function isApart(
  { prior }: Candidate,
  { fullName, beside }: MentionContext,
  { surnames, code }: ArticleContext,
): boolean {
  const { name, titles } = splitTitles(fullName, code);
  if (titles.kind === 'reign' || name.includes(' ')) return false;
  return surnames.has(foldName(name)) || (prior < HOUSEHOLD && beside.every(({ isLast }) => isLast));
}

function againstPerson(
  candidate: Candidate,
  entry: KnowledgeEntry,
  around: MentionContext,
  context: ArticleContext,
  country: number,
): Against | null {
  const { beside } = around;
  const { year } = context;
  const fit = fitsName(around.fullName, 'person', entry, context.code);
  if (fit === 'no' || isApart(candidate, around, context)) return null;
  let points = fit === 'shorter' ? MORE_MIDDLE_NAMES : 0;
  for (const { age } of beside) {
    if (age === null || year === null) continue;
    if (entry.born === null) points += UNKNOWN_AGE;
    else if (Math.abs(year - age - entry.born) > 1) return null;
  }
  const calling = callingPoints(candidate, entry, around, context);
  if (calling === null) return null;
  points += calling;
  const nations = beside.flatMap(({ nations: codes }) => codes);
  if (candidate.country !== '' && nations.length > 0 && !nations.includes(candidate.country)) points += OTHER_NATION;
  const { born } = entry;
  if (born !== null && beside.some(({ years }) => years.length > 0 && Math.max(...years) < born)) points += NOT_BORN;
  if (candidate.prior < WELL_KNOWN && isOutnumbered(candidate.country, context)) points += OTHER_COUNTRY;
  if (year !== null && entry.died !== null && entry.died < year - 1 && beside.some(({ speaks }) => speaks))
    points += SPEAKS_THOUGH_DEAD;
  return { points, isDoubtful: points < 0 && country <= 0 };
}

/** Bodies that every country has; without one in the name they are the country's the article is about. */
const NATIONAL = /^(?:national|royal|supreme|central|public|house|senate|congress|parliament|general)\b/i;

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
  return isOutnumbered(candidate.country, context) ? { points: 0, isDoubtful: true } : NOTHING;
}

/** Prominence of a state of the world: "Britain's Ana Ruiz" is its, "Boston's" the club's. */
const STATE = 95;

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
  const { type, field, prior, written } = candidate;
  const isSurname = context.surnames.has(foldName(written));
  if (type === 'place') {
    if (isSurname && !beside.some(({ isPlaced }) => isPlaced)) return true;
    return isSportField(field) && prior < WELL_KNOWN && !context.isSporty;
  }
  if (written.includes(' ')) return false;
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

function againstOther(
  candidate: Candidate,
  entry: KnowledgeEntry,
  around: MentionContext,
  context: ArticleContext,
  country: number,
  namesakes: Namesakes,
): Against | null {
  const { beside } = around;
  if (beside.length > 0 && beside.every(({ isPart }) => isPart)) return null;
  const defined = around.surfaces.flatMap((surface) => definitionOf(context.definitions, surface) ?? []);
  if (defined.some((long) => !fitsDefinition(long, entry))) return null;
  const fit = fitsName(around.fullName, around.type, entry, context.code);
  if ((fit === 'no' && !isDivisionOf(candidate)) || isOfOtherHouse(candidate, entry)) return null;
  if (isOnlyAClub(candidate, entry, around, context) || isSomethingElse(candidate, entry, around, context)) return null;
  if (country <= 0 && isAnyones(candidate, context)) return null;
  if (candidate.type === 'place') return againstPlace(candidate, entry, around, context, namesakes);
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

export const evidenceAgainst = (
  candidate: Candidate,
  entry: KnowledgeEntry,
  around: MentionContext,
  context: ArticleContext,
  country: number,
  namesakes: Namesakes = { best: candidate.prior, places: [] },
): Against | null =>
  candidate.type === 'person'
    ? againstPerson(candidate, entry, around, context, country)
    : againstOther(candidate, entry, around, context, country, namesakes);
