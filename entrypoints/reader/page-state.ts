/* What the reader knows of the page it is in. */

import type { Analysis } from '../../lib/analysis/analyse.ts';
import type { ArticleDates } from '../../lib/cards/article-dates.ts';
import type { Card } from '../../lib/cards/card.ts';
import type { TextMap } from '../../lib/dom/read/text-map.ts';
import type { JudgedSpan } from '../../lib/junk/user-rules.ts';
import type { Anchor, Note } from '../../lib/notes/note.ts';

/** What is known about the page at one revision. */
export interface PageState {
  readonly map: TextMap;
  readonly junk: readonly JudgedSpan[];
  readonly analysis: Analysis | null;
  readonly cast: readonly Card[];
  readonly dates: ArticleDates;
  readonly notes: readonly Note[];
  readonly anchors: readonly Anchor[];
  /** The text's fingerprint, and notes on the same story elsewhere. */
  readonly story: readonly number[];
  readonly copies: readonly Note[];
  /** What the reader should know, in sentences. */
  readonly notices: readonly string[];
}
