/* What a user may choose for one site; what is absent follows the general choice. */

import * as v from 'valibot';
import { DENSITIES } from './density.ts';
import { JUNK_MODES } from './junk-mode.ts';
import { OWN_FIELDS } from './own-fields.ts';

const CHOICES = {
  /** False: Sidelight stays away from this site. */
  enabled: v.exactOptional(v.boolean()),
  junk: v.exactOptional(v.picklist(JUNK_MODES)),
  density: v.exactOptional(v.picklist(DENSITIES)),
  /** False: what is read here is not remembered. */
  memory: v.exactOptional(v.boolean()),
};

export const SITE = v.strictObject(CHOICES);

/** What is to be changed of them; null for a choice goes back to the general one. */
export const SITE_CHANGE = v.strictObject({
  enabled: v.exactOptional(v.nullable(v.boolean())),
  junk: v.exactOptional(v.nullable(v.picklist(JUNK_MODES))),
  density: v.exactOptional(v.nullable(v.picklist(DENSITIES))),
  memory: v.exactOptional(v.nullable(v.boolean())),
});

export type SiteSettings = Readonly<v.InferOutput<typeof SITE>>;

const isChoice = ([name, value]: [string, unknown]): boolean =>
  Object.hasOwn(CHOICES, name) && v.is(CHOICES[name as keyof typeof CHOICES], value);

/** Choice by choice: a stored one that is none is left out. */
export const REPAIRED_SITE: v.GenericSchema<unknown, SiteSettings> = v.pipe(
  OWN_FIELDS,
  v.record(v.string(), v.unknown()),
  v.transform((fields): SiteSettings => Object.fromEntries(Object.entries(fields).filter(isChoice))),
);
