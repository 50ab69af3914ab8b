/*
 * The background's side of visits: a port each, on which a page comes in and answers go out as they are ready. A newer
 * page, or the port's end, stops the work on the one before. What is known of a visit lives as long as its port; when
 * the background has died meanwhile, the page's script sends the page again.
 */

import browser, { type Runtime } from 'webextension-polyfill';
import { message, Refusal, whyOf } from '../../../lib/i18n/message.ts';
import { replyOf } from '../../../lib/messaging/reply.ts';
import { kindOf } from '../../../lib/messaging/serve.ts';
import type { FromVisit, VisitCalls } from '../../../lib/messaging/visit-protocol.ts';
import { VISIT_PORT } from '../../../lib/messaging/visit-protocol.ts';
import { loadSettings } from '../../../lib/storage/settings-store.ts';
import type { VisitRequest } from '../../../lib/visit/visit.ts';
import { readVisitMessage } from '../door/visit-messages.ts';
import { setTabChanges } from '../tab-changes.ts';
import { readSpan, VISIT_ANSWERS } from './answer-asks.ts';
import { goOn } from './go-on.ts';
import { openVisit, type Visit } from './open-visit.ts';
import { endWarmUp } from './warm-up.ts';

export function serveVisits(): void {
  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    if (name !== VISIT_PORT || !sender) return;
    const kind = kindOf(sender);
    // The demo article stands in a page of ours.
    if (kind === 'reader' || kind === 'own-page') servePort(port, sender);
  });
}

function servePort(port: Runtime.Port, sender: Runtime.MessageSender): void {
  let work = new AbortController();
  let opened: Promise<Visit | null> = Promise.resolve(null);
  let isOpen = true;

  const open = async (request: VisitRequest, signal: AbortSignal): Promise<Visit | null> => {
    const { revision } = request;
    const post = (answer: FromVisit) => {
      if (!signal.aborted) port.postMessage(answer);
    };
    try {
      const settings = await loadSettings();
      const visit = await openVisit(request, settings, signal);
      if (!visit) return null;
      post({ type: 'visit.content', revision, answer: { ok: true, value: visit.content } });
      const { tab } = sender;
      if (!visit.content.isArticle) {
        if (tab?.id !== undefined) await setTabChanges(tab.id, null);
        return null;
      }
      void goOn(visit, { settings, revision, tab, signal, post });
      return visit;
    } catch (error) {
      console.error('Sidelight: a page could not be looked at', error);
      post({ type: 'visit.content', revision, answer: { ok: false, reason: whyOf(error) } });
      return null;
    }
  };

  const reply = async (id: number, call: keyof VisitCalls, argument: unknown) => {
    const answered: FromVisit = {
      type: 'visit.reply',
      id,
      reply: await replyOf(() => answerTo(opened, call, argument)),
    };
    // It is about the page as it was when it was asked, also when another has come meanwhile: whoever asked waits for
    // it.
    if (isOpen) port.postMessage(answered);
  };

  port.onMessage.addListener((received) => {
    const read = readVisitMessage(received, sender);
    if (!read.ok) {
      if (read.answer) port.postMessage(read.answer);
      return;
    }
    const asked = read.message;
    if (asked.type === 'visit.ask') return void reply(asked.id, asked.call, asked.argument);
    work.abort();
    work = new AbortController();
    endWarmUp();
    opened = open(asked.request, work.signal);
  });
  port.onDisconnect.addListener(() => {
    isOpen = false;
    work.abort();
  });
}

async function answerTo(opened: Promise<Visit | null>, call: keyof VisitCalls, argument: unknown): Promise<unknown> {
  const visit = await opened;
  if (!visit) throw new Refusal(message('visitNoArticle'));
  if (call === 'notes' || call === 'folded') return VISIT_ANSWERS[call](visit, argument as never);
  const span = readSpan(visit, argument);
  if (span === null) throw new Refusal(message('visitNoWords'));
  return VISIT_ANSWERS[call](visit, span);
}
