/*
 * Where names stand on a map: inside what they name, as far from its edges as can be, and never over one another or
 * over what the map is about. A name that finds no room is left out; nobody misses it on a map of this size.
 */

export type Point = readonly [x: number, y: number];

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Points tried across and down a shape. */
const TRIED = 9;
/** Of a name's width, what must lie inside the shape that it names; the ends may stand over a border. */
const INSIDE = 0.7;

const isInside = (ring: readonly Point[], x: number, y: number): boolean => {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [ax, ay] = ring[at] as Point;
    const [bx, by] = ring[before] as Point;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
};

export const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boundsOf(ring: readonly Point[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** What letters of the size that maps are written in take, about; signs of Chinese and Japanese are square. */
const LETTER_PIXELS = 5.2;
const SQUARE_PIXELS = 9;
const BOLD = 1.1;
export const LINE_PIXELS = 12;

export function widthOf(text: string, bold = false): number {
  const squares = text.match(/[\u3000-\u9fff\uac00-\ud7af\uff00-\uff60]/g)?.length ?? 0;
  return (squares * SQUARE_PIXELS + (text.length - squares) * LETTER_PIXELS) * (bold ? BOLD : 1);
}

export const rectangleAround = ([x, y]: Point, width: number, height: number): Rectangle => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

export function areaOf(ring: readonly Point[]): number {
  let sum = 0;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [ax, ay] = ring[at] as Point;
    const [bx, by] = ring[before] as Point;
    sum += bx * ay - ax * by;
  }
  return Math.abs(sum) / 2;
}

export interface Room {
  /** What a name of this size takes. */
  readonly width: number;
  readonly height: number;
  readonly edges: Rectangle;
  readonly taken: readonly Rectangle[];
}

/** The middle of the place for a name inside a shape, null where it has none. */
export function placeInside(ring: readonly Point[], { width, height, edges, taken }: Room): Point | null {
  const half = (width * INSIDE) / 2;
  const whole = boundsOf(ring);
  // What is seen of it.
  const [left, right] = [Math.max(whole.left, edges.left), Math.min(whole.right, edges.right)];
  const [top, bottom] = [Math.max(whole.top, edges.top), Math.min(whole.bottom, edges.bottom)];
  if (right - left < half || bottom <= top) return null;
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const tried = Array.from(
    { length: TRIED * TRIED },
    (_, at): Point => [
      left + ((right - left) * ((at % TRIED) + 0.5)) / TRIED,
      top + ((bottom - top) * (Math.floor(at / TRIED) + 0.5)) / TRIED,
    ],
  );
  const offMiddle = ([x, y]: Point): number => Math.abs(x - middle[0]) + 2 * Math.abs(y - middle[1]);
  const fits = ([x, y]: Point): boolean => {
    const box = rectangleAround([x, y], width, height);
    if (box.left < edges.left || box.right > edges.right || box.top < edges.top || box.bottom > edges.bottom)
      return false;
    if (taken.some((other) => overlaps(box, other))) return false;
    return [x - half, x, x + half].every((at) => isInside(ring, at, y));
  };
  return tried.sort((a, b) => offMiddle(a) - offMiddle(b)).find(fits) ?? null;
}
