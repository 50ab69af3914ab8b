/* The line that says where words come from, the same under a citation and in every export. */

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
  const line = [author, quoted, publisher, published.slice(0, 10), address].filter((part) => part !== '').join(', ');
  return accessed === '' ? line : say(message('citeAccessed', line, accessed));
}
