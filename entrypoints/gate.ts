/*
 * Runs on permitted sites: "is this an article?", asked once the page is visible and idle, and nothing else. It uses the browser's own
 * API instead of the polyfill, because it runs on every page and must stay tiny. Not a WXT content script: those announce themselves
 * to the page.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticle } from '../lib/dom/looks-like-article.ts';

const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

export default defineUnlistedScript(() => {
  const look = () => {
    if (looksLikeArticle(document)) void api.runtime.sendMessage({ call: 'reader.wanted', argument: null });
  };
  const whenIdle = () => requestIdleCallback(look, { timeout: 2000 });
  if (document.visibilityState === 'visible') whenIdle();
  else document.addEventListener('visibilitychange', whenIdle, { once: true });
  // A site that changes pages without loading them: look again. Where the Navigation API is missing, the toolbar button still works.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', whenIdle);
});
