/* Which of the notes that are not found on a page stand in what the page has folded away. */

import { anchorNotes, anchorTarget } from '../../../lib/notes/anchoring/anchor-notes.ts';
import type { AnchoringPage } from '../../../lib/notes/anchoring/page-index.ts';
import type { PageBlock } from '../../../lib/text/page-text.ts';
import { store } from '../note-handlers.ts';
import type { Visit } from './open-visit.ts';

/** A text of lines as a page to anchor on. */
function pageOf(source: string, text: string): AnchoringPage {
  const blocks: PageBlock[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', box: 0, runs: [], start, end });
    start = end + 1;
  }
  return { source, text, blocks };
}

/** Their ids. Words that are but much like a note's are not told to be its: nobody sees them. */
export async function findFolded({ page, origin }: Visit, text: string): Promise<readonly string[]> {
  const here = await store.forArticle(origin.addresses);
  const notes = here.ok ? here.value : [];
  const lost = new Set(
    anchorNotes(notes, page).flatMap(({ note, state }) => (state === 'orphan' || state === 'changed' ? [note] : [])),
  );
  const folded = pageOf(page.source, text);
  return notes.flatMap(({ id, target }) => {
    if (!target || !lost.has(id)) return [];
    const { state } = anchorTarget(target, folded);
    return state === 'exact' || state === 'moved' ? [id] : [];
  });
}
