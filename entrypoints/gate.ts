/*
 * Runs on permitted sites: "is this an article?", asked once the page is visible and idle, and nothing else. It uses
 * the browser's own API instead of the polyfill, because it runs on every page and must stay tiny. Not a WXT content
 * script: those announce themselves to the page.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticle } from '../lib/dom/looks-like-article.ts';

const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** Where a gate that is in the page already is found again; our world is not the page's, so the page cannot see it. */
const RUNNING = Symbol.for('sidelight.gate');
const world = globalThis as { [RUNNING]?: () => void };

export default defineUnlistedScript(() => {
  // Put here again because the user has switched Sidelight on: one gate is enough, but it looks once more.
  if (world[RUNNING]) return world[RUNNING]();
  const look = () => {
    if (looksLikeArticle(document)) void api.runtime.sendMessage({ call: 'reader.wanted', argument: null });
  };
  const whenIdle = () => requestIdleCallback(look, { timeout: 2000 });
  const whenVisible = () => {
    if (document.visibilityState === 'visible') whenIdle();
    else document.addEventListener('visibilitychange', whenIdle, { once: true });
  };
  world[RUNNING] = whenVisible;
  whenVisible();
  // A site that changes pages without loading them: look again. Where the Navigation API is missing, the toolbar button
  // still works.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', whenIdle);
});
