/*
 * What speaks against somebody, however well known: a trade, an age, a nationality or a middle name that is not theirs,
 * a year before their birth, words said long after their death.
 */

import { foldName, foldWord } from '../../text/fold.ts';
import { splitTitles } from '../variants/titles.ts';
import { type ArticleContext, isOutnumbered } from './article-context.ts';
import { type Against, OTHER_NATION } from './evidence.ts';
import { areAkin } from './field-families.ts';
import { FIELD_WORDS } from './field-words.ts';
import { fitsName } from './fits-name.ts';
import type { Candidate, KnowledgeEntry } from './knowledge-source.ts';
import type { MentionContext } from './mention-context.ts';
import { HOUSEHOLD, WELL_KNOWN } from './prominence.ts';
import { toldWords } from './told-of.ts';

/** Points off for a calling that is not the candidate's, and for an apposition that says nothing known of it. */
const WRONG_CALLING = -30;
const UNEXPLAINED = -14;
const MORE_MIDDLE_NAMES = -18;
const UNKNOWN_AGE = -10;
const SPEAKS_THOUGH_DEAD = -30;
const NOT_BORN = -40;
const OTHER_COUNTRY = -12;
/** Prominence of a seat in a parliament and no more. */
const SEAT = 40;

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

/** An office of a body that is none of theirs, of whom all offices are known. */
const isOfficerElsewhere = ({ prior }: Candidate, entry: KnowledgeEntry, { beside }: MentionContext): boolean => {
  if (prior >= HOUSEHOLD || entry.offices.length === 0) return false;
  const known = toldWords(entry);
  return beside.some(({ bodies }) => bodies.length > 0 && !bodies.some((word) => known.has(word)));
};

/** Everybody's name that a shop or a firm bears too: somebody speaks, has a surname, a calling or an age. */
const isNobody = ({ surfaces, beside }: MentionContext, { code }: ArticleContext): boolean =>
  surfaces.every((surface) => splitTitles(surface, code).name.includes(' ')) &&
  !beside.some(({ speaks, isExplained, age }) => speaks || isExplained || age !== null);

export function againstPerson(
  candidate: Candidate,
  entry: KnowledgeEntry,
  around: MentionContext,
  context: ArticleContext,
  country: number,
  bodies: readonly Candidate[],
): Against | null {
  const { beside } = around;
  const { year } = context;
  const fit = fitsName(around.fullName, 'person', entry, context.code);
  if (fit === 'no' || isApart(candidate, around, context)) return null;
  const isStranger = candidate.prior < HOUSEHOLD && !context.isSporty;
  if (isStranger && beside.length > 0 && beside.some(({ isNumbered }) => isNumbered)) return null;
  if (isStranger && bodies.length > 0 && isNobody(around, context)) return null;
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
  const isAbroad = candidate.prior < WELL_KNOWN && isOutnumbered(candidate.country, context);
  if (isAbroad) points += OTHER_COUNTRY;
  // Who sits in a parliament has namesakes everywhere.
  const isUnlikely = isAbroad && candidate.prior <= SEAT && !nations.includes(candidate.country);
  if (year !== null && entry.died !== null && entry.died < year - 1 && beside.some(({ speaks }) => speaks))
    points += SPEAKS_THOUGH_DEAD;
  const isDoubtful = isUnlikely || isOfficerElsewhere(candidate, entry, around) || (points < 0 && country <= 0);
  return { points, isDoubtful };
}
