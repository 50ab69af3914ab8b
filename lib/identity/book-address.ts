/*
 * What notes on a book are filed under: books, and articles of which an export says only the title, have no address on
 * the web. Made of title and author, so that all notes on one are together, in every browser.
 */

import { toWellFormed } from '../text/well-formed.ts';

const BOOK = 'sidelight:book/';

/** Characters of a title or an author that tell books apart; an encoded letter takes up to twelve. */
const MAX_NAME = 300;

const encoded = (name: string): string =>
  encodeURIComponent(toWellFormed(name.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME)));

export const bookAddress = (title: string, author: string): string =>
  `${BOOK}${encoded(title) || '-'}${author.trim() === '' ? '' : `/${encoded(author)}`}`;

export const isBookAddress = (address: string): boolean =>
  address.length <= 10_000 && address.startsWith(BOOK) && /^[\w%.~!'()*/-]+$/.test(address.slice(BOOK.length));
