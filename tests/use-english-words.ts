/*
 * Tests of units and components hear messages in English, as the terminal does; in the built extension the browser says
 * them.
 */

import { wordsFromFile } from '../lib/i18n/message-files.ts';
import { useWords } from '../lib/i18n/words.ts';
import english from '../public/_locales/en/messages.json' with { type: 'json' };

useWords(wordsFromFile(english, 'en'));
