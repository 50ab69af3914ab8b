/*
 * What can be shown where a page's policy lets no frame of ours run: cards and dates with what the package and the
 * article say, drawn into the page, which could read them. Nothing of the user's own is in them, and nothing can be
 * changed there. Notes are in the panel.
 */

import type { PanelContent } from '../../../components/panel/panel-content.tsx';
import { t } from '../../../lib/i18n/words.ts';
import type { FrameEvent, Wanted } from '../../../lib/messaging/frame-protocol.ts';
import type { ColourScheme } from '../../../lib/settings/appearance.ts';
import type { Toast } from '../toast.ts';
import { createLateOverlay, type LateOverlayOptions } from './late-overlay.ts';
import type { Overlay, OverlayOptions } from './overlay.ts';

export interface PlainOverlayOptions extends LateOverlayOptions {
  readonly toast: Toast;
  /** As light or dark as what is shown is to be. */
  scheme(): ColourScheme;
}

export function createPlainOverlay(document: Document, { toast, scheme, ...late }: PlainOverlayOptions): Overlay {
  const overlay = createLateOverlay(document, late);
  let onEvent: OverlayOptions['onEvent'];
  const tell = (event: FrameEvent) => onEvent?.(event);

  return {
    get host() {
      return overlay.host;
    },
    prepare: overlay.prepare,
    open(wanted, options) {
      const content = contentOf(wanted, tell);
      if (!content) {
        // A bar that cannot come is not missed at each selection; what a key has highlighted is painted.
        if (!options.isBar) toast.say(t('frameRefused'));
        return options.onClosed?.();
      }
      onEvent = options.onEvent;
      const { beside, label, focus, pinnable, onClosed } = options;
      overlay.open(content, {
        label,
        focus,
        scheme: scheme(),
        beside: () => {
          const words = beside();
          return words && new DOMRect(words.left, words.top, 0, words.bottom - words.top);
        },
        ...(pinnable && { onPin: (on: boolean) => tell({ type: 'pin', on }) }),
        ...(onClosed && { onClosed }),
      });
    },
    update(wanted, label) {
      const content = contentOf(wanted, tell);
      if (content) overlay.update(content, label);
    },
    close: overlay.close,
    // It takes the keyboard when it opens, where it does.
    takeKeyboard: () => undefined,
    isOpen: overlay.isOpen,
    stop: overlay.stop,
  };
}

/** Null for what only a frame may show. */
function contentOf(wanted: Wanted, tell: (event: FrameEvent) => void): PanelContent | null {
  if (wanted.kind === 'date') return { kind: 'date', props: { date: wanted.date } };
  if (wanted.kind !== 'entity') return null;
  const { card, at, language } = wanted;
  return {
    kind: 'entity',
    language,
    props: { card, at, actions: { goTo: (span) => tell({ type: 'go', span }) } },
  };
}
