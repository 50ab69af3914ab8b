/*
 * What draws a panel over a page, into the page when it is first wanted: half of what the reader would weigh otherwise,
 * compiled on every page though few visits open a card. It leaves its maker where the reader finds it, in our own
 * world, and does nothing by itself.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '../components/panel/overlay.ts';
import { PANEL } from '../components/panel/panel-maker.ts';
import { useSharedWords } from '../lib/i18n/chosen-words.ts';
import { extension } from '../lib/messaging/extension-api.ts';

export default defineUnlistedScript(() => {
  useSharedWords(extension.i18n);
  (globalThis as { [PANEL]?: typeof createOverlay })[PANEL] = createOverlay;
});
