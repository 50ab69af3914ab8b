/*
 * The offices of a card, a row each, with the years that are drawn as bars. Sources tell one office in two forms
 * ("President of France", "President of the French Republic"); the first stands for both.
 */

import { countriesOfPhrase } from '../entities/linking/article-context.ts';
import { describeOffice } from '../entities/linking/describe-entry.ts';
import type { KnowledgeEntry, Office } from '../entities/linking/knowledge-source.ts';
import type { Message } from '../i18n/message.ts';
import type { CardOffice } from './card.ts';

/** Offices that lead a country as a whole; a "President of the Senate" does not. */
const LEADS =
  /^(?:President|Prime Minister|Chancellor|Premier|King|Queen|Emperor|Sultan|Emir|Supreme Leader)\b(?! of the (?:Senate|Council|Chamber|Commission))/u;

export const leadsCountry = ({ title }: Office): boolean => LEADS.test(title);

export const yearOf = (date: string | null): number | null => (date === null ? null : Number.parseInt(date, 10));

/** Words of a country's name. */
const MAX_COUNTRY_WORDS = 3;

/** The countries that an office's title names, in any form: "the French Republic" is France. */
function countriesIn(title: string): string {
  const words = title.split(/[\s,]+/u);
  const codes = words.flatMap((_, at) =>
    Array.from({ length: MAX_COUNTRY_WORDS }, (__, more) =>
      countriesOfPhrase(words.slice(at, at + more + 1).join(' ')),
    ).flat(),
  );
  return [...new Set(codes)].sort().join(' ');
}

function isSame(a: Office, b: Office): boolean {
  if (a.title === b.title) return a.from === b.from && a.to === b.to;
  const [one, other] = [LEADS.exec(a.title)?.[0], LEADS.exec(b.title)?.[0]];
  if (one === undefined || one !== other) return false;
  const countries = countriesIn(a.title);
  return countries !== '' && countries === countriesIn(b.title) && touches(a, b);
}

/** The same years, or years that one of the two does not know. */
const touches = (a: Office, b: Office): boolean => {
  const [from, begun] = [yearOf(a.from), yearOf(b.from)];
  const [to, ended] = [yearOf(a.to), yearOf(b.to)];
  return (from === begun || from === null || begun === null) && (to === ended || to === null || ended === null);
};

/**
 * @param told the office that the card's first line is made of; alone it needs no row of its own
 * @param describe an office in words; two that are told alike are one row
 */
export function cardOffices(
  { offices, asOf }: Pick<KnowledgeEntry, 'offices' | 'asOf'>,
  told: boolean,
  describe: (office: Office) => Message = (office) => describeOffice(office, asOf),
): CardOffice[] {
  const once = offices.filter((office, at) => !offices.slice(0, at).some((earlier) => isSame(earlier, office)));
  const rows = new Map<string, CardOffice>();
  for (const office of once) {
    const words = describe(office);
    const row = { words, from: yearOf(office.from), to: yearOf(office.to) };
    if (!rows.has(JSON.stringify(words))) rows.set(JSON.stringify(words), row);
  }
  return told && rows.size < 2 ? [] : [...rows.values()];
}
