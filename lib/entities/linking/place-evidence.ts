/*
 * Which of the places of one name: by the state or country behind the comma, by the region the article names, and by
 * how well known they are. A capital is meant before a hamlet, unless the words beside the name say otherwise.
 */

import { foldName } from '../../text/fold.ts';
import { type ArticleContext, countryCount, isOutnumbered, territoryOf } from './article-context.ts';
import { countryOf } from './candidates-countries.ts';
import { type Against, NOTHING } from './evidence.ts';
import type { Candidate, KnowledgeEntry } from './knowledge-source.ts';
import type { MentionContext } from './mention-context.ts';
import { HOUSEHOLD } from './prominence.ts';
import { toldOf } from './told-of.ts';

/** "Paris, Texas": what follows the comma stands in the description or in one of the entry's own names. */
function fitsQualifier(entry: KnowledgeEntry, { qualifiers }: MentionContext): boolean {
  // Not by the first word, which says what it is: "Malta, Island und Irland" in German.
  const place = toldOf(entry).replace(/^\S+/u, '');
  const told = [place, ...entry.aliases.filter((alias) => alias.includes(','))].join('; ');
  return qualifiers.some((qualifier) => told.includes(qualifier));
}

const QUALIFIED = 45;

export const qualifierPoints = (candidate: Candidate, entry: KnowledgeEntry | null, around: MentionContext): number =>
  candidate.type === 'place' && entry && fitsQualifier(entry, around) ? QUALIFIED : 0;

export const isSettlement = (entry: KnowledgeEntry): boolean =>
  /^(?:city|town|village|capital|municipality|suburb|borough|place)\b/i.test(toldOf(entry));

/** "Paris, Ohio": the state or country behind the comma is another one's. */
function isElsewhere(candidate: Candidate, entry: KnowledgeEntry, around: MentionContext): boolean {
  if (candidate.country === '' || !isSettlement(entry) || fitsQualifier(entry, around)) return false;
  return around.qualifiers.some((qualifier) => {
    const territory = territoryOf(qualifier);
    if (territory === null) return false;
    return territory.code !== candidate.country || (territory.isState && toldOf(entry).includes(' in '));
  });
}

/** Words of local descriptions that name no place. */
const NO_PLACE = new Set(
  'member state senate house representatives assembly legislative provincial council general delegates parliament united states executive regional first second'.split(
    ' ',
  ),
);

/** The places that a description names behind its first word. */
const regionsOf = (told: string): string[] =>
  (told.match(/(?<=\S\s)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*/gu) ?? [])
    .map((phrase) =>
      phrase
        .toLowerCase()
        .split(' ')
        .filter((word) => !NO_PLACE.has(word))
        .join(' '),
    )
    .filter((phrase) => phrase !== '');

/** Whether the article names one of the places that a description names; null where that names none. */
export function namesRegionOf(told: string, { phrases }: ArticleContext): boolean | null {
  const regions = regionsOf(told);
  return regions.length === 0 ? null : regions.some((region) => phrases.has(region));
}

/** Prominence of a place that everybody thinks of first, and by how much it has to be ahead of a namesake. */
const FIRST_THOUGHT = 70;
/** Prominence of a place that is less known than a body everybody knows. */
const HAMLET = 40;
const AHEAD = 20;
/** For the capital of a state among places of its name. */
const CAPITAL = 14;

export interface Namesakes {
  /** The highest prominence of a place of the name. */
  readonly best: number;
  /** All places of the name. */
  readonly places: readonly Candidate[];
  /** All bodies whose own name it is. */
  readonly bodies: readonly Candidate[];
  /** The highest prominence of a body that is called so. */
  readonly house: number;
}

/** A town that no other of the name is nearly as well known as; states have provinces of their name against them. */
export const isAhead = ({ id, prior }: Candidate, places: readonly Candidate[]): boolean =>
  prior < FIRST_THOUGHT && places.every((place) => place.id === id || prior - place.prior >= AHEAD);

export const isFirstThought = (
  candidate: Candidate,
  entry: KnowledgeEntry,
  namesakes: Namesakes,
  code: string,
): boolean =>
  candidate.type === 'place' &&
  candidate.prior >= FIRST_THOUGHT &&
  candidate.prior === namesakes.best &&
  !isByOtherName(candidate, entry, namesakes, code);

/** Grenada is "Granada" in other languages, but there are towns that are called so; "Gaza" is short for the Strip. */
const isByOtherName = (
  { match, written, prior, country }: Candidate,
  { name }: KnowledgeEntry,
  { places }: Namesakes,
  code: string,
): boolean =>
  match === 'alias' &&
  !foldName(name).startsWith(`${foldName(written)} `) &&
  // A moon is called "Europa", but the continent where that is its name.
  places.some(
    (place) =>
      place.match === 'name' &&
      // "Köln" is also the district around it.
      !(place.country === country && prior - place.prior >= AHEAD) &&
      (place.field !== 'science' || prior < HOUSEHOLD || code === 'en' || code === ''),
  );

/**
 * What English leaves of a place's name where a body that everybody knows has it as its own: "Amazon" is the company
 * in languages that call the river Amazonas or Amazonka.
 */
const isShortAbroad = ({ match }: Candidate, { bodies }: Namesakes, code: string): boolean =>
  match === 'alias' && code !== 'en' && code !== '' && bodies.some(({ prior }) => prior >= HOUSEHOLD);

/**
 * A place nobody thinks of first is meant only where its region is named: the country alone is named in every second
 * story about the capital of another.
 */
export function isHiddenPlace(
  candidate: Candidate,
  entry: KnowledgeEntry,
  around: MentionContext,
  context: ArticleContext,
  { best, house }: Namesakes,
  country: number,
): boolean {
  if (candidate.type !== 'place') return false;
  // "A Casa Branca" is hardly the hamlet of the name.
  const first = candidate.prior < HAMLET && house >= HOUSEHOLD ? Math.max(best, house) : best;
  if (first < FIRST_THOUGHT || first - candidate.prior < AHEAD) return false;
  if (fitsQualifier(entry, around)) return false;
  // A state of a country has no region but that.
  return !(namesRegionOf(toldOf(entry).replace(/, [^,]*$/, ''), context) ?? country > 0);
}

export const capitalPoints = ({ type, country, written, prior }: Candidate, { best }: Namesakes): number =>
  type === 'place' && prior === best && countryOf(country)?.capital === written ? CAPITAL : 0;

/** Prominence of a town that is hardly meant where nothing happens in it and its region is not named. */
const LITTLE_KNOWN = 65;
const NOWHERE = -18;
/** For a name of the place in another language where places have it as their own. */
const OTHER_NAME = -30;
/** Prominence that another of the name has to be ahead to be thought of first. */
const BETTER_KNOWN = 8;

const isMostNamed = (country: string, { countries }: ArticleContext): boolean =>
  countries.has(country) && [...countries.values()].every((count) => count <= (countries.get(country) ?? 0));

export function againstPlace(
  candidate: Candidate,
  entry: KnowledgeEntry,
  around: MentionContext,
  context: ArticleContext,
  namesakes: Namesakes,
): Against | null {
  if (isElsewhere(candidate, entry, around)) return null;
  if (isByOtherName(candidate, entry, namesakes, context.code)) return { points: OTHER_NAME, isDoubtful: false };
  if (isShortAbroad(candidate, namesakes, context.code)) return { points: 0, isDoubtful: true };
  if (!isSettlement(entry) || fitsQualifier(entry, around)) return NOTHING;
  const { prior, country } = candidate;
  const isNamed = namesRegionOf(toldOf(entry).replace(/, [^,]*$/, ''), context) ?? false;
  const isBetterKnown = namesakes.places.some(
    (other) => other.country !== country && other.prior - prior >= BETTER_KNOWN,
  );
  const isHome = isMostNamed(country, context);
  // A town of a name that many towns have, in a story of another country that never names its own.
  const isPlaced = around.beside.some((each) => each.isPlaced);
  // Somebody: "Moore said", "Moore, 47, fell".
  const isSomebody = around.beside.some(({ speaks, age }) => speaks || (age !== null && !context.isSporty));
  if (prior < LITTLE_KNOWN && !isPlaced && isSomebody) return null;
  const isFarAway =
    prior < FIRST_THOUGHT &&
    !isNamed &&
    namesakes.places.length > 1 &&
    countryCount(context, country) === 0 &&
    isOutnumbered(country, context);
  const isNowhere = prior < LITTLE_KNOWN && !isNamed && !isPlaced;
  if (isNowhere && !isHome && context.countries.size > 0) return null;
  return { points: isNowhere ? NOWHERE : 0, isDoubtful: (isBetterKnown && !isHome) || isFarAway };
}
