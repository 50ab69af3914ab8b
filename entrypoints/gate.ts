/*
 * Runs on permitted sites: "is this an article?", asked when the page is visible and idle, again when much text has
 * come or the address has changed, and nothing else. It uses the browser's own API instead of the polyfill, because it
 * runs on every page and must stay tiny. Not a WXT content script: those announce themselves to the page.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameWithArticle } from '../lib/dom/article-document.ts';
import { looksLikeArticle } from '../lib/dom/looks-like-article.ts';
import { watchForArticle } from '../lib/dom/watch-for-article.ts';

const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** Where a gate that is in the page already is found again; our world is not the page's, so the page cannot see it. */
const RUNNING = Symbol.for('sidelight.gate');
const world = globalThis as { [RUNNING]?: () => void };

/** The background may die with the question. */
const TRIES = 5;
/** Milliseconds before the second try, twice as many before each further one. */
const PAUSE_MS = 50;

/**
 * Whatever went wrong, the toolbar button still works, and the page's console is not ours to write in: an extension
 * that is gone is asked no more, and of the last try nobody hears.
 */
async function ask(tries: number, pause = PAUSE_MS): Promise<void> {
  if (tries === 0 || !api.runtime?.id) return;
  const answered = await api.runtime.sendMessage({ call: 'reader.wanted', argument: null }).then(
    // No handler of ours answers nothing; a background that died while it was asked does.
    (answer: unknown) => answer !== undefined,
    () => false,
  );
  if (!answered) setTimeout(() => void ask(tries - 1, 2 * pause), pause);
}

export default defineUnlistedScript(() => {
  // Put here again because the user has switched Sidelight on: one gate is enough, but it looks once more.
  if (world[RUNNING]) return world[RUNNING]();
  const whenIdle = (work: () => void) => void requestIdleCallback(work, { timeout: 2000 });
  const whenVisible = (work: () => void) => {
    if (document.visibilityState === 'visible') whenIdle(work);
    else document.addEventListener('visibilitychange', () => whenIdle(work), { once: true });
  };
  const { again } = watchForArticle(document, {
    looks: () => looksLikeArticle(document) || frameWithArticle(document) !== null,
    onArticle: () => void ask(TRIES),
    whenIdle: whenVisible,
    // Where it is missing, a change of address that brings much text is heard all the same.
    navigation: (globalThis as { navigation?: EventTarget }).navigation ?? null,
  });
  world[RUNNING] = again;
});
