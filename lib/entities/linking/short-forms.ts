/*
 * Short forms bound to a language: "BCE" is the European Central Bank in Spanish and a telephone company in English,
 * "Bayern" a state in German. Listed in the languages' `names.ts`; they lead there in articles in their language and in
 * no other, whatever a store has them as.
 */

import { LANGUAGES } from '../../languages/all-languages.ts';
import type { EntityType } from '../mention.ts';

const TYPES: Readonly<Record<string, EntityType>> = { P: 'person', L: 'place', O: 'organisation' };

/** By language, then by type and form: the English name. */
const formsOf = new Map<string, ReadonlyMap<string, string>>();
/** The English names that each form has in some language. */
const meant = new Map<string, Set<string>>();
for (const { code, names } of LANGUAGES) {
  const forms = new Map<string, string>();
  for (const row of names?.shortForms?.split('|') ?? []) {
    const [, type = '', form = '', name = ''] = /^(\w) ([^=]+)=(.+)$/.exec(row) ?? [];
    forms.set(`${TYPES[type]}|${form}`, name);
    meant.set(form, (meant.get(form) ?? new Set()).add(name));
  }
  formsOf.set(code, forms);
}

/** The English name of what a form means in a language; undefined where it is none there. */
export const nameOfShortForm = (language: string, type: EntityType, form: string): string | undefined =>
  formsOf.get(language)?.get(`${type}|${form}`);

/** Does a form lead to what is called `name` in other languages than this? */
export function isShortFormElsewhere(language: string, form: string, name: string): boolean {
  if (!meant.get(form)?.has(name)) return false;
  const here = formsOf.get(language);
  return !Object.values(TYPES).some((type) => here?.get(`${type}|${form}`) === name);
}
