/*
 * Which box is meant by a place in the page. Who points at a word of a list of other stories means the list: its items
 * are the same on every list of the site, and come in another number tomorrow. So pointing gives the way from the
 * element under the pointer outwards, and where on it to begin.
 */

/** What a box is made of, and not one itself. */
const PARTS = new Set(
  (
    'a abbr b bdi bdo br button cite code data del dfn dt dd em font i img input ins kbd label li mark option ' +
    'picture path q rp rt ruby s samp small source span strong sub summary sup svg tbody td tfoot th thead time tr u ' +
    'use var video wbr'
  ).split(' '),
);
const LISTS = new Set(['ul', 'ol', 'dl', 'menu', 'table']);
const HEADINGS = /^h[1-6]$/;

export interface Pointed {
  /** From the element under the pointer to the last before the body; never empty. */
  readonly way: readonly Element[];
  /** Index in it of the box to begin with. */
  readonly at: number;
}

/** Null for the body and what is around it. */
export function boxAround(under: Element): Pointed | null {
  const { body, documentElement } = under.ownerDocument;
  const way: Element[] = [];
  for (let element: Element | null = under; element && element !== body; element = element.parentElement) {
    if (element === documentElement) return null;
    way.push(element);
  }
  if (way.length === 0) return null;
  let at = 0;
  while (at + 1 < way.length && isPart(way[at] as Element)) at++;
  while (at + 1 < way.length && isOnlyListOf(way[at] as Element, way[at + 1] as Element)) at++;
  return { way, at };
}

/** Also a box among brothers that look the same, such as the cards of a row of teasers. */
function isPart(element: Element): boolean {
  if (PARTS.has(element.localName)) return true;
  const name = element.getAttribute('class');
  if (!name || element.localName === 'p') return false;
  const alike = [...(element.parentElement?.children ?? [])].filter(
    (brother) => brother.localName === element.localName && brother.getAttribute('class') === name,
  );
  return alike.length > 2;
}

/** A list with its heading is one box, whatever else draws it. */
function isOnlyListOf(element: Element, around: Element): boolean {
  if (!LISTS.has(element.localName)) return false;
  const others = [...around.children].filter((child) => child !== element && (child.textContent ?? '').trim() !== '');
  return others.length <= 1 && others.every(({ localName }) => HEADINGS.test(localName) || localName === 'header');
}
