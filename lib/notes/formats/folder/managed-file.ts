/*
 * A file of which a part is ours: it stands between two marks, the first of which says whose it is and what its words
 * were when they were written, so that a change by another hand is seen. All around the marks is the user's.
 */

import { uuidFrom } from '../uuid-from.ts';

const BEGIN = /^<!-- sidelight:begin id=([0-9a-f]{12}) sum=([0-9a-f]{12}) -->[^\S\n]*\n/m;
const END = '<!-- sidelight:end -->';

export interface ManagedFile {
  readonly id: string;
  /** Of the words as we wrote them. */
  readonly sum: string;
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

/** Twelve digits for any words: to be told by, no secret. */
export const digest = (words: string): string => uuidFrom(words).replace(/-/g, '').slice(0, 12);

/** Line ends and spaces at them are changed by editors, not by people. */
const comparable = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim();

export const sumOf = (inside: string): string => digest(comparable(inside));

/** Null for a file that has no such part. */
export function readManaged(text: string): ManagedFile | null {
  const file = text.replace(/\r\n?/g, '\n');
  const begin = BEGIN.exec(file);
  if (!begin) return null;
  const start = begin.index + begin[0].length;
  const end = file.indexOf(END, start);
  if (end < 0) return null;
  const [, id = '', sum = ''] = begin;
  return {
    id,
    sum,
    before: file.slice(0, begin.index),
    inside: file.slice(start, end),
    after: file.slice(end + END.length),
  };
}

export const isUnchanged = ({ inside, sum }: ManagedFile): boolean => sumOf(inside) === sum;

/** Nothing inside may look like a mark. */
const unmarked = (words: string): string => words.replace(/<!-- sidelight:/g, '<!-- sidelight :');

function managed({ id, before, after }: Pick<ManagedFile, 'id' | 'before' | 'after'>, words: string): string {
  const inside = `${unmarked(words).trim()}\n`;
  return `${before}<!-- sidelight:begin id=${id} sum=${sumOf(inside)} -->\n${inside}${END}${after}`;
}

/** The same file with other words in our part. */
export const withInside = (file: ManagedFile, text: string): string => managed(file, splitHead(text).inside);

export function newManaged(id: string, text: string): string {
  const { head, inside } = splitHead(text);
  return managed({ id, before: head, after: '\n' }, inside);
}

/** What our part of a file of this text says. */
export const sumOfText = (text: string): string => sumOf(unmarked(splitHead(text).inside));

const FRONT_MATTER = /^---\n(?:[^\n]*\n)*?---\n+/;
const PROPERTIES = /^(?:[\w-]+:: [^\n]*\n)+\n*/;

const TITLE = /^# [^\n]*\n+/;

/** Properties, which must stand first in a file, and the title: written once, and the user's from then on. */
function splitHead(text: string): { head: string; inside: string } {
  const [properties = ''] = FRONT_MATTER.exec(text) ?? PROPERTIES.exec(text) ?? [];
  const [title = ''] = TITLE.exec(text.slice(properties.length)) ?? [];
  const head = properties + title;
  return { head, inside: text.slice(head.length) };
}
