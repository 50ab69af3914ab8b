/* The side column's choices written as a query, so that a search is kept, and sent to oneself, as one line of text. */

import type { NoteColour } from '../../note.ts';
import type { DayRange, NoteFilter } from '../filter-notes.ts';
import { dayAfter } from './days.ts';

export interface QueryNames {
  nameOf(entityId: string): string;
  /** One word, or several that are put between quotation marks. */
  colourName(colour: NoteColour): string;
}

/** The query that finds what `query` finds under `filter`. */
export function filterAsQuery(query: string, filter: NoteFilter, { nameOf, colourName }: QueryNames): string {
  return [
    query.trim(),
    ...filter.tags.map((tag) => operator('tag', tag)),
    ...filter.entities.map((id) => operator('name', nameOf(id))),
    ...alternatives('site', filter.sites),
    ...alternatives('site', filter.articles.map(withoutScheme)),
    ...alternatives('colour', filter.colours.map(colourName)),
    ...written(filter.written),
    ...published(filter.published),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const operator = (name: string, value: string): string => `${name}:"${value.replaceAll('"', '')}"`;

/** Any of them. */
const alternatives = (name: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [operator(name, values.join('|'))];

const withoutScheme = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '');

const written = ({ from, to }: DayRange): string[] => [
  ...(from === '' ? [] : [`after:${from}`]),
  ...(to === '' ? [] : [`before:${dayAfter(to)}`]),
];

const published = ({ from, to }: DayRange): string[] => (from === '' && to === '' ? [] : [`published:${from}..${to}`]);
