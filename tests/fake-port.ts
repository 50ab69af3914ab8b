/* One end of a port as the side that did not open it has it; the test is the other end. */

import type { Runtime } from 'webextension-polyfill';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

export class FakePort {
  readonly name: string;
  readonly sender: Runtime.MessageSender | undefined;
  /** What was posted to the test, oldest first. */
  readonly posted: unknown[] = [];
  isOpen = true;
  private readonly hearers: ((message: unknown) => void)[] = [];
  private readonly enders: (() => void)[] = [];
  private waiting: { holds(message: never): boolean; resolve(message: never): void }[] = [];
  readonly onMessage = { addListener: (hearer: (message: unknown) => void) => void this.hearers.push(hearer) };
  readonly onDisconnect = { addListener: (ender: () => void) => void this.enders.push(ender) };

  constructor(name: string, sender: Runtime.MessageSender | undefined) {
    this.name = name;
    this.sender = sender;
  }

  postMessage(message: unknown): void {
    if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
    const received = copy(message);
    this.posted.push(received);
    this.waiting = this.waiting.filter(({ holds, resolve }) => {
      if (!holds(received as never)) return true;
      resolve(received as never);
      return false;
    });
  }

  disconnect(): void {
    this.isOpen = false;
  }

  /** The test says something. */
  say(message: unknown): void {
    for (const hear of this.hearers) hear(copy(message));
  }

  /** The test's end is gone: the page was left, or the background has died. */
  close(): void {
    this.isOpen = false;
    for (const end of this.enders) end();
  }

  /** The first message of the other side that holds, now or later. */
  heard<T>(holds: (message: T) => boolean): Promise<T> {
    const already = this.posted.find((message) => holds(message as T));
    if (already !== undefined) return Promise.resolve(already as T);
    return new Promise((resolve) => {
      this.waiting.push({ holds, resolve });
    });
  }
}
