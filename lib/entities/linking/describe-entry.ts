/*
 * One line for what somebody or something is, composed from facts. An office that ended has both years; one that goes
 * on says since when, and as of when unless that is recent; nothing undated claims "is".
 */

import { type Argument, type Message, message } from '../../i18n/message.ts';
import type { KnowledgeEntry, Office } from './knowledge-source.ts';

export type DescribedFacts = Pick<KnowledgeEntry, 'text' | 'offices' | 'asOf' | 'born' | 'died'>;

/**
 * Offices known up to this year or later may be said to go on ("since"); older knowledge says "from" and as of when.
 */
const FRESH = '2026';

const yearOf = (date: string): string => date.slice(0, 4);

export function describeOffice({ title, from, to }: Office, asOf: string | null): Message {
  const began = from && yearOf(from);
  const known = asOf && yearOf(asOf);
  if (to !== null) {
    const end = yearOf(to);
    if (began === null) return message('factOfficeUntil', title, end);
    return began === end ? message('factOfficeIn', title, end) : message('factOfficeYears', title, began, end);
  }
  if (began === null) return known === null ? message('factPlain', title) : message('factOfficeAsOf', title, known);
  if (asOf !== null && asOf >= FRESH) return message('factOfficeSince', title, began);
  return known === null ? message('factOfficeFrom', title, began) : message('factOfficeFromAsOf', title, began, known);
}

const year = (value: number): Argument => (value < 0 ? message('yearBc', String(-value)) : String(value));

function withLife(text: string, { born, died }: DescribedFacts): Message {
  // Years of life after years of office would read as one muddle.
  if (born === null || /\d年?[)）]?$/.test(text)) return message('factPlain', text);
  return died === null ? message('factBorn', text, year(born)) : message('factLived', text, year(born), year(died));
}

export function describeFacts(facts: DescribedFacts): Message | null {
  const { text, offices, asOf } = facts;
  if (text !== null) return withLife(text, facts);
  const [first] = offices;
  return first ? describeOffice(first, asOf) : null;
}
