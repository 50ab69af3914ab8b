/* The addresses that notes carry: on the web, of a file, of the demo article; what a page's notes are filed under. */

import { expect, test } from 'vitest';
import { DEMO_ADDRESS, noteAddress, pageAddresses } from '../../../lib/identity/note-address.ts';

const ENDLESS = 'x'.repeat(70_000);

test.each<[name: string, address: string, stored: string | null]>([
  ['on the web', 'https://a.example/x', 'https://a.example/x'],
  ['on the web and long', `https://a.example/?q=${'x'.repeat(9_000)}`, `https://a.example/?q=${'x'.repeat(9_000)}`],
  ['of a file', 'file:///home/me/story%20one.html', 'file:///home/me/story%20one.html'],
  ['of the demo article', DEMO_ADDRESS, DEMO_ADDRESS],
  ['of the demo article in Chrome', 'chrome-extension://abcdefgh/welcome.html', DEMO_ADDRESS],
  ['of the demo article in Firefox', 'moz-extension://0d7c-11/welcome.html#demo', DEMO_ADDRESS],
  ['of another page of an extension', 'chrome-extension://abcdefgh/library.html', null],
  ['of a page that only begins so', 'chrome-extension://abcdefgh/welcome.html.evil', null],
  ['of a script', 'javascript:alert(1)', null],
  ['of data', 'data:text/html,x', null],
  ['without end', `file:///${ENDLESS}`, null],
  ['nothing', '', null],
])('an address %s', (_, address, stored) => {
  expect(noteAddress(address)).toBe(stored);
});

test.each<[name: string, page: string, canonical: string, source: string]>([
  ['on the web', 'https://a.example/x?utm_source=n#top', '', 'https://a.example/x'],
  ['on the web, by its canonical link', 'https://a.example/x?v=2', 'https://a.example/x', 'https://a.example/x'],
  ['with an endless query', `https://a.example/x?q=${ENDLESS}`, '', 'https://a.example/x'],
  ['with an endless fragment', `https://a.example/x#${ENDLESS}`, '', 'https://a.example/x'],
  ['of a file, without the fragment', 'file:///tmp/x.html#top', '', 'file:///tmp/x.html'],
  ['of a file with an endless query', `file:///tmp/x.html?${ENDLESS}`, '', 'file:///tmp/x.html'],
  ['that is ours', 'moz-extension://0d7c/welcome.html#demo', '', DEMO_ADDRESS],
  ['that can have no notes', 'about:blank', '', 'about:blank'],
])('a page %s is filed under one address', (_, page, canonical, source) => {
  const found = pageAddresses(page, canonical);
  expect(found.source).toBe(source);
  expect(found.addresses).toContain(source);
});
