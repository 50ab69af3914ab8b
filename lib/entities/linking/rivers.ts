/* "La rivière Ohio", "rzeka Ohio": behind the word for a river no state and no town of its name is meant. */

import { wordsOfAll } from '../../languages/all-languages.ts';
import { foldWord } from '../../text/fold.ts';
import type { KnowledgeEntry } from './knowledge-source.ts';
import type { MentionContext } from './mention-context.ts';
import { toldWords } from './told-of.ts';

const RIVERS = new Set([...wordsOfAll(({ names }) => names?.rivers)].map(foldWord));

/** What a store in English says of one. */
const SAID = ['river', 'stream', 'waterway'];

/** Does the article call it a river, and the store something else? */
export const isNoRiver = (entry: KnowledgeEntry, { beside }: MentionContext): boolean =>
  entry.type === 'place' &&
  beside.some(({ front }) => RIVERS.has(front)) &&
  !SAID.some((word) => toldWords(entry).has(word));
