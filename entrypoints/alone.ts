/*
 * What shows the article alone, into the page when the user first wants it: few visits do. It leaves its maker where
 * the reader finds it, in our own world, and does nothing by itself.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ALONE } from '../lib/dom/alone/alone-maker.ts';
import { createAloneView } from '../lib/dom/alone/alone-view.ts';
import { useSharedWords } from '../lib/i18n/chosen-words.ts';
import { extension } from '../lib/messaging/extension-api.ts';

export default defineUnlistedScript(() => {
  useSharedWords(extension.i18n);
  (globalThis as { [ALONE]?: typeof createAloneView })[ALONE] = createAloneView;
});
