/* What every export says of where a note's words come from, in one order and under one set of names. */

import type { Note } from '../note.ts';
import { textFragmentLink } from '../text-fragment-link.ts';
import { webAddress } from '../web-address.ts';

export interface Provenance {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  /** Day or instant; '' when unknown. */
  readonly published: string;
  /** Day the note was written: when the page was seen as quoted. */
  readonly accessed: string;
  /** Canonical address; '' when there is none on the web. */
  readonly address: string;
  /** The address with the quoted words. */
  readonly link: string;
  readonly entities: readonly string[];
  /** Who made the picture whose caption is quoted; '' when none is. */
  readonly credit: string;
}

export function provenanceOf({ article, target, created, entities }: Note): Provenance {
  const source = article?.source ?? target?.source ?? '';
  const address = webAddress(source) ? source : '';
  return {
    title: article?.title ?? '',
    author: article?.author ?? '',
    publisher: article?.publisher ?? '',
    published: article?.published ?? '',
    accessed: created.slice(0, 10),
    address,
    link: target && address !== '' ? textFragmentLink(target) : address,
    entities,
    credit: target?.credit ?? '',
  };
}

/** One line that says where words come from: author, title, publisher, date, address. */
export function sourceLine({
  author,
  title,
  publisher,
  published,
  accessed,
  address,
}: Omit<Provenance, 'link' | 'entities' | 'credit'>): string {
  const named = [author, title && `“${title}”`, publisher, published.slice(0, 10)]
    .filter((part) => part !== '')
    .join(', ');
  const seen = accessed === '' ? '' : ` (accessed ${accessed})`;
  return `${[named, address].filter((part) => part !== '').join(', ')}${seen}`;
}

/** Notes of one article together, in the order of first appearance; notes without an article last, under ''. */
export function byArticle(notes: readonly Note[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const source = note.article?.source ?? note.target?.source ?? '';
    const group = groups.get(source);
    if (group) group.push(note);
    else groups.set(source, [note]);
  }
  for (const group of groups.values())
    group.sort((a, b) => positionOf(a) - positionOf(b) || (a.created < b.created ? -1 : 1));
  return groups;
}

/** Notes on the article as a whole come first. */
const positionOf = ({ target }: Note): number => target?.selector[1].start ?? -1;
