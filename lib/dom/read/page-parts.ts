/*
 * The addresses of an article's links and pictures, and the columns of its cells: asked for only when it is taken
 * along, of the page as it is then. A picture is the article's when most lines in the smallest box around it are.
 */

import type { CellColumn, PageLink, PageParts, PagePicture } from '../../text/page-parts.ts';
import type { PageBlock } from '../../text/page-text.ts';
import type { PageMap } from './page-map.ts';

const MAX_LINKS = 2_000;
const MAX_PICTURES = 400;
const MAX_ALT = 1_000;
/** CSS pixels: smaller ones are signs, faces and buttons. */
const MIN_SIDE = 100;

/** @param inArticle by block */
export function pageParts(map: PageMap, inArticle: readonly boolean[]): PageParts {
  const { boxes, blocks } = map.page;
  const cells = boxes.flatMap(({ tag }, box): CellColumn[] => {
    if (tag !== 'td' && tag !== 'th') return [];
    const { cellIndex } = (map.boxElement(box) ?? {}) as Partial<HTMLTableCellElement>;
    return typeof cellIndex === 'number' && cellIndex >= 0 ? [{ box, column: cellIndex }] : [];
  });
  const own = blocks.filter((_, i) => inArticle[i]);
  return { links: linksOf(map, own), pictures: picturesOf(map, inArticle), cells };
}

function absolute(address: string | null, element: Element): string | null {
  const base = element.ownerDocument.baseURI;
  return address !== null && URL.canParse(address, base) ? new URL(address, base).href : null;
}

function linksOf(map: PageMap, blocks: readonly PageBlock[]): PageLink[] {
  const links: PageLink[] = [];
  for (const { runs } of blocks) {
    for (const run of runs) {
      if (run.tag !== 'a' || links.length >= MAX_LINKS) continue;
      const link = map.rangeOf(run)?.startContainer.parentElement?.closest('a[href]');
      const address = link && absolute(link.getAttribute('href'), link);
      if (address) links.push({ start: run.start, end: run.end, address });
    }
  }
  return links;
}

function picturesOf(map: PageMap, inArticle: readonly boolean[]): PagePicture[] {
  const root = map.boxElement(0)?.ownerDocument;
  if (!root) return [];
  const isArticles = articleBoxes(map, inArticle);
  const first = inArticle.indexOf(true);
  const last = inArticle.lastIndexOf(true);
  return [root, ...map.roots]
    .flatMap((tree) => [...tree.querySelectorAll('img')])
    .slice(0, MAX_PICTURES)
    .flatMap((picture): PagePicture[] => {
      const address = addressOf(picture);
      if (!address || isSmall(picture) || !isArticles(picture)) return [];
      const before = blockAfter(map, picture);
      // Above the title a picture belongs to it; far below the last line it does not.
      if (first < 0 || before > last + 2) return [];
      return [{ address, alt: (picture.getAttribute('alt') ?? '').slice(0, MAX_ALT), before }];
    });
}

/** Where a page loads pictures late, the address waits in an attribute, and what is shown is none. */
function addressOf(picture: HTMLImageElement): string | null {
  const late = ['data-src', 'data-original', 'data-lazy-src'].map((name) => picture.getAttribute(name)).find(Boolean);
  const shown = picture.currentSrc || picture.getAttribute('src');
  const isStandIn = !shown || /^(?:data|blob|about):/i.test(shown);
  return absolute(isStandIn ? (late ?? null) : shown, picture);
}

function isSmall(picture: HTMLImageElement): boolean {
  const sides = [picture.naturalWidth, Number(picture.getAttribute('width'))];
  return sides.some((side) => side > 1 && side < MIN_SIDE);
}

/** Whether most lines in the smallest box around an element are the article's. */
function articleBoxes({ page: { boxes, blocks }, boxElement }: PageMap, inArticle: readonly boolean[]) {
  const all = new Array<number>(boxes.length).fill(0);
  const own = new Array<number>(boxes.length).fill(0);
  blocks.forEach(({ box }, i) => {
    all[box] = (all[box] ?? 0) + 1;
    if (inArticle[i]) own[box] = (own[box] ?? 0) + 1;
  });
  // A box comes after the one around it.
  for (let box = boxes.length - 1; box > 0; box--) {
    const parent = boxes[box]?.parent ?? -1;
    if (parent < 0) continue;
    all[parent] = (all[parent] ?? 0) + (all[box] ?? 0);
    own[parent] = (own[parent] ?? 0) + (own[box] ?? 0);
  }
  const byElement = new Map(boxes.map((_, box) => [boxElement(box), box]));
  return (element: Element): boolean => {
    for (let around: Element | null = element; around; around = around.parentElement) {
      const box = byElement.get(around);
      if (box !== undefined && (all[box] ?? 0) > 0) return (own[box] ?? 0) * 2 >= (all[box] ?? 0);
    }
    return false;
  };
}

/** Index of the first block that begins after an element. Binary search. */
function blockAfter(map: PageMap, element: Element): number {
  const { blocks } = map.page;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start } = blocks[middle] as PageBlock;
    const node = map.rangeOf({ start, end: start + 1 })?.startContainer;
    const follows = node && (element.compareDocumentPosition(node) & element.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (follows) high = middle;
    else low = middle + 1;
  }
  return low;
}
