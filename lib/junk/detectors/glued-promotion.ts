/* Pleas glued to a paragraph's end: "… the council said. Subscribe to our newsletter and never miss a story!" */

import { message } from '../../i18n/message.ts';
import { findCues } from '../cues/match-cue.ts';
import { lineDetector } from '../line-detector.ts';

/** Characters of a plea. Longer ones are sentences about something. */
const MIN_CHARACTERS = 16;
const MAX_CHARACTERS = 160;
/** Where a sentence may begin: after a closed one and white space. Quoted or bracketed sentences are somebody's. */
const SENTENCE_START = /(?:[.!?…؟۔]\s+|[。！？]\s*)(?=[\p{Lu}\p{Lo}])/gu;

export const gluedPromotion = lineDetector({
  name: 'glued-promotion',
  kind: 'promotion',
  score: 0.85,
  reason: message('junkReasonGluedPromotion'),
  except: ['heading'],
  test: ({ text }) => pleaStart(text),
});

/**
 * Where the last sentence begins when it is a plea: it opens with one cue and holds another, with no quotation in it.
 */
function pleaStart(text: string): number | false {
  const tail = text.slice(-MAX_CHARACTERS - 4);
  let last: number | null = null;
  for (const match of tail.matchAll(SENTENCE_START)) last = match.index + match[0].length;
  if (last === null) return false;
  const plea = tail.slice(last);
  if (plea.length < MIN_CHARACTERS || plea.length > MAX_CHARACTERS || /["“”„«»‘「『]/.test(plea)) return false;
  const cues = findCues(plea, 'promotion');
  const [first] = cues;
  if (first?.start !== 0 || cues.length < 2) return false;
  // "Follow us, the guide shouted": a comma after the imperative means that somebody says it.
  if (/^[,،、]/.test(plea.slice(first.end))) return false;
  return text.length - plea.length;
}
