/*
 * Offices from the sources' rows: one title with its country, terms of one parliament joined into one span, ended
 * offices closed by their successor, the most telling first.
 */

import { COUNTRIES, countryOf } from '../../lib/entities/linking/candidates-countries.ts';
import type { Office } from '../../lib/entities/linking/knowledge-source.ts';
import { countryName, countryWords } from './country-names.ts';
import { US_STATE_NAMES } from './place-regions.ts';

/** Titles that lead a state; they take "of <country>". */
const HEAD =
  /^(?:Acting |Interim |Federal |Transitional )?(?:President|Prime Minister|Chancellor|Premier|King|Queen|Emperor|Sultan|Emir|Supreme Leader|Taoiseach|Prince|Grand Duke|Pope|Monarch)$/;
const DEPUTY =
  /^(?:Acting |First )?(?:Vice President|Deputy Prime Minister|Vice Premier|Vice-President|Governor-General)$/;

/** Duties that come with another office and say nothing of their own. */
const DUTY =
  /^(?:First Lord of the Treasury|Minister for the (?:Union|Civil Service)|Supreme Commander|Commander-in-Chief|Chair(?:man|person|woman)? of the (?:Council of Ministers|Cabinet))/i;

const ORDINAL =
  /\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?=\p{Lu})/gu;

const HOUSE: Readonly<Record<string, string>> = {
  'United States representative': 'Member of the US House of Representatives',
  'United States senator': 'US senator',
  "People's Deputy of Ukraine": 'Member of the Verkhovna Rada, Ukraine',
  'Knesset member': 'Member of the Knesset, Israel',
};

const countryPhrases = COUNTRIES.map(({ code, name, adjectives }) => ({ code, words: [name, ...adjectives] }));

/** Whether a title says its country itself ("Member of the French National Assembly"). */
function saysCountry(title: string, code: string): boolean {
  const words = countryPhrases.find((country) => country.code === code)?.words ?? [];
  return (
    words.some((word) => title.includes(word)) ||
    (code === 'US' && US_STATE_NAMES.some((state) => title.includes(state)))
  );
}

export function officeTitle(raw: string, code: string): string {
  const known = HOUSE[raw];
  if (known) return known;
  const plain = raw
    .replace(/^Minister of (.+) Minister$/, 'Minister of $1')
    .replace(ORDINAL, '')
    .replace(/\s+/g, ' ')
    .trim();
  const title = plain.charAt(0).toUpperCase() + plain.slice(1);
  if (!countryOf(code) || saysCountry(title, code)) return title;
  if (HEAD.test(title) || DEPUTY.test(title)) return `${title} of ${countryWords(code)}`;
  return code === 'US' && !/^Member\b/.test(title) ? `US ${title}` : `${title}, ${countryName(code)}`;
}

const BIG_MINISTRY = /^(?:Minister|Secretary)\b.*\b(?:Foreign|Defen[cs]e|Finance|Interior|State|Treasury)\b/;

const states = new Set(COUNTRIES.map(({ code }) => countryWords(code)));

/** Heads a body that is no state: a commission, a party, a firm, a court. */
const HEADS_BODY =
  /^(?:EU High Representative|European Commissioner|Executive Vice-President of|Director[- ]General|Managing Director|Leader of|Co-leader of|Chairperson|Chief executive|Co-chief executive|Executive chair|Taoiseach|Tánaiste|Associate Justice|Chief Justice|Administrator of|Executive Director|Director of|White House|(?:Majority|Minority) leader|UN )/;

/** How much an office says about who somebody is: 6 leads a state, 1 sits in a parliament. */
export function officeRank(title: string): number {
  const [, leading = '', body = ''] = /^(.*?) of (.+)$/.exec(title) ?? [];
  if (states.has(body) && HEAD.test(leading)) return 6;
  if (
    /^(?:Supreme Leader|General Secretary of the (?:Chinese )?Communist Party|Secretary-General of the United Nations|Premier of the State Council|Pope)\b/.test(
      title,
    )
  )
    return 6;
  if (states.has(body) && DEPUTY.test(leading)) return 5;
  if (/^(?:Governor|Mayor|Premier|First Minister|Chief Minister|Minister-President|Head of)\b/.test(title)) return 4;
  if (BIG_MINISTRY.test(title)) return 4;
  if (
    /^(?:Minister|Secretary|Attorney General|Speaker|President|Prime Minister|Chancellor|Deputy Prime Minister|Vice President)\b/.test(
      title,
    )
  )
    return 3;
  if (HEADS_BODY.test(title)) return 3;
  if (/^(?:Ambassador|ambassador|Deputy|Vice|State Secretary|Chief)\b/.test(title)) return 2;
  return 1;
}

const year = (date: string): number => Number.parseInt(date, 10);

/** Terms of one office that touch or overlap (elections fall between them) become one span. */
function joinTerms(offices: readonly Office[]): Office[] {
  const joined: Office[] = [];
  for (const office of [...offices].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))) {
    const last = joined.findLast(({ title }) => title === office.title);
    const touches = last && (last.to === null || office.from === null || year(office.from) <= year(last.to) + 1);
    if (!last || !touches) joined.push(office);
    else {
      // The same term told twice, once with its end: the end is the later knowledge.
      const sameTerm = last.from !== null && office.from !== null && year(last.from) === year(office.from);
      const open = sameTerm ? last.to === null && office.to === null : office.to === null;
      const ends = [last.to, office.to].filter((to) => to !== null).sort();
      // "2021" and "2021-11-30" are one day, told more and less exactly.
      const from = sameTerm && (office.from ?? '').length > (last.from ?? '').length ? office.from : last.from;
      joined[joined.indexOf(last)] = { ...last, from, to: open ? null : (ends.at(-1) ?? null) };
    }
  }
  return joined;
}

const MAX_OFFICES = 6;

export const mostTelling = (offices: readonly Office[]): Office | null =>
  offices.reduce<Office | null>((best, office) => {
    if (!best) return office;
    const gain = officeRank(office.title) - officeRank(best.title);
    const opens = Number(office.to === null) - Number(best.to === null);
    return gain > 0 || (gain === 0 && opens > 0) ? office : best;
  }, null);

export function arrangeOffices(offices: readonly Office[]): Office[] {
  const joined = joinTerms(offices.filter(({ title }) => !DUTY.test(title)));
  const newest = joined.sort((a, b) => ((a.from ?? '') > (b.from ?? '') ? -1 : 1));
  const telling = mostTelling(newest);
  return [...(telling ? [telling] : []), ...newest.filter((office) => office !== telling)].slice(0, MAX_OFFICES);
}
