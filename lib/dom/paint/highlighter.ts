/*
 * Paints spans of the text on the page by the CSS Custom Highlight API: one highlight a layer, static ranges, no change
 * to the page's DOM, if it is not very large (`painted-elements.ts`). The registry is the page's too, so names are
 * random and only our own are ever deleted.
 */

import type { Span } from '../../text/span.ts';
import { onTrusted } from '../on-trusted.ts';
import type { PaintedElements } from './painted-elements.ts';

/** In painting order: later layers lie above earlier ones. */
export const LAYERS = [
  'around',
  'junk',
  'junk-on-dark',
  'junk-pale',
  'junk-faint',
  'date',
  'faint',
  'person',
  'place',
  'organisation',
  'note-yellow',
  'note-green',
  'note-blue',
  'note-pink',
  'change-new',
  'change-words',
  'lit',
  'flash',
] as const;
export type Layer = (typeof LAYERS)[number];

/** What is painted for a while, at the user's word: of another text it is taken off. */
export const PASSING_LAYERS: readonly Layer[] = ['change-new', 'change-words', 'lit'];

/** What each layer is called in the page's registry. */
export type LayerNames = Readonly<Record<Layer, string>>;

const NAME_LETTERS = 10;

/** Names that tell a page neither whose the paint is nor what a layer means, and are others at the next visit. */
export function randomNames(): LayerNames {
  return Object.fromEntries(LAYERS.map((layer) => [layer, randomName()])) as Record<Layer, string>;
}

export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(NAME_LETTERS));
  return String.fromCharCode(...bytes.map((byte) => 97 + (byte % 26)));
}

/** Where a span stands in the page: what a `PageMap` gives. */
export interface RangeSource {
  rangeOf(span: Span): AbstractRange | null;
}

export interface Highlighter {
  /** Replaces what one layer shows. Spans that the page no longer holds are left out. */
  paint(layer: Layer, spans: readonly Span[], map: RangeSource): void;
  /** Takes all layers off the page. */
  stop(): void;
}

/**
 * Where the user has colours of their own, the browser paints every highlight like selected text, and no rule of ours
 * changes that: so only what the user has marked, and where a jump leads.
 */
const SEEN_IN_FORCED_COLOURS = /^(?:note-|lit|flash)/;

/** What nearly every article shows; their rules come first. */
export const FIRST_LAYERS: readonly Layer[] = ['junk', 'person', 'place', 'organisation'];

/**
 * @param onFirstUse a layer outside `FIRST_LAYERS` is painted for the first time: its rule is wanted now. Rules for
 *   every layer at once cost a page of 10,000 elements a task of over 50 ms, because each matches every element.
 * @param elements where rules hold for marked elements only
 * @param view the window of the document that is painted: each has its own registry
 */
export function createHighlighter(
  names: LayerNames,
  onFirstUse: (layer: Layer) => void,
  elements: PaintedElements | null = null,
  view: Window & typeof globalThis = window,
): Highlighter {
  const { highlights } = view.CSS;
  const painted = new Set<string>();
  const used = new Set<Layer>(FIRST_LAYERS);
  const forced = view.matchMedia('(forced-colors: active)');
  /** What is to be painted again when the user's colours come or go. */
  const waiting = new Map<Layer, Parameters<Highlighter['paint']>>();
  const shownOf = (layer: Layer, spans: readonly Span[], map: RangeSource): readonly Span[] => {
    if (SEEN_IN_FORCED_COLOURS.test(layer)) return spans;
    waiting.set(layer, [layer, spans, map]);
    return forced.matches ? [] : spans;
  };
  const onForced = () => {
    for (const again of waiting.values()) highlighter.paint(...again);
  };
  forced.addEventListener('change', onTrusted(onForced));
  const highlighter: Highlighter = {
    paint(layer, spans, map) {
      const name = names[layer];
      const ranges = shownOf(layer, spans, map)
        .map((span) => map.rangeOf(span))
        .filter((range) => range !== null);
      elements?.mark(layer, ranges);
      if (ranges.length === 0) {
        highlights.delete(name);
        painted.delete(name);
        return;
      }
      if (!used.has(layer)) {
        used.add(layer);
        onFirstUse(layer);
      }
      const highlight = new view.Highlight(...ranges);
      highlight.priority = LAYERS.indexOf(layer);
      highlights.set(name, highlight);
      painted.add(name);
    },
    stop() {
      for (const name of painted) highlights.delete(name);
      painted.clear();
      waiting.clear();
      elements?.clear();
    },
  };
  return highlighter;
}

/**
 * Dimmed words are told by what lies behind them, and can be read by everybody: with these greys 5.6:1 on white, and at
 * least 4.5:1 on anything lighter than #e4e4e4 or darker than #373737.
 */
const GREY_GROUND = 'background-color: rgb(128 128 128 / 0.12)';

/*
 * Underlines: colours of middle lightness keep a contrast of 3:1 on white and on near-black alike, because a highlight
 * cannot know the page's background. Colour is never the only sign: each type and each note colour has its own line.
 * Names of which nothing is known are meant to be passed over, and have less.
 */
const RULES: Record<Layer, string> = {
  around: 'color: rgb(128 128 128 / 0.25)',
  junk: `color: #5f5f5f; ${GREY_GROUND}`,
  'junk-on-dark': `color: #adadad; ${GREY_GROUND}`,
  'junk-pale': 'color: rgb(128 128 128 / 0.62)',
  'junk-faint': 'color: rgb(128 128 128 / 0.35)',
  date: 'text-decoration: underline dotted rgb(128 128 128 / 0.75); text-decoration-thickness: 1px; text-underline-offset: 22%',
  faint:
    'text-decoration: underline dotted rgb(128 128 128 / 0.6); text-decoration-thickness: 1px; text-underline-offset: 20%',
  person:
    'text-decoration: underline dotted rgb(58 124 214); text-decoration-thickness: 1.5px; text-underline-offset: 20%',
  place: 'text-decoration: underline dashed rgb(34 142 96); text-decoration-thickness: 1px; text-underline-offset: 20%',
  organisation:
    'text-decoration: underline solid rgb(158 98 204 / 0.85); text-decoration-thickness: 1px; text-underline-offset: 20%',
  'note-yellow':
    'background-color: rgb(250 204 60 / 0.42); text-decoration: underline solid rgb(190 140 0); text-decoration-thickness: 1.5px',
  'note-green':
    'background-color: rgb(108 200 120 / 0.38); text-decoration: underline dashed rgb(40 140 60); text-decoration-thickness: 1.5px',
  'note-blue':
    'background-color: rgb(96 170 240 / 0.36); text-decoration: underline dotted rgb(40 110 200); text-decoration-thickness: 2px',
  'note-pink':
    'background-color: rgb(244 134 176 / 0.38); text-decoration: underline wavy rgb(200 60 120); text-decoration-thickness: 1px',
  'change-new': 'background-color: rgb(40 168 152 / 0.2)',
  'change-words':
    'background-color: rgb(40 168 152 / 0.34); text-decoration: underline double rgb(24 130 116); text-decoration-thickness: 1px',
  lit: 'background-color: rgb(242 178 51 / 0.26)',
  flash: 'background-color: rgb(242 150 30 / 0.62)',
};

/**
 * The style sheet for a session's layers, to be added beside the page's own.
 * @param scope where highlights inherit (Chromium from 134 on), one rule on the root does for all elements and costs a
 *   page of 10,000 a third of what a rule does that matches each of them; elsewhere '' for every element. On a larger
 *   page those that bear an attribute. Lengths are therefore no ems of the root but shares.
 */
export const highlightCss = (
  names: LayerNames,
  layers: readonly Layer[],
  scope: ':root' | '' | `[${string}]`,
): string =>
  layers
    .map((layer) => {
      const rule = `${scope}::highlight(${names[layer]}) { ${RULES[layer]} }`;
      return ON_PAPER.test(layer) ? rule : `@media screen { ${rule} }`;
    })
    .join('\n');

/** What the user has marked; the rest leads to cards and buttons that paper does not have. */
const ON_PAPER = /^note-/;
