/*
 * What an English description or title says, as codes with arguments: read by `read-description.ts` and
 * `read-office.ts`, put into words by `say-told.ts`. What was not read wholly and surely is null.
 */

import type { FieldCode, KindCode, OfficeCode, PatternCode } from './codes.ts';

/** A short remark in brackets: a code, with a year or a country where it takes one, or a proper name. */
export type Remark =
  | { readonly code: PatternCode; readonly year?: string; readonly region?: string }
  | { readonly name: string };

export interface Told {
  /** One, or two that hold at once ("actor and director"). */
  readonly what: readonly (KindCode | OfficeCode)[];
  /** Of a minister. */
  readonly fields: readonly FieldCode[];
  /** A place or body by its own name, '' for none. */
  readonly place: string;
  /** ISO 3166-1 alpha-2, or UN M49 for a continent; '' for none. */
  readonly region: string;
  readonly remarks: readonly Remark[];
}

export const told = (fields: Partial<Told> & Pick<Told, 'what'>): Told => ({
  fields: [],
  place: '',
  region: '',
  remarks: [],
  ...fields,
});

/** The same with one thing more; null when it says another country already. */
export function withRegion(said: Told, region: string): Told | null {
  if (region === '') return null;
  return said.region === '' || said.region === region ? { ...said, region } : null;
}

export const withRemarks = (said: Told, remarks: readonly Remark[]): Told =>
  remarks.length === 0 ? said : { ...said, remarks: [...said.remarks, ...remarks] };
