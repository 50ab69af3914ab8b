/*
 * How well one candidate fits one entity of an article, in the points of the pack's prominence scale (0–100). Null
 * means "never", a number under `SHOW` "not sure enough to show". The weights were set by hand on the written fixtures
 * in `tests/fixtures/linking`; each says what it stands for.
 */

import type { EntityType } from '../mention.ts';
import { evidenceAgainst } from './against.ts';
import { type ArticleContext, countriesOfPhrase } from './article-context.ts';
import { isSportField } from './field-families.ts';
import type { Candidate, KnowledgeEntry } from './knowledge-source.ts';
import type { MentionContext } from './mention-context.ts';
import {
  capitalPoints,
  isAhead,
  isFirstThought,
  isHiddenPlace,
  type Namesakes,
  namesRegionOf,
  qualifierPoints,
} from './place-evidence.ts';
import { HOUSEHOLD } from './prominence.ts';
import { toldOf } from './told-of.ts';

/** A candidate is shown from here. */
export const SHOW = 60;
/** Two candidates closer than this are both offered ("may be"). */
export const MARGIN = 10;

/**
 * Types a candidate may have for an entity of a type; the tagger mixes places and bodies up, never people with either.
 */
const REACH: Readonly<Partial<Record<EntityType, readonly EntityType[]>>> = {
  person: ['person'],
  place: ['place', 'organisation'],
  organisation: ['organisation', 'place'],
  event: ['event'],
  work: ['work'],
  product: ['product', 'organisation'],
  other: ['other', 'event', 'work', 'product'],
};

const LOWER = /\p{Ll}/u;

/** "WHO" is not "who", "Apple" not "apple": short and common names count only as they are written in the pack. */
function caseFits(candidate: Candidate, surfaces: readonly string[]): boolean {
  const bare = candidate.written.replace(/^the (?=\S)/i, '').replace(/[.\s]/g, '');
  const acronym = !LOWER.test(bare);
  // Longer acronyms are written as words by half the papers: "Nato", "Tass".
  if (bare.length > 3 && !candidate.common) return true;
  return surfaces.some((surface) => {
    const written = surface.replace(/^the /i, '').replace(/[.\s]/g, '');
    return written === bare.replace(/^the(?=\p{Lu})/iu, '') || (acronym && !LOWER.test(written));
  });
}

/** The article names the candidate's country (beside the name itself), or names others and not this one. */
export function countryPoints(candidate: Candidate, mention: MentionContext, context: ArticleContext): number {
  if (candidate.country === '') return 0;
  const own = mention.surfaces.some((surface) => countriesOfPhrase(surface).includes(candidate.country))
    ? mention.count
    : 0;
  const spoken = context.namedBy.get(mention) === candidate.country ? 1 : 0;
  const named = (context.countries.get(candidate.country) ?? 0) - own - spoken;
  if (named >= 2) return 16;
  if (named === 1) return 12;
  return context.countries.size > (own + spoken > 0 ? 1 : 0) ? -16 : -6;
}

/** The article has no word of the candidate's field. */
const isOffField = ({ field }: Candidate, { fields }: ArticleContext): boolean =>
  field === '' || (fields.get(field) ?? 0) === 0;

/** A word that names a body only where the article speaks of its country or field. */
const isBareWord = (candidate: Candidate, context: ArticleContext, country: number): boolean =>
  candidate.type === 'organisation' && country <= 0 && (candidate.match === 'alias' || isOffField(candidate, context));

/** The article has words of the candidate's field, or none. Towns and stadiums belong to no field in that sense. */
function fieldPoints(candidate: Candidate, context: ArticleContext): number {
  if (candidate.field === '') return 0;
  const words = context.fields.get(candidate.field) ?? 0;
  if (words >= 3) return 12;
  if (words >= 1) return 6;
  return candidate.type === 'place' ? 0 : -14;
}

/** Content words of a description that also stand beside the mention: "governor", "Wisconsin". */
function descriptionPoints(entry: KnowledgeEntry | null, mention: MentionContext): number {
  if (!entry) return 0;
  const told = [toldOf(entry), ...entry.offices.map(({ title }) => title)].join(' ').toLowerCase();
  const words = new Set(told.match(/\p{L}{4,}/gu) ?? []);
  let shared = 0;
  for (const word of words) if (mention.near.has(word)) shared++;
  return Math.min(24, shared * 12);
}

/** Who sits in a state's house is meant only where the article names the state. */
function localPoints(candidate: Candidate, entry: KnowledgeEntry | null, context: ArticleContext): number {
  const county = candidate.type === 'place' && candidate.prior <= 24;
  if (!entry || (candidate.field !== 'local politics' && !county)) return 0;
  const told = county ? toldOf(entry) : entry.offices.map(({ title }) => title).join(' ');
  const isNamed = namesRegionOf(told, context);
  return isNamed === null && county ? 0 : isNamed ? 12 : -30;
}

/** Words beside a name that say somebody is in politics. */
const POLITICAL = new Set(
  'mp mps mep lawmaker lawmakers legislator senator sen rep reps representative deputy minister politician member parliament party leader spokesman spokeswoman candidate chair chairman chairwoman constituency councillor congressman congresswoman governor gov mayor ambassador premier secretary backbencher labour conservative tory democrat republican'.split(
    ' ',
  ),
);

/** A seat in some parliament is little to go by: the words beside the name have to speak of politics at all. */
function seatPoints(candidate: Candidate, mention: MentionContext): number {
  if (candidate.type !== 'person' || candidate.prior > 30 || !candidate.field.endsWith('politics')) return 0;
  for (const word of mention.near) if (POLITICAL.has(word)) return 0;
  return -22;
}

/** Years of life and office against the article's year; null when the person cannot be meant. */
function timePoints(entry: KnowledgeEntry | null, year: number | null, country: number): number | null {
  if (!entry || year === null) return 0;
  if (entry.born !== null && entry.born > year - 12) return null;
  const years = entry.offices.map(({ from, to }) => ({
    from: Number.parseInt(from ?? '0', 10),
    to: to === null ? 9999 : Number.parseInt(to, 10),
  }));
  if (years.some(({ from, to }) => from > 0 && from <= year && year <= to)) return country > 0 ? 14 : 4;
  if (years.length > 0 && years.every(({ from }) => from > year + 1)) return -20;
  return entry.died !== null && entry.died < year - 20 ? -12 : 0;
}

/** Prominence as a starting point: a full name of several words is told by few others, whoever it belongs to. */
function base({ type, prior, written }: Candidate): number {
  const words = written.split(/[\s-]+/).length;
  if (type === 'person') return 40 + 0.4 * prior;
  if (type === 'organisation') return 34 + 0.56 * prior + Math.min(12, 4 * (words - 1));
  return 28 + 0.72 * prior;
}

export interface Support extends Namesakes {
  /** Some candidate of the name belongs to a country the article names: the others have that against them. */
  readonly countryDecides: boolean;
  /** Some candidate has the entity's own type. */
  readonly sameType: boolean;
  /** Only one has. */
  readonly onlyOne: boolean;
}

export interface Score {
  readonly points: number;
  /** Not to be shown, only offered. */
  readonly isDoubtful: boolean;
}

/** Prominence from which a body that nobody else is called like is known without words of its field. */
const OUTSTANDING = 75;
/** And a club, where the article is about its sport. */
const KNOWN_CLUB = 70;
/** Words of a sport from which an article is about it. */
const ABOUT = 3;

/** A club in a report of its sport, under the town's name or a nickname. */
const isClubHere = ({ type, field, prior }: Candidate, { isSporty, fields }: ArticleContext): boolean =>
  type === 'organisation' &&
  isSporty &&
  isSportField(field) &&
  prior >= KNOWN_CLUB &&
  (fields.get(field) ?? 0) >= ABOUT;

/** A place and a body of one name: the tagger's type decides, but for a club in a match. */
function isOfReach(candidate: Candidate, around: MentionContext, context: ArticleContext, support: Support): boolean {
  if (!REACH[around.type]?.includes(candidate.type) || !caseFits(candidate, around.surfaces)) return false;
  if (candidate.type === around.type) return true;
  if (candidate.prior < 60) return false;
  return !support.sameType || (isClubHere(candidate, context) && around.beside.some(({ isSide }) => isSide));
}

/**
 * A town or body nobody else is called like, or no other that is nearly as well known, needs its country less than a
 * person, whose namesakes are in no list.
 */
const isAlone = (candidate: Candidate, around: MentionContext, { onlyOne, places }: Support): boolean =>
  candidate.type === around.type &&
  candidate.type !== 'person' &&
  candidate.prior >= 55 &&
  (onlyOne || (candidate.type === 'place' && isAhead(candidate, places)));

/** What the article's countries and fields say. */
function contextPoints(
  candidate: Candidate,
  entry: KnowledgeEntry,
  around: MentionContext,
  context: ArticleContext,
  support: Support,
): number {
  const alone = isAlone(candidate, around, support);
  const country = countryPoints(candidate, around, context);
  const field = fieldPoints(candidate, context);
  const helped =
    Math.max(country, alone ? -6 : country) + (alone && candidate.prior >= OUTSTANDING ? Math.max(0, field) : field);
  const isFirst = isFirstThought(candidate, entry, support, context.code);
  const isExempt = (isFirst || (candidate.prior >= HOUSEHOLD && !candidate.common)) && !support.countryDecides;
  return isExempt ? Math.max(0, helped) : helped;
}

/** A short form of the name, or one that many bear, needs more of the article than the name itself. */
function needsMore(candidate: Candidate, country: number, description: number, context: ArticleContext): boolean {
  if (candidate.match === 'generic') return country <= 0 && !isClubHere(candidate, context);
  // A family name says too little: the words beside it have to name the office, and the article the country.
  return candidate.match === 'surname' && (description === 0 || country <= 0);
}

export function scoreCandidate(
  candidate: Candidate,
  entry: KnowledgeEntry | null,
  around: MentionContext,
  context: ArticleContext,
  support: Support,
): Score | null {
  if (entry === null || !isOfReach(candidate, around, context, support)) return null;
  const country = countryPoints(candidate, around, context);
  const description = descriptionPoints(entry, around);
  if (needsMore(candidate, country, description, context)) return null;
  const time = around.type === 'person' ? timePoints(entry, context.year, country) : 0;
  if (time === null || isHiddenPlace(candidate, entry, around, context, support, country)) return null;
  const against = evidenceAgainst(candidate, entry, around, context, country, support);
  if (against === null) return null;
  const isCrossed = candidate.type !== around.type;
  let points = base(candidate) + description + qualifierPoints(candidate, entry, around) + time + against.points;
  points += contextPoints(candidate, entry, around, context, support) + localPoints(candidate, entry, context);
  points += seatPoints(candidate, around) + capitalPoints(candidate, support);
  // Rivers and islands have little prominence and few namesakes; the more words, the fewer.
  if (support.onlyOne && !isCrossed && candidate.type === 'place') points += candidate.written.includes(' ') ? 24 : 12;
  if (isCrossed) points -= 12;
  if (candidate.match === 'alias') points -= 4;
  if (candidate.common && (candidate.prior < 60 || isBareWord(candidate, context, country))) points -= 15;
  return { points, isDoubtful: against.isDoubtful };
}
