/* Pleas glued to a paragraph's end: "… the council said. Subscribe to our newsletter and never miss a story!" */

import { findCues } from '../cues/match-cue.ts';
import type { Detector } from '../detector.ts';
import type { JunkSpan } from '../junk-span.ts';

const NAME = 'glued-promotion';
/** Characters of a plea. Longer ones are sentences about something. */
const MIN_CHARACTERS = 16;
const MAX_CHARACTERS = 160;
/** Where a sentence may begin: after a closed one and white space. Quoted or bracketed sentences are somebody's. */
const SENTENCE_START = /[.!?…]\s+(?=[\p{Lu}\p{Lo}])/gu;

export const gluedPromotion: Detector = {
  name: NAME,
  find({ blocks }) {
    return blocks.flatMap(({ block, text }): JunkSpan[] => {
      if (block.kind === 'title' || block.kind === 'heading') return [];
      const start = pleaStart(text);
      if (start === null) return [];
      return [
        {
          start: block.start + start,
          end: block.end,
          kind: 'promotion',
          score: 0.85,
          detector: NAME,
          reason: 'asks for a subscription, a follow or a gift at the end of the paragraph',
        },
      ];
    });
  },
};

/** Where the last sentence begins when it is a plea: it opens with one cue and holds another, with no quotation in it. */
function pleaStart(text: string): number | null {
  const tail = text.slice(-MAX_CHARACTERS - 4);
  let last: number | null = null;
  for (const match of tail.matchAll(SENTENCE_START)) last = match.index + match[0].length;
  if (last === null) return null;
  const plea = tail.slice(last);
  if (plea.length < MIN_CHARACTERS || plea.length > MAX_CHARACTERS || /["“”„«»‘]/.test(plea)) return null;
  const cues = findCues(plea, 'promotion');
  const [first] = cues;
  if (first?.start !== 0 || cues.length < 2) return null;
  // "Follow us, the guide shouted": a comma after the imperative means that somebody says it.
  if (plea.slice(first.end).startsWith(',')) return null;
  return text.length - plea.length;
}
