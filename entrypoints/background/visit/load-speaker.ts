/*
 * What says cards in the language of the interface: a file of words, read at the first article and kept for its
 * language. None where that is English; without the file, cards are in the pack's English.
 */

import { type CardSpeaker, cardSpeaker } from '../../../lib/cards/spoken/card-speaker.ts';
import { type CardWords, cardWords, cardWordsFile } from '../../../lib/cards/spoken/card-words.ts';
import type { KnowledgeSource } from '../../../lib/entities/linking/knowledge-source.ts';
import { wordsLanguage } from '../../../lib/i18n/words.ts';
import { readPackageFile } from '../../../lib/messaging/package-file.ts';
import { wordsReady } from '../speak.ts';

const files = new Map<string, Promise<CardWords | null>>();

export async function loadSpeaker(knowledge: KnowledgeSource): Promise<CardSpeaker | null> {
  await wordsReady();
  const language = wordsLanguage();
  const path = cardWordsFile(language);
  if (path === null) return null;
  const reading = files.get(path) ?? readPackageFile(path).then(cardWords);
  files.set(path, reading);
  const words = await reading;
  return words && cardSpeaker(words, language, knowledge);
}
