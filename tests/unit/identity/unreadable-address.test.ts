import { expect, test } from 'vitest';
import { isNeverReadable, unreadable } from '../../../lib/identity/unreadable-address.ts';

test.each([
  ['view-source:https://a.example/x.pdf', 'unreadableSource'],
  ['about:config', 'unreadableBrowser'],
  ['chrome://extensions/', 'unreadableBrowser'],
  ['edge://settings', 'unreadableBrowser'],
  ['Cannot access a chrome:// URL', 'unreadableBrowser'],
  ['Cannot access a chrome-extension:// URL of different extension', 'unreadableBrowser'],
  ['moz-extension://1b2c/library.html', 'unreadableBrowser'],
  ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html', 'unreadablePdf'],
  ['https://a.example/report.PDF?page=2', 'unreadablePdf'],
  ['resource://pdf.js/web/viewer.html', 'unreadablePdf'],
  ['https://chromewebstore.google.com/detail/x', 'unreadableStore'],
  ['The extensions gallery cannot be scripted.', 'unreadableStore'],
  ['https://addons.mozilla.org/en/firefox/addon/x', 'unreadableStore'],
  ['file:///home/x/article.html', 'unreadableFile'],
  ['https://a.example/about', null],
  ['https://a.example/?file=report.pdf', null],
  ['https://a.example/chrome', null],
  ['Missing host permission for the tab', null],
  ['', null],
])('%s: %s', (words, code) => {
  expect(unreadable(words)?.code ?? null).toBe(code);
});

test('of the source of a page the browser need not be asked', () => {
  expect(isNeverReadable('view-source:https://a.example/')).toBe(true);
  expect(isNeverReadable('https://a.example/?view-source:')).toBe(false);
});
