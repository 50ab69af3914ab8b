/* The terminal speaks English: the words of `public/_locales/en`. Imported for its effect. */

import { wordsFromFile } from '../lib/i18n/message-files.ts';
import { useWords } from '../lib/i18n/words.ts';
import english from '../public/_locales/en/messages.json' with { type: 'json' };

useWords(wordsFromFile(english, 'en'));
