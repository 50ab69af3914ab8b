/*
 * Notes that stand where outside content would: "This content is hosted by a third party …", cookie and affiliate
 * notices. They are written as sentences and read like text; what gives them away is that they speak of consent, data
 * and outside content in one breath.
 */

import { message } from '../../i18n/message.ts';
import { isDeclined } from '../cues/cue-words.ts';
import { findCues } from '../cues/match-cue.ts';
import type { ContextBlock } from '../junk-context.ts';
import { lineDetector } from '../line-detector.ts';

const MAX_NOTE_CHARACTERS = 700;
const MAX_LABEL_CHARACTERS = 60;
/** A short line with one cue must be doubted by the scorer. */
const DOUBTFUL = 0.75;

export const consentNotes = lineDetector({
  name: 'consent-notes',
  kind: 'consent',
  score: 0.8,
  reason: message('junkReasonConsent'),
  test: isNote,
});

function isNote({ block, text }: ContextBlock): boolean {
  if (text.length > MAX_NOTE_CHARACTERS) return false;
  const cues = findCues(text, 'consent').filter(({ end }) => !isDeclined(text, end));
  const different = new Set(cues.map((cue) => text.slice(cue.start, cue.end).toLowerCase())).size;
  // An article about data protection uses these words too, but not three of them in one paragraph that the scorer is
  // not sure of.
  if (different >= 3) return true;
  if (different === 2) return (block.score ?? 1) < 0.99;
  return different === 1 && text.length <= MAX_LABEL_CHARACTERS && (block.score ?? 1) < DOUBTFUL;
}
