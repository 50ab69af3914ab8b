/*
 * The page's side of a visit: the port to the background, opened when first needed. The background may be dead at any
 * moment: what was not answered is asked again over a new port, with the page sent first; after a few failures in a
 * row, `onLost` says so once. A port at rest is closed, so that neither the background nor what it knows of the page is
 * kept for a tab that nobody looks at.
 */

import { message } from '../../../lib/i18n/message.ts';
import { extension } from '../../../lib/messaging/extension-api.ts';
import type { Reply } from '../../../lib/messaging/protocol.ts';
import { isGone } from '../../../lib/messaging/send.ts';
import { isUnanswered, PAUSES_MS } from '../../../lib/messaging/unanswered.ts';
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

interface Asked {
  readonly message: Extract<ToVisit, { type: 'visit.ask' }>;
  /** The page it was asked about. */
  readonly revision: number;
  resolve(reply: Reply<unknown>): void;
}

/** Milliseconds after which a silent background is taken for hung: a slow machine needs 20 s for a page of 10 MB. */
const SILENCE_MS = 120_000;

/** Milliseconds after the last answer until the port is closed; Chrome lets an idle background die after as many. */
const REST_MS = 30_000;

/** The background would speak of other words than those that were asked about. */
export const CHANGED: Reply<never> = { ok: false, reason: message('visitPageChanged') };

const GONE: Reply<never> = { ok: false, reason: message('visitNoAnswer') };

function connectToBackground(): VisitPort {
  const port = extension.runtime.connect({ name: VISIT_PORT });
  // Looked at, or Chrome writes it into the page's console: when the page goes into the back/forward cache, for one.
  port.onDisconnect.addListener(() => void extension.runtime?.lastError);
  return port;
}

export class VisitClient {
  private readonly options: VisitClientOptions;
  private port: VisitPort | null = null;
  private request: VisitRequest | null = null;
  /** True until the last answer to the page that was sent is here. */
  private waiting = false;
  private tries = 0;
  private nextId = 1;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private listening: ReturnType<typeof setTimeout> | undefined;
  private starting: ReturnType<typeof setTimeout> | undefined;
  private readonly asked = new Map<number, Asked>();

  constructor(options: VisitClientOptions) {
    this.options = options;
  }

  /** Sends a page; answers come to `onAnswer`. */
  open(request: VisitRequest): void {
    this.request = request;
    this.waiting = true;
    this.tries = 0;
    this.say({ type: 'visit.open', request });
  }

  /** Asks about the page last sent. A failure is a value: the background may be gone for good. */
  ask<K extends keyof VisitCalls>(call: K, ...[argument]: Parameters<VisitCalls[K]>): Promise<Answer<K>> {
    const id = this.nextId++;
    const message = { type: 'visit.ask', id, call, argument: argument ?? null } as const;
    const revision = this.request?.revision ?? 0;
    return new Promise((resolve) => {
      this.asked.set(id, { message, revision, resolve: resolve as (reply: Reply<unknown>) => void });
      this.tries = 0;
      this.say(message);
    });
  }

  stop(): void {
    this.request = null;
    this.giveUp();
    clearTimeout(this.resting);
    this.close();
  }

  private say(message: ToVisit): void {
    this.restLater();
    const { port } = this;
    // The event that says that a port has closed may still come: all that is open is then said again over a new one.
    if (!port || !this.post(port, [message])) this.start();
  }

  /** False when the port has closed. Nothing is thrown: a page's console is not ours to write in. */
  private post(port: VisitPort, messages: readonly ToVisit[]): boolean {
    try {
      for (const message of messages) port.postMessage(message);
    } catch (error) {
      if (!isGone(error) && isClosed(error)) return false;
      this.end(error);
    }
    return true;
  }

  private end(error: unknown): void {
    this.port = null;
    this.giveUp();
    if (isGone(error)) this.options.onGone();
    else this.options.onLost();
  }

  /** Opens a port and says everything that is not answered yet. */
  private start(): void {
    clearTimeout(this.starting);
    this.tries++;
    this.refuseOutdated();
    let port: VisitPort;
    try {
      port = (this.options.connect ?? connectToBackground)();
    } catch (error) {
      this.end(error);
      return;
    }
    this.port = port;
    port.onMessage.addListener((message) => this.hear(message as FromVisit));
    port.onDisconnect.addListener(() => this.lose(port));
    const open: ToVisit[] = this.request ? [{ type: 'visit.open', request: this.request }] : [];
    if (!this.post(port, [...open, ...[...this.asked.values()].map(({ message }) => message)])) this.lose(port);
  }

  /**
   * A background that is new knows the newest page alone: what was asked about words of an earlier one is not to be
   * asked of it.
   */
  private refuseOutdated(): void {
    for (const [id, { message, revision, resolve }] of this.asked) {
      if (message.call === 'notes' || revision === this.request?.revision) continue;
      this.asked.delete(id);
      resolve(CHANGED);
    }
  }

  private hear(message: FromVisit): void {
    if (message.type === 'visit.reply') {
      this.tries = 0;
      this.asked.get(message.id)?.resolve(message.reply);
      this.asked.delete(message.id);
      this.restLater();
      return;
    }
    // Not before the last answer: a page on which the background dies half-way would be sent for ever.
    if (message.revision === this.request?.revision && isLast(message)) {
      this.waiting = false;
      this.tries = 0;
    }
    this.restLater();
    this.options.onAnswer(message);
  }

  private lose(closed: VisitPort): void {
    if (this.port !== closed) return;
    this.port = null;
    if (!this.waiting && this.asked.size === 0) return;
    // A background that is only just dying is given time to. At once the first time, because most have long died.
    const before = this.tries < 2 ? 0 : PAUSES_MS[this.tries - 2];
    if (before === undefined) this.beLost();
    else if (before === 0) this.start();
    else this.starting = setTimeout(() => this.start(), before);
  }

  private beLost(): void {
    this.giveUp();
    this.close();
    this.options.onLost();
  }

  private giveUp(): void {
    clearTimeout(this.starting);
    clearTimeout(this.listening);
    this.waiting = false;
    for (const { resolve } of this.asked.values()) resolve(GONE);
    this.asked.clear();
  }

  /** After each answer and before each question. */
  private restLater(): void {
    clearTimeout(this.resting);
    clearTimeout(this.listening);
    if (!this.waiting && this.asked.size === 0) this.resting = setTimeout(() => this.close(), REST_MS);
    else this.listening = setTimeout(() => this.beLost(), SILENCE_MS);
  }

  private close(): void {
    const { port } = this;
    this.port = null;
    port?.disconnect();
  }
}

const isClosed = (error: unknown): boolean =>
  isUnanswered(error) || (error instanceof Error && /disconnected port/i.test(error.message));

/** Nothing comes after it. */
function isLast(message: Exclude<FromVisit, { type: 'visit.reply' }>): boolean {
  if (message.type === 'visit.notes') return true;
  return message.type === 'visit.content' && !(message.answer.ok && message.answer.value.isArticle);
}
