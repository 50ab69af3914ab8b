/* The line that says where words come from, the same under a citation and in every export. */

import { isoDayWords } from '../../i18n/date-forms.ts';
import { message, type Say } from '../../i18n/message.ts';

export interface Provenance {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  /** Day or instant; '' when unknown. */
  readonly published: string;
  /** Day the note was written: when the page was seen as quoted. */
  readonly accessed: string;
  /** Canonical address; '' when there is none on the web. */
  readonly address: string;
  /** The address with the quoted words. */
  readonly link: string;
  readonly entities: readonly string[];
  /** Who made the picture whose caption is quoted; '' when none is. */
  readonly credit: string;
}

/** One line that says where words come from: author, title, publisher, date, address. */
export function sourceLine(
  { author, title, publisher, published, accessed, address }: Omit<Provenance, 'link' | 'entities' | 'credit'>,
  say: Say,
): string {
  const quoted = title && say(message('commonQuoted', title));
  const day = published && writtenDay(published, say);
  const line = [author, quoted, publisher, day, address].filter((part) => part !== '').join(', ');
  return accessed === '' ? line : say(message('citeAccessed', line, writtenDay(accessed, say)));
}

/** A day as people read it, in the language of the words. @param iso a day, or an instant on it */
export const writtenDay = (iso: string, say: Say): string => isoDayWords(iso, say(message('languageOfWords')));
