/*
 * "O governo de São Paulo", "la provincia de Valencia": behind the words for a division no town of its name is meant.
 */

import { wordsOfAll } from '../../languages/all-languages.ts';
import { foldWord } from '../../text/fold.ts';
import type { Candidate, KnowledgeEntry } from './knowledge-source.ts';
import type { MentionContext } from './mention-context.ts';
import { isSettlement } from './place-evidence.ts';
import { toldWords } from './told-of.ts';

const DIVISIONS = new Set([...wordsOfAll(({ names }) => names?.divisions)].map(foldWord));
const OF = new Set(['de', 'do', 'da', 'del', 'di', 'du', 'von']);

/** What a store in English says of one. */
const SAID = ['state', 'province', 'region', 'department', 'prefecture', 'division'];

const isNamed = ({ beside }: MentionContext): boolean =>
  beside.some(({ front, farther }) => DIVISIONS.has(front) || (OF.has(front) && DIVISIONS.has(farther)));

/** Does the article name a division, where `entry` is a town and a division of its country bears the name too? */
export const isSeatOnly = (
  entry: KnowledgeEntry,
  around: MentionContext,
  namesakes: () => readonly (readonly [Candidate, KnowledgeEntry | null])[],
): boolean =>
  entry.type === 'place' &&
  isSettlement(entry) &&
  isNamed(around) &&
  namesakes().some(
    ([{ type, country }, other]) =>
      type === 'place' &&
      country === entry.country &&
      other !== null &&
      !isSettlement(other) &&
      SAID.some((word) => toldWords(other).has(word)),
  );
