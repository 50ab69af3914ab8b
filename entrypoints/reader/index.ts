/*
 * The reader, injected on demand: starts a page session, listens to pointer, page and messages, and stops whole. An
 * unlisted script and not a WXT content script, because those announce themselves to the page with an event.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { useBrowserWords } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { send } from '../../lib/messaging/send.ts';
import { startReader } from './start-reader.ts';

export default defineUnlistedScript(() => {
  useBrowserWords(extension.i18n);
  startReader(document, {
    addPaint: (css, frames) => (isOwnPage() ? addStyles(css) : send('styles.insert', { css, frames })),
    addStyles,
    removeStyles,
    frameAddress: extension.runtime.getURL('frame.html'),
    loadPanel: () => loadScript('panel'),
    loadAlone: () => loadScript('alone'),
    isAlive: () => Boolean(extension.runtime?.id),
  });
});

/**
 * On a site through the browser, out of the page's sight; our own pages take no injected styles and keep no secrets
 * from themselves.
 */
async function addStyles(css: string): Promise<void> {
  if (!isOwnPage()) return send('styles.insert', css);
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

async function removeStyles(css: string): Promise<void> {
  if (!isOwnPage()) return send('styles.remove', css);
  for (const style of document.head.querySelectorAll('style')) if (style.textContent === css) style.remove();
}

/** By the background on a site; our own pages can load a script of the package themselves. */
function loadScript(name: 'panel' | 'alone'): Promise<void> {
  if (!isOwnPage()) return send(`${name}.load`);
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = extension.runtime.getURL(`${name}.js`);
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => failed(new Error(`${name}.js could not be loaded`)));
    document.head.append(script);
  });
}

const isOwnPage = (): boolean => location.href.startsWith(extension.runtime.getURL(''));
