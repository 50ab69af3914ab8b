/*
 * Names that a language writes in its own way where a store has them in English: countries, by `Intl.DisplayNames`, and
 * names in a case. Asked only where nothing is known under a name as it stands in the article.
 */

import { foldName } from '../../text/fold.ts';
import { baseForms } from '../variants/case-forms.ts';
import { inGivenOrder } from '../variants/name-order.ts';
import { COUNTRIES } from './candidates-countries.ts';
import type { Candidate, KnowledgeSource } from './knowledge-source.ts';
import type { MentionContext } from './mention-context.ts';
import { nameOfShortForm } from './short-forms.ts';

const known = new Map<string, ReadonlyMap<string, string>>();

function namesIn(language: string): ReadonlyMap<string, string> {
  let names = known.get(language);
  if (names === undefined) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    names = new Map(COUNTRIES.map(({ code, name }) => [foldName(display.of(code) ?? name), name]));
    known.set(language, names);
  }
  return names;
}

/**
 * The country of a name, as `COUNTRIES` has it; null where it is none.
 *
 * @param language ISO 639-1, or '' where the article's is not known
 */
export const countryIn = (language: string, name: string): string | null =>
  /^[a-z]{2,3}$/.test(language) ? (namesIn(language).get(foldName(name)) ?? null) : null;

/** Prominence from which a form that may be another word's is believed far from home. */
const KNOWN_ABROAD = 60;

/** The country a language is mostly spoken in. */
const homeOf = (language: string): string => new Intl.Locale(language).maximize().region ?? '';

/** What the short forms of an entity mean, where all mean one thing. */
function meantBy({ type, surfaces, beside }: MentionContext, language: string, isSporty: boolean): string | undefined {
  const [meant, ...others] = new Set(surfaces.map((surface) => nameOfShortForm(language, type, surface)));
  if (meant === undefined || others.length > 0) return undefined;
  // "Bayern" is a state where something is in it, its club in a report of a match, and either elsewhere.
  const isClubToo = type === 'place' && surfaces.some((form) => nameOfShortForm(language, 'organisation', form));
  const isPlaceToo = type === 'organisation' && surfaces.some((form) => nameOfShortForm(language, 'place', form));
  if (isClubToo && (isSporty || !beside.some(({ isPlaced }) => isPlaced))) return undefined;
  return isPlaceToo && !isSporty ? undefined : meant;
}

/** The same with the forms that the store knows among its spellings, or as what a short form means here. */
export function withForms(
  around: MentionContext,
  language: string,
  knowledge: KnowledgeSource,
  isSporty = false,
): MentionContext {
  const { type, surfaces } = around;
  const meant = meantBy(around, language, isSporty);
  if (meant !== undefined) return { ...around, fullName: meant, surfaces: [meant] };
  const ordered = type === 'person' ? surfaces.map((surface) => inGivenOrder(surface, language)) : [];
  const stored = ordered.filter((name) => !surfaces.includes(name) && knowledge.lookup(name).length > 0);
  if (stored[0] !== undefined) return { ...around, fullName: stored[0], surfaces: [...new Set(ordered)] };
  if (language === 'en' || surfaces.some((surface) => knowledge.lookup(surface).length > 0)) return around;
  const forms = surfaces
    .flatMap((surface) => [surface, ...baseForms(surface, language)])
    // A person's bare name in a case is anybody's.
    .filter((form) => type !== 'person' || form.includes(' '))
    .flatMap((form) => (type === 'person' ? [...new Set([form, inGivenOrder(form, language)])] : form));
  const country =
    type === 'place' ? forms.map((form) => countryIn(language, form)).find((name) => name !== null) : null;
  const isSure = ({ type: other, match, prior, country: home }: Candidate): boolean =>
    other === type && match !== 'surname' && (prior >= KNOWN_ABROAD || home === homeOf(language));
  const known = country ? [country] : forms.filter((form) => knowledge.lookup(form).some(isSure));
  const [fullName] = known;
  return fullName === undefined ? around : { ...around, fullName, surfaces: [...surfaces, ...known] };
}
