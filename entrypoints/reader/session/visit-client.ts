/*
 * The page's side of a visit: the port to the background, opened when first needed. The background may be dead at any moment: what was not
 * answered is asked again over a new port, with the page sent first; after a few failures in a row, `onLost` says so once. A port at rest is
 * closed, so that neither the background nor what it knows of the page is kept for a tab that nobody looks at.
 */

import { extension } from '../../../lib/messaging/extension-api.ts';
import type { Reply } from '../../../lib/messaging/protocol.ts';
import { isGone } from '../../../lib/messaging/send.ts';
import { type FromVisit, type ToVisit, VISIT_PORT, type VisitCalls } from '../../../lib/messaging/visit-protocol.ts';
import type { VisitRequest } from '../../../lib/visit/visit.ts';

type Answer<K extends keyof VisitCalls> = Reply<ReturnType<VisitCalls[K]>>;

/** What of a port is used; a test passes one of its own. */
export interface VisitPort {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

export interface VisitClientOptions {
  connect?(): VisitPort;
  onAnswer(answer: Exclude<FromVisit, { type: 'visit.reply' }>): void;
  /** The background does not answer, however often it is asked. */
  onLost(): void;
  /** The extension was updated or removed under this page. */
  onGone(): void;
}

export interface VisitClient {
  /** Sends a page; answers come to `onAnswer`. */
  open(request: VisitRequest): void;
  /** Asks about the page last sent. A failure is a value: the background may be gone for good. */
  ask<K extends keyof VisitCalls>(call: K, ...argument: Parameters<VisitCalls[K]>): Promise<Answer<K>>;
  stop(): void;
}

interface Asked {
  readonly message: ToVisit;
  resolve(reply: Reply<unknown>): void;
}

/** Ports opened in a row without an answer on any. */
const MAX_TRIES = 3;

/** Milliseconds after the last answer until the port is closed; Chrome lets an idle background die after as many. */
const REST_MS = 30_000;

const GONE: Reply<never> = { ok: false, reason: 'Sidelight’s background did not answer' };

function connectToBackground(): VisitPort {
  const port = extension.runtime.connect({ name: VISIT_PORT });
  // Looked at, or Chrome writes it into the page's console: when the page goes into the back/forward cache, for one.
  port.onDisconnect.addListener(() => void extension.runtime?.lastError);
  return port;
}

export function createVisitClient(options: VisitClientOptions): VisitClient {
  const { connect = connectToBackground, onAnswer, onLost, onGone } = options;
  let port: VisitPort | null = null;
  let request: VisitRequest | null = null;
  /** True until the last answer to the page that was sent is here. */
  let waiting = false;
  let tries = 0;
  let nextId = 1;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const asked = new Map<number, Asked>();

  const close = () => {
    const open = port;
    port = null;
    open?.disconnect();
  };

  /** Called after each answer and before each question. */
  const restLater = () => {
    clearTimeout(resting);
    if (!waiting && asked.size === 0) resting = setTimeout(close, REST_MS);
  };

  const giveUp = () => {
    waiting = false;
    for (const { resolve } of asked.values()) resolve(GONE);
    asked.clear();
  };

  const onMessage = (received: unknown) => {
    const message = received as FromVisit;
    if (message.type === 'visit.reply') {
      tries = 0;
      asked.get(message.id)?.resolve(message.reply);
      asked.delete(message.id);
      return restLater();
    }
    // Not before the last answer: a page on which the background dies half-way would be sent for ever.
    if (message.revision === request?.revision && isLast(message)) {
      waiting = false;
      tries = 0;
      restLater();
    }
    onAnswer(message);
  };

  const onDisconnect = (closed: VisitPort) => {
    if (port !== closed) return;
    port = null;
    if (!waiting && asked.size === 0) return;
    if (tries < MAX_TRIES) return start();
    giveUp();
    onLost();
  };

  /** Opens a port and says everything that is not answered yet. */
  const start = () => {
    tries++;
    try {
      const opened = connect();
      port = opened;
      opened.onMessage.addListener(onMessage);
      opened.onDisconnect.addListener(() => onDisconnect(opened));
      if (request) opened.postMessage({ type: 'visit.open', request } satisfies ToVisit);
      for (const { message } of asked.values()) opened.postMessage(message);
    } catch (error) {
      if (!isGone(error)) throw error;
      port = null;
      giveUp();
      onGone();
    }
  };

  const say = (message: ToVisit) => {
    restLater();
    if (!port) return start();
    try {
      port.postMessage(message);
    } catch (error) {
      if (!isClosed(error)) throw error;
      // The event that says so has not come yet: all that is open is said again over a new port.
      port = null;
      start();
    }
  };

  return {
    open(next) {
      request = next;
      waiting = true;
      tries = 0;
      say({ type: 'visit.open', request: next });
    },
    ask(call, ...[argument]) {
      const id = nextId++;
      const message: ToVisit = { type: 'visit.ask', id, call, argument: argument ?? null };
      return new Promise((resolve) => {
        asked.set(id, { message, resolve: resolve as (reply: Reply<unknown>) => void });
        tries = 0;
        say(message);
      });
    },
    stop() {
      request = null;
      giveUp();
      clearTimeout(resting);
      close();
    },
  };
}

const isClosed = (error: unknown): boolean => error instanceof Error && /disconnected port/i.test(error.message);

/** Nothing comes after it. */
function isLast(message: Exclude<FromVisit, { type: 'visit.reply' }>): boolean {
  if (message.type === 'visit.notes') return true;
  return message.type === 'visit.content' && !(message.answer.ok && message.answer.value.isArticle);
}
