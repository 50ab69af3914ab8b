/*
 * The page's own panel, for pages where no frame can run, before and after what draws it is in the page: what is opened
 * meanwhile is shown when it has come, and what is closed again before is not.
 */

import type { Overlay, OverlayOptions } from '../../../components/panel/overlay.ts';
import type { PanelContent } from '../../../components/panel/panel-content.tsx';
import { panelMaker } from '../../../components/panel/panel-maker.ts';

export interface LateOverlay extends Overlay {
  /** Brings what draws panels into the page, if it is not there: somebody may want one soon. */
  prepare(): void;
}

export interface LateOverlayOptions {
  /** Puts the script into the page; done when it has run. */
  load(): Promise<void>;
  /** It could not be put there. */
  onFailure(error: unknown): void;
}

export function createLateOverlay(document: Document, { load, onFailure }: LateOverlayOptions): LateOverlay {
  let overlay: Overlay | null = null;
  let loading = false;
  let pending: { content: PanelContent; readonly options: OverlayOptions } | null = null;

  const arrive = () => {
    overlay = panelMaker()?.(document) ?? null;
    if (!overlay) throw new Error('the script that draws cards has not run');
    const wanted = pending;
    pending = null;
    if (wanted) overlay.open(wanted.content, wanted.options);
  };
  const prepare = () => {
    if (overlay || loading) return;
    loading = true;
    load()
      .then(arrive)
      .catch((error: unknown) => {
        close();
        onFailure(error);
      })
      .finally(() => {
        loading = false;
      });
  };
  const close = () => {
    const given = pending;
    pending = null;
    given?.options.onClosed?.();
    overlay?.close();
  };

  return {
    get host() {
      return overlay?.host ?? null;
    },
    prepare,
    open(content, options) {
      close();
      if (overlay) return overlay.open(content, options);
      pending = { content, options };
      prepare();
    },
    update(content, label) {
      if (pending) pending.content = content;
      else overlay?.update(content, label);
    },
    close,
    isOpen: () => pending !== null || overlay?.isOpen() === true,
    stop() {
      pending = null;
      overlay?.stop();
    },
  };
}
