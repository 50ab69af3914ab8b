/* A note of what another program says of one: what it does not say is left empty, what cannot be is refused. */

import { message } from '../../../i18n/message.ts';
import { noteAddress } from '../../../identity/note-address.ts';
import { MAX_BODY, newNote } from '../../new-note.ts';
import type { Note, NoteColour } from '../../note.ts';
import { uuidFrom } from '../uuid-from.ts';
import { bad, good, type Read, readNote, readTargetFields, shown } from './read-note.ts';

export interface ForeignNote {
  /** What it is known by: the same words give the same note, however often they are imported. */
  readonly known: string;
  readonly source: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string | null;
  /** The words it is on; '' for a note on the whole. */
  readonly exact?: string;
  /** The selectors it came with, in place of `exact`. */
  readonly selector?: readonly unknown[];
  readonly body?: string;
  readonly tags?: readonly string[];
  readonly colour?: NoteColour;
  readonly created?: string | null;
  readonly modified?: string | null;
  /** Whether it says something though it has neither words nor a text: that the article was saved. */
  readonly saved?: boolean;
}

const MAX_TITLE = 2_000;

/** What highlights are known by that are told by their words alone: of the same words, each by its number. */
export function numbered(): (known: string) => string {
  const met = new Map<string, number>();
  return (known) => {
    const times = met.get(known) ?? 0;
    met.set(known, times + 1);
    return times === 0 ? known : `${known}:${times}`;
  };
}

/** `now`: ISO 8601, for one without a date. */
export function foreignNote(foreign: ForeignNote, now: string): Read<Note> {
  const { source, exact = '', body = '', colour = 'yellow' } = foreign;
  const selector = foreign.selector ?? (exact === '' ? [] : [{ type: 'TextQuoteSelector', exact }]);
  if (noteAddress(source) === null) return bad(message('importNoWebAddress', shown(source)));
  if (body.length > MAX_BODY) return bad(message('importBodyTooLong'));
  const target = selector.length > 0 ? readTargetFields({ source, selector }) : good(null);
  if (target.why !== null) return target;
  if (target.value === null && body.trim() === '' && !foreign.saved) return bad(message('importNoWordsNorText'));
  const created = foreign.created ?? now;
  const note = newNote(
    {
      body,
      tags: foreign.tags ?? [],
      colour,
      target: target.value,
      article: {
        source,
        addresses: [],
        title: (foreign.title ?? '').slice(0, MAX_TITLE),
        author: (foreign.author ?? '').slice(0, MAX_TITLE),
        publisher: (foreign.publisher ?? '').slice(0, MAX_TITLE),
        published: foreign.published ?? null,
      },
    },
    uuidFrom(foreign.known),
    created,
  );
  return readNote({ ...note, modified: foreign.modified ?? created });
}
