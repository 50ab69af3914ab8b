/* The fields and filters there are, by the names to write, for whoever writes a template. */

import type { Fields, Shape } from './fields.ts';
import { FILTERS } from './filters.ts';

/** As `article.title` and, of lists to go through, `notes → quote`. */
export function fieldNames(fields: Fields, before = ''): string[] {
  return Object.entries(fields).flatMap(([name, shape]) => namesOf(`${before}${name}`, shape));
}

function namesOf(name: string, shape: Shape): string[] {
  if (typeof shape === 'string') return [shape === 'texts' ? `${name}…` : name];
  // What is in an article's notes is in the notes.
  if ('list' in shape)
    return name.includes('.notes') ? [`${name}…`] : [`${name}…`, ...fieldNames(shape.list, `${name}… `)];
  return fieldNames(shape.record, `${name}.`);
}

export const filterNames = (): string[] =>
  Object.entries(FILTERS).map(([name, { args }]) => (args[1] === 0 ? name : `${name}:`));
