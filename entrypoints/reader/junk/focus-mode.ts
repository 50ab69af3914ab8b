/*
 * The article alone, before and after what shows it is in the page (`lib/dom/alone`): brought there when the user first
 * wants it.
 */

import { aloneMaker } from '../../../lib/dom/alone/alone-maker.ts';
import type { AloneView, AloneViewOptions } from '../../../lib/dom/alone/alone-view.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import type { AloneLook } from '../../../lib/settings/alone-look.ts';
import type { PageBlock } from '../../../lib/text/page-text.ts';
import type { Span } from '../../../lib/text/span.ts';
import { articleFlags } from '../../../lib/visit/visit.ts';

export interface FocusModeOptions extends Omit<AloneViewOptions, 'onLeave'> {
  readonly document: Document;
  /** Puts what shows it into the page; done when it has run. */
  loadAlone(): Promise<void>;
  onChange(): void;
  /** What was hidden is seen again, and may be read. */
  onUncovered(): void;
}

/** What is known of the page, as much as is shown alone. */
interface Known {
  readonly map: PageMap;
  /** Which blocks are the article's, as `ContentAnswer` has them. */
  readonly lines: readonly number[];
  /** What of the article fades with what is around it. */
  readonly junk: readonly Span[];
  readonly look: AloneLook;
}

export interface FocusMode {
  readonly on: boolean;
  /** @param known asked again when what shows it has come: the page and the look may be others by then */
  toggle(known: () => Known | null): Promise<void>;
  /** The page was read again, or looks otherwise: what is around the article now goes. */
  follow(known: Known): void;
  stop(): void;
}

export function createFocusMode(given: FocusModeOptions): FocusMode {
  const { document, loadAlone, onChange, onUncovered, ...options } = given;
  let on = false;
  let view: AloneView | null = null;
  const end = async () => {
    on = false;
    const last = view;
    view = null;
    await last?.stop();
  };
  const leave = () => {
    void end().then(onUncovered);
    onChange();
  };
  const show = ({ map, lines, junk, look }: Known) =>
    view?.show({ map, inArticle: articleFlags(lines, map.page.blocks.length), junk }, look);

  const begin = (known: Known | null) => {
    // Taken back meanwhile, or the article is gone.
    if (!on || view || !known) return;
    view = aloneMaker()?.(document, { ...options, onLeave: leave }) ?? null;
    if (!view) throw new Error('the script that shows the article alone has not run');
    show(known);
  };

  return {
    get on() {
      return on;
    },
    async toggle(known) {
      if (on || !known()) return leave();
      on = true;
      try {
        if (!aloneMaker()) await loadAlone();
        begin(known());
      } finally {
        on = view !== null;
        onChange();
      }
    },
    follow: show,
    stop: () => void end(),
  };
}

/** The article's own blocks. */
export function articleBlocks({ page }: PageMap, lines: readonly number[]): PageBlock[] {
  const inArticle = articleFlags(lines, page.blocks.length);
  return page.blocks.filter((_, i) => inArticle[i]);
}
