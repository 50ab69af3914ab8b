/* The settings as the background has them; what this script says from now on is in the language that they choose. */

import { chosenLanguage, shareWords, useChosenWords } from '../../../lib/i18n/chosen-words.ts';
import { useBrowserWords } from '../../../lib/i18n/words.ts';
import { extension } from '../../../lib/messaging/extension-api.ts';
import { send } from '../../../lib/messaging/send.ts';
import type { Settings } from '../../../lib/settings/settings.ts';

/** Null: the browser's. */
let spoken: ReturnType<typeof chosenLanguage> = null;

export async function askSettings(): Promise<Settings> {
  const settings = await send('settings.read');
  const language = chosenLanguage(settings);
  if (language === spoken) return settings;
  spoken = language;
  if (language === null) useBrowserWords(extension.i18n);
  shareWords(language && (await useChosenWords(language, () => send('words.read', language))));
  return settings;
}
