/* "A avenida Francisco Morato": behind the word for a street no town of its name is meant. */

import { wordsOfAll } from '../../languages/all-languages.ts';
import { foldWord } from '../../text/fold.ts';
import type { KnowledgeEntry } from './knowledge-source.ts';
import type { MentionContext } from './mention-context.ts';
import { isSettlement } from './place-evidence.ts';

const STREETS = new Set([...wordsOfAll(({ names }) => names?.streets)].map(foldWord));

/** Wherever the article names it, it names a street. */
export const isStreet = (entry: KnowledgeEntry, { beside }: MentionContext): boolean =>
  entry.type === 'place' && isSettlement(entry) && beside.length > 0 && beside.every(({ front }) => STREETS.has(front));
