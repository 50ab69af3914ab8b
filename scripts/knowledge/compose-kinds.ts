/*
 * What something is, in our own words from a source's facts: kind words looked for in a list, the country beside them.
 * A source's own phrase is never passed on; what holds no word of the list gets no description.
 */

import { countriesOfPhrase } from '../../lib/entities/linking/article-context.ts';
import { COUNTRIES } from '../../lib/entities/linking/candidates-countries.ts';
import type { KnowledgeField } from '../../lib/entities/linking/knowledge-source.ts';
import { countryName, countryWords } from './country-names.ts';
import { BODIES, LANDS, OCCUPATIONS, SAID } from './kind-words.ts';

const has = (phrase: string, word: string): boolean =>
  ` ${phrase.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${word.replace('-', ' ')} `);

/** The one country a phrase names by name or adjective; '' for none or several. */
export function countryIn(phrase: string): string {
  const found = new Set<string>();
  if (/\b(?:England|English|Scotland|Scottish|Wales|Welsh|Northern Ireland|Northern Irish)\b/.test(phrase))
    found.add('GB');
  const words = (phrase.match(/[\p{L}.’'-]+/gu) ?? []).map((word) => word.replace(/['’]s?$/, ''));
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(5, words.length - at); length > 0; length--) {
      const codes = countriesOfPhrase(words.slice(at, at + length).join(' '));
      if (codes.length === 0) continue;
      for (const code of codes) found.add(code);
      at += length - 1;
      break;
    }
  return found.size === 1 ? ([...found][0] as string) : '';
}

export interface Composed {
  readonly text: string;
  readonly field: KnowledgeField;
  readonly country: string;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The first two occupations in a phrase, with the nationality it names. */
export function composePerson(phrase: string): Composed | null {
  const found: { word: string; field: KnowledgeField; at: number }[] = [];
  const lower = phrase.toLowerCase().replace(/[^\p{L}-]+/gu, ' ');
  const plain = ` ${SAID.get(lower.trim()) ?? lower} `;
  for (const [word, field] of OCCUPATIONS) {
    const at = plain.indexOf(` ${word} `);
    if (at !== -1 && !found.some((other) => other.word.includes(word))) found.push({ word, field, at });
  }
  const first = found.sort((a, b) => a.at - b.at)[0];
  if (!first) return null;
  const country = countryIn(phrase);
  const adjective = COUNTRIES.find(({ code }) => code === country)?.adjectives[0] ?? '';
  const words = found
    .slice(0, 2)
    .map(({ word }) => word)
    .join(' and ');
  return { text: capital(`${adjective} ${words}`.trim()), field: first.field, country };
}

export function composeBody(phrase: string): Composed | null {
  const body = BODIES.find(([word]) => has(phrase, word));
  if (!body) return null;
  const country = countryIn(phrase);
  return { text: country ? `${body[1]}, ${countryName(country)}` : body[1], field: body[2], country };
}

export function composeLand(phrase: string, known: string): Composed | null {
  const land = LANDS.find(([word]) => has(phrase, word));
  if (!land) return null;
  const country = known || countryIn(phrase);
  const state = / in (?:the U\.S\. state of )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?:,|$)/u.exec(phrase)?.[1];
  const within = state && country === 'US' && !/^United/.test(state) ? ` in ${state}` : '';
  const kind = country && /^(?:State|Province)$/.test(land[1]) ? `${land[1]} of ${countryWords(country)}` : null;
  if (kind) return { text: kind, field: '', country };
  return { text: `${land[1]}${within}${countryName(country) ? `, ${countryName(country)}` : ''}`, field: '', country };
}
