/*
 * A page that has got the better of the browser speaks in our script's name, from the world our script runs in. It
 * learns nothing there of what the user wrote, nor of another site. Chromium.
 */

import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { OWN_PAGE_MESSAGES } from '../../../entrypoints/background/door/own-page-messages.ts';
import { FRAME_MESSAGES, USER_MESSAGES } from '../../../entrypoints/background/door/user-messages.ts';
import { VISIT_PORT } from '../../../lib/messaging/visit-protocol.ts';
import { packPage } from '../../../lib/text/packed-page.ts';
import type { VisitRequest } from '../../../lib/visit/visit.ts';
import { plainPage } from '../../plain-article.ts';
import { chromiumTest as test } from '../harness/e2e-test.ts';
import { writeNote } from '../harness/write-note.ts';

const SECRET = 'my lawyer says so';
const WORDS = 'the new site lies behind a skerry';

/** Runs an expression in the world of our script in the page, and gives what it promises. */
async function inOurWorld(page: Page, extension: string): Promise<(expression: string) => Promise<unknown>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) =>
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === extension || (context.auxData as { type?: string }).type === 'isolated')
        resolve(context.id);
    }),
  );
  await session.send('Runtime.enable');
  const contextId = await found;
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

const ask = (call: string, argument: unknown) =>
  `chrome.runtime.sendMessage(${JSON.stringify({ call, argument })}).then((answer) => answer)`;

/** Sends a page as if it were at that address, and gives the first answer. */
function visitAs(host: string, source: string): string {
  const request: VisitRequest = {
    revision: 1,
    page: packPage(plainPage(`${WORDS}.`)),
    origin: { host, source, addresses: [source], author: '', publisher: '' },
    matches: { article: null, junk: [], boxes: {} },
  };
  return `new Promise((resolve) => {
    const port = chrome.runtime.connect({ name: '${VISIT_PORT}' });
    port.onMessage.addListener(resolve);
    port.postMessage(${JSON.stringify({ type: 'visit.open', request })});
  })`;
}

test('from our script’s own world: no notes, drafts, tags or history, no settings of another site', async ({
  chromium,
  visit,
}) => {
  const page = await visit('/ferry.html');
  await writeNote(chromium, page, WORDS, SECRET);
  const own = await chromium.openOwnPage('options.html');
  await own.evaluate(async () => {
    const site = { host: 'clinic.example', site: { junk: 'hide' } };
    await chrome.runtime.sendMessage({ call: 'settings.site', argument: site });
  });
  const run = await inOurWorld(page, chromium.extension);
  for (const call of [...Object.keys(USER_MESSAGES), ...Object.keys(FRAME_MESSAGES), ...Object.keys(OWN_PAGE_MESSAGES)])
    for (const argument of [null, 'note:1', {}])
      expect(await run(ask(call, argument)), call).toEqual({
        failure: { code: 'faultMessage', args: [`${call}: sender`] },
      });
  const settings = JSON.stringify(await run(ask('settings.read', null)));
  expect(settings).toContain('density');
  expect(settings).not.toMatch(/clinic/);
  expect(await run(ask('rules.remove', 'none'))).toEqual({ ok: true, value: null });
});

test('nor by a visit to an address of another site', async ({ chromium, visit }) => {
  const run = await inOurWorld(await visit('/ferry.html'), chromium.extension);
  const answer = async (host: string, source: string) => (await run(visitAs(host, source))) as { answer: unknown };
  const refused = { ok: false, reason: { code: 'notOfThisPage' } };
  expect((await answer('127.0.0.1', 'https://clinic.example/results')).answer).toEqual(refused);
  expect((await answer('clinic.example', 'http://127.0.0.1/ferry.html')).answer).toEqual(refused);
  expect((await answer('127.0.0.1', 'http://127.0.0.1/ferry.html')).answer).toMatchObject({ ok: true });
});
