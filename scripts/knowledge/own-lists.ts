/*
 * The project's own lists: `additions.psv` (what no source holds) and `corrections.psv` (what a source has wrong).
 * Facts only, each with its year; a line that names nothing known is an error, so that a correction cannot go stale
 * unseen.
 */

import type { KnowledgeField, Office } from '../../lib/entities/linking/knowledge-source.ts';
import type { EntityType } from '../../lib/entities/mention.ts';
import { countryName } from './country-names.ts';
import type { PackEntity } from './pack-entity.ts';
import { parsePipes } from './read-sources.ts';

/** When the lists were last gone through. */
const AS_OF = '2025';

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'person',
  L: 'place',
  O: 'organisation',
  E: 'event',
  X: 'other',
};

const list = (field: string | undefined): string[] => (field ? field.split(';').map((item) => item.trim()) : []);

export function parseOffice(written: string): Office {
  const [, title, from, open, to] = /^(.*) (\d{4}(?:-\d\d){0,2})?(–|--)?(\d{4}(?:-\d\d){0,2})?$/.exec(written) ?? [];
  if (!title) throw new Error(`not an office: ${written}`);
  return { title, from: from ?? null, to: to ?? (open ? null : (from ?? null)) };
}

/** "@CH" stands for how a sentence names the country. */
const inCountry = (words: string): string =>
  words.replace(/, @([A-Z]{2})$/, (_, code: string) => {
    const name = countryName(code);
    return name && `, ${name}`;
  });

/** type | name | other names (;) | country | field | description | born | prominence | Wikidata id | Wikipedia title */
export function readAdditions(text: string): PackEntity[] {
  return parsePipes(text).map(
    ([type = '', name = '', also, country = '', field = '', words, born, prior, id, title]) => {
      const known = TYPES[type];
      if (!known || !name) throw new Error(`additions: cannot read "${type}|${name}"`);
      return {
        wikidata: id ? Number(id.slice(1)) : 0,
        type: known,
        kind: known === 'place' ? 'own' : known,
        name,
        nativeName: null,
        aliases: list(also),
        trusted: list(also),
        banned: [],
        names: [],
        wikipedia: title === '-' ? null : title || name,
        text: words ? inCountry(words) : null,
        asOf: AS_OF,
        prior: Number(prior || 70),
        country,
        field: field as KnowledgeField,
        born: born || null,
        died: null,
        offices: [],
        facts: [],
        sources: ['own'],
        latitude: null,
        longitude: null,
        population: 0,
      };
    },
  );
}

/** What decides which rows are one is mended before they are joined, the rest after. */
const BEFORE = new Set(['id', 'country', 'drop']);

/**
 * Which entity | field | value. The entity is a Wikidata id or `type:Name`; `drop` takes it out, `also` and `not` add
 * and remove names.
 */
export function applyCorrections(
  entities: readonly PackEntity[],
  text: string,
  pass: 'before' | 'after',
): PackEntity[] {
  const dropped = new Set<PackEntity>();
  for (const [which = '', field = '', value = ''] of parsePipes(text)) {
    if (BEFORE.has(field) !== (pass === 'before')) continue;
    const found = entities.filter((entity) =>
      /^Q\d+$/.test(which) ? entity.wikidata === Number(which.slice(1)) : `${entity.type}:${entity.name}` === which,
    );
    if (found.length === 0) throw new Error(`corrections: nothing is called ${which}`);
    for (const entity of found) correct(entity, field, value, dropped);
  }
  return entities.filter((entity) => !dropped.has(entity));
}

function correct(entity: PackEntity, field: string, value: string, dropped: Set<PackEntity>): void {
  if (field === 'drop') dropped.add(entity);
  else if (field === 'name') {
    entity.aliases.unshift(entity.name);
    entity.name = value;
  } else if (field === 'text') {
    entity.text = value || null;
    entity.asOf = AS_OF;
  } else if (field === 'offices') {
    entity.offices = list(value).map(parseOffice);
    entity.text = null;
    entity.asOf = AS_OF;
  } else if (field === 'not') entity.banned.push(...list(value));
  else if (field === 'also') {
    entity.aliases.unshift(...list(value));
    entity.trusted.push(...list(value));
  } else if (field === 'id') entity.wikidata = Number(value.slice(1));
  else if (field === 'native') entity.nativeName = value;
  else if (field === 'prior') entity.prior = Number(value);
  else if (field === 'country') entity.country = value;
  else if (field === 'field') entity.field = value as KnowledgeField;
  else if (field === 'wikipedia') entity.wikipedia = value || null;
  else if (field === 'died') entity.died = value;
  else throw new Error(`corrections: no field "${field}"`);
}
