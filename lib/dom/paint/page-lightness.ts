/*
 * Whether a page is dark, by the words of its article: their colour is always said, where what lies behind may be a
 * picture, a gradient or some other element.
 */

/** Relative luminance (WCAG) that parts light words from dark ones; words of news are far from it either way. */
const LIGHT_WORDS = 0.3;

const NUMBERS = /[\d.]+(?:e-?\d+)?/g;

export function isDarkPage(element: Element | null | undefined): boolean {
  const view = element?.ownerDocument.defaultView;
  return element && view ? luminance(view.getComputedStyle(element).color) > LIGHT_WORDS : false;
}

/**
 * Of a colour as browsers compute it: `rgb(30, 36, 51)`, `color(srgb 0.1 0.1 0.2)`, `oklch(0.9 0.01 90)`, `lab(90 0
 * 0)`. 0 for what is none that we can read.
 */
export function luminance(colour: string): number {
  const [, space = '', rest = ''] =
    /^(rgb|color\(srgb|oklab|oklch|lab|lch)(?![a-z])(.*)/.exec(colour.replace('rgba', 'rgb')) ?? [];
  const [first = 0, second = 0, third = 0] = (rest.match(NUMBERS) ?? []).map(Number);
  if (space.startsWith('ok')) return first ** 3;
  if (space.startsWith('l')) return ((first + 16) / 116) ** 3;
  const most = space === 'rgb' ? 255 : 1;
  return 0.2126 * linear(first / most) + 0.7152 * linear(second / most) + 0.0722 * linear(third / most);
}

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
