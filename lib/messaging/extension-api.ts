/*
 * The extension's API as both browsers have it, with promises and without the polyfill, which would be a twelfth of
 * what the reader may weigh in a page. The one difference that matters here, how a listener answers late, is met in
 * serve.ts.
 */

import type { Browser } from 'webextension-polyfill';

const world = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

/** Chrome 125 knows no `browser`; Firefox's `chrome` has no promises. */
export const extension: Browser = world.browser ?? world.chrome;
