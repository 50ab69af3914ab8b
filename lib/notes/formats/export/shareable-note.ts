/* A note with its addresses as they may go out. Its words are the user's: what they wrote there, they meant to. */

import { shareableAddress } from '../../../identity/shareable-address.ts';
import type { Note } from '../../note.ts';

export function shareableNote(note: Note): Note {
  const { target, article } = note;
  return {
    ...note,
    target: target && { ...target, source: shareableAddress(target.source) },
    article: article && {
      ...article,
      source: shareableAddress(article.source),
      addresses: [...new Set(article.addresses.map(shareableAddress))],
    },
  };
}
