/* Short lines that ask the reader for something: newsletters, apps, subscriptions, follows. */

import type { Detector } from '../detector.ts';
import type { ContextBlock } from '../junk-context.ts';
import { findCues } from '../match-cue.ts';

const NAME = 'promotion';
/** Characters. A paragraph about newsletters is longer than a plea for one. */
const MAX_LINE = 200;
/** Characters of a line that is nothing but the plea. */
const MAX_BARE = 70;
/** The reader is spoken to. Third-person news about subscriptions is not a plea. */
const ADDRESS =
  /^(?:[^\p{L}]*)(?:sign up|subscribe|follow us|join our|download|get|like us|support|donate|become|register|log in|sign in|want|already|click|stay|never miss|don['’]t miss|start|try)\b|\byour inbox\b/iu;

export const promotion: Detector = {
  name: NAME,
  find({ blocks }) {
    return blocks
      .filter((item) => item.block.kind !== 'title' && item.text.length <= MAX_LINE && isPlea(item))
      .map(({ block }) => ({
        start: block.start,
        end: block.end,
        kind: 'promotion',
        score: 0.8,
        detector: NAME,
        reason: 'asks for a subscription, a follow or a gift',
      }));
  },
};

function isPlea({ text, linkDensity }: ContextBlock): boolean {
  const cues = findCues(text, 'promotion');
  const first = cues[0];
  if (!first) return false;
  const startsWithCue = !/[\p{L}\p{N}]/u.test(text.slice(0, first.start));
  // "Follow us, the guide shouted": a comma after the imperative means that somebody says it.
  const spoken = /^,/.test(text.slice(first.end)) || /["“”„«]/.test(text);
  if (spoken) return false;
  if (cues.length >= 2 && (startsWithCue || ADDRESS.test(text))) return true;
  if (linkDensity > 0.6 && (startsWithCue || ADDRESS.test(text))) return true;
  return first.words >= 2 && startsWithCue && text.length <= MAX_BARE && !text.includes(',') && !/[.!?]\s/.test(text);
}
