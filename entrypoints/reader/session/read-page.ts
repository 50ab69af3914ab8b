/*
 * Reading the page: in slices between which the page's own work goes on, one reading at a time, each with an
 * `AbortSignal` that the next one pulls. With it goes where rules match, by the settings as they are then.
 */

import { isInFrame, pageAddress } from '../../../lib/dom/article-document.ts';
import type { FoundBox } from '../../../lib/dom/boxes/box-spans.ts';
import { runInSlices } from '../../../lib/dom/in-slices.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import { readPageTask } from '../../../lib/dom/read/read-page.ts';
import { apartOnPage } from '../../../lib/dom/read/set-apart.ts';
import type { BuiltInRule } from '../../../lib/rules/built-in-rule.ts';
import { rulesFor } from '../../../lib/settings/user-rule.ts';
import type { ReadPage } from '../state/page-state.ts';
import { type PageHost, pageOrigin } from './page-origin.ts';
import { matchRules } from './rule-matches.ts';
import type { SettingsReader } from './settings-change.ts';

export interface PageReading {
  /** Boxes of rules on the page as last read. */
  readonly boxes: readonly FoundBox[];
  /** Null when another reading was started meanwhile. */
  start(): Promise<ReadPage | null>;
  /** The same page in its nodes of now. Null when a reading was started meanwhile. */
  again(): Promise<PageMap | null>;
  stop(): void;
}

export function createPageReading(
  document: Document,
  host: PageHost,
  rule: BuiltInRule | null,
  settings: SettingsReader,
  isHidden: (element: Element) => boolean,
): PageReading {
  let current = new AbortController();
  let boxes: readonly FoundBox[] = [];

  const source = isInFrame(document) ? { source: pageAddress(document) } : {};
  const readMap = (signal: AbortSignal) => {
    const today = new Date().toISOString().slice(0, 10);
    return runInSlices(readPageTask(document, { rule, isHidden, today, apart: apartOnPage, ...source }), signal);
  };

  return {
    get boxes() {
      return boxes;
    },
    async start() {
      current.abort();
      current = new AbortController();
      const { signal } = current;
      const [known, map] = await Promise.all([settings.read(), readMap(signal)]);
      if (!map || signal.aborted) return null;
      const found = matchRules(document, map, rule, rulesFor((settings.latest ?? known).junkRules, host.rules));
      boxes = found.boxes;
      return { map, origin: pageOrigin(document, host), matches: found.matches };
    },
    again: () => readMap(current.signal),
    stop: () => current.abort(),
  };
}
