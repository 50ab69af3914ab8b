/* What an entry says of itself, as one line and as words. */

import { foldWord } from '../../text/fold.ts';
import type { KnowledgeEntry } from './knowledge-source.ts';

/** What an entry says it is: in the store's own words, else by the first office. */
export const toldOf = ({ text, offices }: KnowledgeEntry): string => text ?? offices[0]?.title ?? '';

/** The same with all offices, folded. */
export const toldWords = ({ text, offices }: KnowledgeEntry): ReadonlySet<string> =>
  new Set(
    [text ?? '', ...offices.map(({ title }) => title)]
      .join(' ')
      .split(/[^\p{L}\p{N}-]+/u)
      .map(foldWord),
  );
