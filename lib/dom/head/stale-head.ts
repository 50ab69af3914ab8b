/*
 * A site that shows its next article without loading a page often leaves the head of the first one standing: title,
 * date, author and address would all be another article's. Believed to be so only when the page's address has changed
 * since it was loaded.
 */

import { sharesWords } from './shares-words.ts';

/** True when what the head says, its title being `stated`, is of an article that is no longer shown. */
export function headIsStale(document: Document, stated: string): boolean {
  if (!hasMovedOn(document)) return false;
  const headings = [...document.querySelectorAll('h1')].slice(0, 10).map((element) => element.textContent ?? '');
  const speaking = headings.filter((words) => words.trim() !== '');
  // Without a title nothing says that it was brought up to date.
  return stated === '' || (speaking.length > 0 && !speaking.some((words) => sharesWords(words, stated)));
}

/** The page's canonical link, '' when there is none or it is the address of an article shown before. */
export function canonicalOf(document: Document): string {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  const loaded = loadedAddress(document);
  const isOld = loaded !== null && hasMovedOn(document) && pathOf(href, loaded) === pathOf(loaded, loaded);
  return isOld ? '' : href;
}

function hasMovedOn(document: Document): boolean {
  const loaded = loadedAddress(document);
  return loaded !== null && pathOf(document.URL, loaded) !== pathOf(loaded, loaded);
}

/** What the page was loaded from; null where there is no browser to say so. */
function loadedAddress(document: Document): string | null {
  const view = document.defaultView as { performance?: Partial<Performance> } | null;
  return view?.performance?.getEntriesByType?.('navigation')[0]?.name ?? null;
}

function pathOf(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).pathname.replace(/\/$/, '') : '';
}
