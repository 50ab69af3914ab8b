/*
 * The benchmark of a visit measures builds that are not written yet, so it is tried on an extension that is not ours:
 * one that talks over a port and paints under names that say nothing.
 */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { meteredVisit } from '../../../../scripts/bench/visit/meter-visit.ts';
import { type PageServer, servePages } from '../../../../scripts/bench/visit/page-server.ts';
import { processorTime, traced } from '../../../../scripts/bench/visit/trace-visit.ts';
import { withMeter } from '../../../../scripts/bench/visit/traffic-meter.ts';
import { openWithExtension, type VisitBrowser } from '../../../../scripts/bench/visit/visit-browser.ts';
import { timePaint } from '../../../../scripts/bench/visit/watch-paint.ts';

const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['http://127.0.0.1/*'],
    background: { service_worker: 'background.js' },
  }),
  'welcome.html': '<!doctype html><title>Welcome</title>',
  'background.js': `
    chrome.scripting.registerContentScripts([{ id: 'gate', js: ['gate.js'], matches: ['http://127.0.0.1/*'] }]).catch(() => {});
    chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));
    chrome.runtime.onMessage.addListener((message, { tab }, answer) => {
      chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['reader.js'] }).then(() => answer('started'));
      return true;
    });
    chrome.runtime.onConnect.addListener((port) => {
      port.onMessage.addListener(() => {
        port.postMessage({ event: 'junk.found' });
        port.postMessage({ event: 'names.found', names: ['Halvorsen'] });
      });
    });`,
  'gate.js': `chrome.runtime.sendMessage({ call: 'reader.wanted' });`,
  'reader.js': `
    const text = document.querySelector('p').firstChild;
    const paint = (name, start, end, rule) => {
      const sheet = document.createElement('style');
      sheet.textContent = ':root::highlight(' + name + ') {' + rule + '}';
      document.head.append(sheet);
      CSS.highlights.set(name, new Highlight(new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end })));
    };
    const port = chrome.runtime.connect({ name: 'visit' });
    port.onMessage.addListener(({ event }) => {
      if (event === 'junk.found') paint('q7', 0, 3, 'color: gray');
      else setTimeout(() => paint('x3', 4, 13, 'text-decoration: underline dotted'), 200);
    });
    port.postMessage({ call: 'visit.open', text: document.body.textContent });`,
};

const PAGE = {
  name: 'page',
  html: Buffer.from('<!doctype html><title>T</title><p>The Halvorsen bridge stays closed.</p>'),
};

let server: PageServer;
let folder: string;
beforeAll(async () => {
  server = await servePages([PAGE]);
  folder = await mkdtemp(join(tmpdir(), 'sidelight-stranger-'));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function withStranger(
  build: string,
  act: (browser: VisitBrowser, address: string) => Promise<void>,
): Promise<void> {
  const browser = await openWithExtension(build);
  try {
    await act(browser, server.addressOf(PAGE.name));
  } finally {
    await browser.stop();
  }
}

test('paint is told apart by its style, with a living background and a dead one; the trace has page and background', () =>
  withStranger(folder, async (browser, address) => {
    const alive = await browser.visit((page) => timePaint(page, address));
    expect(alive.by).toBe('underline');
    expect(alive.names).toBeGreaterThanOrEqual(alive.first);
    await browser.stopBackground();
    const dead = await browser.visit((page) => timePaint(page, address));
    expect(dead.by).toBe('underline');
    const time = await browser.visit(async (page) => {
      const events = await traced(browser.session, async () => {
        await timePaint(page, address);
      });
      return processorTime(events, address, browser.extension ?? '');
    });
    // What is drawn counts as script here: the watch for paint runs in every frame. Apart they are told in
    // trace-visit.test.ts.
    expect(Math.min(time.script, time.background)).toBeGreaterThan(0);
  }));

test('the meter counts messages and ports, both ways, by the names they give themselves', async () => {
  const metered = await withMeter(folder);
  await withStranger(metered.folder, async (browser, address) => {
    const traffic = await browser.visit((page) => meteredVisit(page, address, browser.extension ?? ''));
    const opened = JSON.stringify({ call: 'visit.open', text: 'The Halvorsen bridge stays closed.' });
    const seen = traffic.map(
      ({ name, direction, messages, units }) => `${direction}, ${name}: ${messages} of ${units}`,
    );
    expect(seen.toSorted()).toEqual([
      'to background, reader.wanted: 1 of 24',
      `to background, visit: visit.open: 1 of ${opened.length}`,
      'to page, reader.wanted: 1 of 9',
      'to page, visit: junk.found: 1 of 22',
      'to page, visit: names.found: 1 of 45',
    ]);
  });
  await metered.remove();
});
