/*
 * The third step of a visit: where the user's notes stand on its words. They are looked for in the whole page, because
 * a quote may stand outside the article. What the notes say does not go to the page: see `user-words.ts`.
 */

import { hasClusters } from '../../../lib/entities/tagger/clusters.ts';
import { knowsWord } from '../../../lib/entities/tagger/known-words.ts';
import { message } from '../../../lib/i18n/message.ts';
import { nearDuplicateSketch } from '../../../lib/identity/near-duplicate.ts';
import { anchorNotes } from '../../../lib/notes/anchoring/anchor-notes.ts';
import type { AnchoringPage } from '../../../lib/notes/anchoring/page-index.ts';
import type { PageContent } from '../../../lib/text/page-content.ts';
import type { NotesAnswer } from '../../../lib/visit/visit.ts';
import { store } from '../note-handlers.ts';
import { loadTagger } from '../resources.ts';
import type { Visit } from './open-visit.ts';

export async function findNotes({ page, article, origin }: Visit): Promise<NotesAnswer> {
  const here = await store.forArticle(origin.addresses);
  const notes = here.ok ? here.value : [];
  return {
    notes: notes.map(({ id, colour }) => ({ id, colour })),
    anchors: notes.some(({ target }) => target) ? anchorNotes(notes, await withDictionary(page)) : [],
    story: nearDuplicateSketch(article),
    notices: here.ok ? [] : [message('noticeNotesUnread', here.why)],
  };
}

/** The tagger's words tell one word from another misspelt, where the model of the language has a table of them. */
async function withDictionary(page: PageContent): Promise<AnchoringPage> {
  const { model } = await loadTagger(page.language);
  return model && hasClusters(model.clusters) ? { ...page, isWord: knowsWord(model.clusters) } : page;
}
