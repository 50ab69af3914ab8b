/* Codes into a phrase of one language: its words, its order, its names of countries. */

import type { CardWords } from './card-words.ts';
import type { PatternCode } from './codes.ts';
import type { Remark, Told } from './told.ts';

/** What the language calls a place that stands in a country ('' when it is not said). */
export type NamePlace = (place: string, region: string) => string;

export interface SayTold {
  readonly words: CardWords;
  /** BCP 47. */
  readonly language: string;
  readonly place: NamePlace;
}

/** Null where the browser has no name for it in the language. */
export type NameRegion = (code: string) => string | null;

export function regionNames(language: string): NameRegion {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return (code) => names.of(code) ?? null;
}

/** Null where a country has no name in the language. */
export function tellingIn({ words, language, place }: SayTold): (told: Told) => string | null {
  const countries = regionNames(language);
  const region: NameRegion = (code) => words.regions[code] ?? countries(code);
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  const fill = (code: PatternCode, values: Readonly<Record<string, string>>): string =>
    (words.patterns[code] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const comma = language.startsWith('ja') ? '、' : language.startsWith('ar') ? '، ' : ', ';

  function remark(said: Remark): string | null {
    if ('name' in said) return said.name;
    const country = said.region === undefined ? '' : region(said.region);
    return country === null ? null : fill(said.code, { year: said.year ?? '', country });
  }

  return (told) => {
    const { what, fields, region: code, place: named, remarks } = told;
    const known = what.map((each) => words.kinds[each] ?? words.offices[each] ?? '');
    const country = code === '' ? '' : region(code);
    const said = remarks.map(remark);
    if (country === null || known.includes('') || said.includes(null)) return null;
    const plain = conjunction.format(known);
    const office =
      fields.length === 0
        ? plain
        : fill('field', { what: plain, fields: conjunction.format(fields.map((each) => words.fields[each] ?? '')) });
    const local = named && place(named, code);
    const where = local && country ? fill('place', { place: local, country }) : local || country;
    const placed = where ? fill('where', { what: office, where }) : office;
    const whole = said.length === 0 ? placed : fill('notes', { what: placed, notes: said.join(comma) });
    return whole.charAt(0).toLocaleUpperCase(language) + whole.slice(1);
  };
}
