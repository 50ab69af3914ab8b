/* Short lines that ask the reader for something: newsletters, apps, subscriptions, follows. */

import type { Detector } from '../detector.ts';
import { findCue } from '../match-cue.ts';

const NAME = 'promotion';
/** Characters. A paragraph about newsletters is longer than a plea for one. */
const MAX_LINE = 160;
/** The reader is spoken to: an imperative or "you". Third-person news about subscriptions is not. */
const ADDRESS =
  /^(?:[\p{So}▶►→»>*•]\s*)?(?:sign up|subscribe|follow|join|download|get|like|support|donate|become|register|log in|sign in|want|already|click|stay|never miss|don['’]t miss|start|try|this (?:story|article) is)\b|\byour inbox\b/iu;

export const promotion: Detector = {
  name: NAME,
  find({ blocks }) {
    return blocks
      .filter(
        ({ block, text }) =>
          block.kind !== 'title' &&
          text.length <= MAX_LINE &&
          ADDRESS.test(text) &&
          findCue(text, 'promotion') !== null,
      )
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
