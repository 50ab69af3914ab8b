/* The reader's notes for one page: on its words, on its names, and on copies of its story elsewhere; and what is sent to find them. */

import type { Analysis } from '../../lib/analysis/analyse.ts';
import type { TextMap } from '../../lib/dom/read/text-map.ts';
import { type JudgedSpan, notKept } from '../../lib/junk/user-rules.ts';
import { withoutJunk } from '../../lib/junk/without-junk.ts';
import type { AnalysableArticle } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import type { Anchor, Note } from '../../lib/notes/note.ts';
import type { ArticleText } from '../../lib/text/article-text.ts';

export interface PageNotes {
  readonly notes: readonly Note[];
  /** Notes on names of the article, from wherever they were written. */
  readonly entityNotes: readonly Note[];
  /** The text's fingerprint, and notes on the same story elsewhere. */
  readonly story: readonly number[];
  readonly copies: readonly Note[];
  readonly anchors: readonly Anchor[];
  /** Why notes could not be read, for the reader. */
  readonly notices: readonly string[];
}

/** The article as it is sent: the page's structure stays here. */
export function bare({ boxes: _, ...article }: ArticleText): AnalysableArticle {
  return { ...article, blocks: article.blocks.map((block) => ({ ...block, runs: [] })) };
}

export async function findPageNotes(
  addresses: readonly string[],
  analysis: Analysis | null,
  { article }: TextMap,
  junk: readonly JudgedSpan[],
): Promise<PageNotes> {
  const entities = (analysis?.entities ?? []).map(({ id }) => id);
  const [reply, copies] = await Promise.all([
    send('notes.find', { addresses, entities }),
    send('notes.copies', { article: bare(withoutJunk(article, notKept(junk))), addresses }),
  ]);
  const found = reply.ok ? reply.value : [];
  // A note on a name may come from another article: its words are not to be looked for here.
  const notes = found.filter(({ article: from }) => from?.addresses.some((address) => addresses.includes(address)));
  return {
    notes,
    entityNotes: found.filter((note) => note.entities.length > 0),
    story: copies.ok ? copies.value.story : [],
    copies: copies.ok ? copies.value.notes : [],
    anchors: notes.some(({ target }) => target) ? await send('notes.anchor', { notes, article: bare(article) }) : [],
    notices: reply.ok ? [] : [`Your notes could not be read: ${reply.reason}`],
  };
}
