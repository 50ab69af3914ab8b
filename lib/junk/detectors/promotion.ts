/* Short lines that ask the user for something: newsletters, apps, subscriptions, follows. */

import { message } from '../../i18n/message.ts';
import { anyOf } from '../../languages/all-languages.ts';
import { isDeclined, nextWord } from '../cues/cue-words.ts';
import { findCues } from '../cues/match-cue.ts';
import type { ContextBlock } from '../junk-context.ts';
import { lineDetector } from '../line-detector.ts';

/** A paragraph about newsletters is longer than a plea for one. */
const MAX_LINE_CHARACTERS = 200;
/**
 * Above this score a line is text that happens to speak of subscribing; below the lower one a single cue at its start
 * is enough.
 */
const TEXT_SCORE = 0.9;
const DOUBTFUL = 0.6;
/** Below this one its first sentence is no text either. */
const NO_TEXT = 0.2;
/** Of a line that is nothing but the plea. */
const MAX_BARE_CHARACTERS = 70;
/** The user is spoken to. Third-person news about subscriptions is not a plea. */
const ADDRESS = new RegExp(
  `^[^\\p{L}]*(?:${anyOf(({ junk }) => junk?.pleaOpenings)})(?![\\p{L}\\p{N}])|` +
    `(?<![\\p{L}\\p{N}])(?:${anyOf(({ junk }) => junk?.pleaWords)})(?![\\p{L}\\p{N}])`,
  'iu',
);

const ARABIC_SENTENCE = /^[^a-z]*[\u0620-\u064a].*[.؟۔]$/i;
const SENTENCE = /[.!?…؟۔]\s|[。！？]/;

/** "+++ Our news by messenger +++". With a clock time it is an entry of a live report. */
const FRAMED = /^\+{2,}\s(?!.*\d[:.]\d\d).*\s\+{2,}$/;

/** "Suivez-nous", "Abonnez-vous", "Siga-nos": an imperative and its pronoun in one word. */
const TO_US = new RegExp(`-(?:${anyOf(({ junk }) => junk?.enclitics)})$`, 'iu');

export const promotion = lineDetector({
  name: 'promotion',
  kind: 'promotion',
  score: 0.8,
  reason: message('junkReasonPromotion'),
  test: (line) => line.text.length <= MAX_LINE_CHARACTERS && isPlea(line),
});

function isPlea({ block, text, linkDensity }: ContextBlock): boolean {
  const cues = findCues(text, 'promotion').filter(({ end }) => !isDeclined(text, end));
  const first = cues[0];
  if (!first) return false;
  const startsWithCue = nextWord(text, 0) === first.start;
  // "Follow us, the guide shouted": a comma after the imperative means that somebody says it.
  const spoken =
    (/^[,،、]/.test(text.slice(first.end)) && nextWord(text, first.end) !== cues[1]?.start) || /["“”„«「『]/.test(text);
  if (spoken) return false;
  if (FRAMED.test(text)) return true;
  const score = block.score ?? 1;
  // What stands before a plea at the end of a paragraph is text, unless it speaks to the user too.
  const before = text.slice(0, first.start);
  if (score >= NO_TEXT && SENTENCE.test(before) && !ADDRESS.test(before)) return false;
  // "He joined our channel" is written as "join our channel" is, where vowels are not.
  if (cues.length === 1 && ARABIC_SENTENCE.test(text)) return false;
  if (cues.length >= 2 && (startsWithCue || ADDRESS.test(text))) return true;
  if (new Set(cues.map(({ start, end }) => text.slice(start, end).toLowerCase())).size >= 2 && score < TEXT_SCORE)
    return true;
  if (startsWithCue && score < DOUBTFUL) return true;
  if (linkDensity > 0.6 && (startsWithCue || ADDRESS.test(text))) return true;
  const severalWords = first.words >= 2 || TO_US.test(text.slice(first.start, first.end));
  return (
    severalWords &&
    startsWithCue &&
    text.length <= MAX_BARE_CHARACTERS &&
    !text.includes(',') &&
    !/[.!?؟۔]\s/.test(text)
  );
}
