/* What a page of ours says about itself: its title, and the language and direction of its words, for screen readers and line breaks. */

import { wordsDirection } from '../lib/i18n/formats.ts';
import { wordsLanguage } from '../lib/i18n/words.ts';

export function introducePage(document: Document, title: string): void {
  document.title = title;
  document.documentElement.lang = wordsLanguage();
  document.documentElement.dir = wordsDirection();
}
