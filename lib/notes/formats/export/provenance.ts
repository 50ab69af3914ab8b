/* What every export says of where a note's words come from, in one order and under one set of names. */

import { webAddress } from '../../../identity/web-address.ts';
import type { Provenance } from '../../citing/source-line.ts';
import { textFragmentLink } from '../../citing/text-fragment-link.ts';
import type { Note } from '../../note.ts';

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
