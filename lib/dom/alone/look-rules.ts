/*
 * The article alone as the user wants it: text size, width, space between lines, colours. Each is as the page has it
 * until the user says otherwise, and lays its rules over the page's own.
 */

import type { AloneLook } from '../../settings/alone-look.ts';
import { pathTo, placeOf } from './places.ts';

/** Of all in the article, pictures too: pages set sizes of text in so many ways that no other rule meets them all. */
const ZOOM: Readonly<Record<AloneLook['focusSize'], number | null>> = {
  small: 0.88,
  page: null,
  large: 1.2,
  veryLarge: 1.45,
  largest: 1.75,
};

/** CSS pixels, before they are made larger with the text: some 60, 75 and 100 letters. */
const WIDTH_PX: Readonly<Record<AloneLook['focusWidth'], number | null>> = {
  page: null,
  narrow: 540,
  medium: 680,
  wide: 920,
};

const LINE_HEIGHT: Readonly<Record<AloneLook['focusLines'], number | null>> = { page: null, wide: 1.9 };

interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly link: string;
  readonly scheme: 'light' | 'dark';
}

/** Ink and links at least 7:1 on their paper. */
const COLOURS: Readonly<Record<AloneLook['focusColours'], Colours | null>> = {
  page: null,
  light: { paper: '#fffefa', ink: '#1d1f24', link: '#0a4d92', scheme: 'light' },
  sepia: { paper: '#f5ebd7', ink: '#3a2c1b', link: '#6b3d08', scheme: 'light' },
  dark: { paper: '#16181d', ink: '#dcdad4', link: '#9cc3f7', scheme: 'dark' },
};

export interface LookPlaces {
  readonly frame: Element;
  /** What holds words of the article inside it, with how many lines. */
  readonly holders: ReadonlyMap<Element, number>;
}

export function lookRules(look: AloneLook, places: LookPlaces): string[] {
  const frame = placeOf(places.frame);
  const [zoom, width, lines, colours] = [
    ZOOM[look.focusSize],
    WIDTH_PX[look.focusWidth],
    LINE_HEIGHT[look.focusLines],
    COLOURS[look.focusColours],
  ];
  const onScreen = [
    ...(zoom === null ? [] : [`${frame} { zoom: ${zoom} !important }`]),
    ...(width === null ? [] : widthRules(`${width}px`, frame, places)),
    ...(lines === null ? [] : [`${frame} :is(p, li, dd, blockquote) { line-height: ${lines} !important }`]),
    ...(colours === null ? [] : colourRules(colours, frame, places.frame)),
  ];
  return [
    ...(onScreen.length > 0 ? [`@media screen {\n${onScreen.join('\n')}\n}`] : []),
    // What is around takes no room on paper, and columns are none without their neighbours.
    `@media print {\n${widthRules('none', frame, places).join('\n')}\n}`,
  ];
}

/** Boxes that only part a page; lists, tables and quotes are the article's own. */
const PARTS = 'div, section, article, main, header, center, form';
/** Boxes given all the width: each is a rule. */
const MAX_PARTS = 40;
/** Of a box that holds one line nothing is known: it may be a caption. */
const MIN_LINES = 2;

const FREE_FLOW =
  'float: none; position: static; min-width: 0; max-width: none; width: auto; margin-inline: 0; padding-inline: 0; columns: auto; transform: none';
const important = (declarations: string): string => declarations.replaceAll(/;|$/g, ' !important;');

function widthRules(width: string, frame: string, { frame: element, holders }: LookPlaces): string[] {
  const parts = [...holders]
    .filter(([part, lines]) => part !== element && lines >= MIN_LINES && isPart(part))
    .slice(0, MAX_PARTS)
    .map(([part]) => part);
  const around = pathTo(element.parentElement);
  return [
    ...[...around, ...parts].map((part) => `${placeOf(part)} { ${important(`display: block; ${FREE_FLOW}`)} }`),
    `${frame} :is(p, h1, h2, h3, h4, h5, h6) { ${important('max-width: none; width: auto; margin-inline: 0; float: none')} }`,
    `${frame} { ${important(`display: block; ${FREE_FLOW}; max-width: ${width}; margin-inline: auto; padding-inline: 16px; box-sizing: content-box`)} }`,
  ];
}

const isPart = (element: Element): boolean => element.matches(PARTS) || element.localName.includes('-');

/** What shows colours of its own. */
const PICTURES =
  'img, picture, video, canvas, iframe, object, embed, svg, svg *, figure :not(figcaption, figcaption *)';

function colourRules({ paper, ink, link, scheme }: Colours, frame: string, element: Element): string[] {
  const bare = important('background-color: transparent; color: inherit; text-shadow: none');
  return [
    `html, body { ${important(`background: ${paper}; color: ${ink}; color-scheme: ${scheme}`)} }`,
    ...pathTo(element).map((part) => `${placeOf(part)} { ${bare} }`),
    `${frame} :not(${PICTURES}) { ${bare} }`,
    `${frame} :any-link, ${frame} :any-link :not(${PICTURES}) { ${important(`color: ${link}`)} }`,
  ];
}
