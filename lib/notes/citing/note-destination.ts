/* Where a note leads to: its words, where a browser finds them; what it is on from the top, where it does not. */

import { DEMO_ADDRESS } from '../../identity/note-address.ts';
import { isFileAddress, webAddress } from '../../identity/web-address.ts';
import type { Note } from '../note.ts';
import { textDirective } from './text-fragment-link.ts';

/** The demo article, among our own pages. */
const DEMO_PAGE = '/welcome.html';

export interface NoteDestination {
  readonly address: string;
  /** A file of this device: only the browser itself opens it, not a link. */
  readonly isFile: boolean;
}

/** Null for a note on a name alone, and for one from a place that is none. */
export function noteDestination({ target, article }: Pick<Note, 'target' | 'article'>): NoteDestination | null {
  const source = target?.source ?? article?.source ?? '';
  const page = source === DEMO_ADDRESS ? DEMO_PAGE : webAddress(source)?.href;
  const isFile = isFileAddress(source);
  const address = page ?? (isFile ? source : null);
  if (address === null) return null;
  return { address: target ? address.replace(/#.*$/s, '') + textDirective(target) : address, isFile };
}
