/* What notes and citations keep of where they come from. */

import type { NoteArticle } from '../notes/note.ts';
import type { PageOrigin } from './visit.ts';

/**
 * Who wrote it is what the page's metadata says, and where that says nothing, what its lines do.
 * @param story the near-duplicate sketch; empty when it is not known, or the text is too short for one
 */
export const provenanceOf = (
  { source, addresses, author, publisher }: PageOrigin,
  { title, published, author: byline = '' }: Pick<NoteArticle, 'title' | 'published'> & { readonly author?: string },
  story: readonly number[] = [],
): NoteArticle => ({
  source,
  addresses,
  title,
  author: author || byline,
  publisher,
  published,
  ...(story.length > 0 ? { story } : {}),
});
