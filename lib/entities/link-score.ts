/*
 * How well one candidate fits one entity of an article, in the points of the pack's prominence scale (0–100). Null means "never", a number
 * under `SHOW` "not sure enough to show". The weights were set on the written fixtures in `tests/fixtures/linking`; reasons stand beside them.
 */

import type { Candidate, KnowledgeEntry } from './candidates.ts';
import type { ArticleContext } from './link-article-context.ts';
import type { EntityType } from './mention.ts';

/** What the words around an entity's mentions say. */
export interface MentionContext {
  readonly type: EntityType;
  /** The entity's spellings in the article, as written. */
  readonly surfaces: readonly string[];
  /** Lower-case words within a few words of its mentions. */
  readonly near: ReadonlySet<string>;
  /** What follows a mention after a comma, as places are told apart: "Paris, Texas" gives "Texas". */
  readonly qualifiers: readonly string[];
}

/** A candidate is shown from here. */
export const SHOW = 60;
/** Two candidates closer than this are both offered ("may be"). */
export const MARGIN = 10;
/** Above this a name needs no help from the article: everybody knows whom it means. */
const HOUSEHOLD = 84;

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
  const bare = candidate.written.replace(/[.\s]/g, '');
  const acronym = !LOWER.test(bare);
  if (bare.length > 3 && !candidate.common && !(acronym && bare.length <= 5)) return true;
  return surfaces.some((surface) => {
    const written = surface.replace(/^the /i, '').replace(/[.\s]/g, '');
    return written === bare.replace(/^the(?=\p{Lu})/iu, '') || (acronym && !LOWER.test(written));
  });
}

function countryPoints(candidate: Candidate, context: ArticleContext): number {
  if (candidate.country === '') return 0;
  const named = context.countries.get(candidate.country) ?? 0;
  if (named >= 2) return 16;
  if (named === 1) return 12;
  return context.countries.size > 0 ? -16 : -6;
}

function fieldPoints(candidate: Candidate, context: ArticleContext): number {
  if (candidate.field === '') return 0;
  const words = context.fields.get(candidate.field) ?? 0;
  if (words >= 3) return 12;
  if (words >= 1) return 6;
  return -14;
}

/** Content words of a description that also stand beside the mention: "governor", "Wisconsin". */
function descriptionPoints(entry: KnowledgeEntry | null, mention: MentionContext): number {
  if (!entry?.description) return 0;
  const words = new Set(entry.description.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  for (const office of entry.offices)
    for (const word of office.title.toLowerCase().match(/\p{L}{4,}/gu) ?? []) words.add(word);
  let shared = 0;
  for (const word of words) if (mention.near.has(word)) shared++;
  return Math.min(24, shared * 12);
}

/** Years of life and office against the article's year; null when the person cannot be meant. */
function timePoints(entry: KnowledgeEntry | null, year: number | null): number | null {
  if (!entry || year === null) return 0;
  if (entry.born !== null && entry.born > year - 12) return null;
  const inOffice = entry.offices.some(
    ({ from, to }) =>
      from !== null && Number.parseInt(from, 10) <= year && (to === null || Number.parseInt(to, 10) >= year),
  );
  if (inOffice) return 8;
  return entry.died !== null && entry.died < year - 20 ? -12 : 0;
}

function qualifierPoints(candidate: Candidate, entry: KnowledgeEntry | null, mention: MentionContext): number {
  if (candidate.type !== 'place' || mention.qualifiers.length === 0 || !entry?.description) return 0;
  return mention.qualifiers.some((qualifier) => entry.description?.includes(qualifier)) ? 45 : 0;
}

export function scoreCandidate(
  candidate: Candidate,
  entry: KnowledgeEntry | null,
  mention: MentionContext,
  context: ArticleContext,
): number | null {
  const reach = REACH[mention.type];
  if (!reach?.includes(candidate.type)) return null;
  if (!caseFits(candidate, mention.surfaces)) return null;
  if (candidate.match === 'generic' && !context.countries.has(candidate.country)) return null;
  const time = mention.type === 'person' ? timePoints(entry, context.year) : 0;
  if (time === null) return null;
  const country = countryPoints(candidate, context);
  const description = descriptionPoints(entry, mention);
  // A family name says too little: the words beside it have to name the office, and the article the country.
  if (candidate.match === 'surname' && (description === 0 || country <= 0)) return null;
  let score = candidate.prior + description + qualifierPoints(candidate, entry, mention) + time;
  const support = country + fieldPoints(candidate, context);
  score += candidate.prior >= HOUSEHOLD ? Math.max(0, support) : support;
  if (candidate.type !== mention.type) score -= candidate.prior >= 80 ? 12 : 40;
  if (candidate.match === 'alias') score -= 4;
  if (candidate.common && candidate.prior < 80) score -= 20;
  return score;
}
