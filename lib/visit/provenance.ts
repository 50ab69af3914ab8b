/* What notes and citations keep of where they come from. */

import type { NoteArticle } from '../notes/note.ts';
import type { PageOrigin } from './visit.ts';

/** @param story the near-duplicate sketch; empty when it is not known, or the text is too short for one */
export const provenanceOf = (
  { source, addresses, author, publisher }: PageOrigin,
  { title, published }: { readonly title: string; readonly published: string | null },
  story: readonly number[] = [],
): NoteArticle => ({
  source,
  addresses,
  title,
  author,
  publisher,
  published,
  ...(story.length > 0 ? { story } : {}),
});
