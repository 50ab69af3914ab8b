/* The page's side of a visit against a background that dies. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VisitClient, type VisitPort } from '../../../entrypoints/reader/session/visit-client.ts';
import { PAUSES_MS } from '../../../lib/messaging/unanswered.ts';
import type { FromVisit, ToVisit } from '../../../lib/messaging/visit-protocol.ts';
import { packPage } from '../../../lib/text/packed-page.ts';
import type { VisitRequest } from '../../../lib/visit/visit.ts';
import { plainPage } from '../../plain-article.ts';

/** Ports opened before the client gives up: the first, one at once, and one after each pause. */
const TRIES = 2 + PAUSES_MS.length;
const LONGEST_MS = Math.max(...PAUSES_MS);
const SILENCE_MS = 120_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class FakePort implements VisitPort {
  readonly said: ToVisit[] = [];
  isOpen = true;
  private hear: (message: unknown) => void = () => {};
  private end: () => void = () => {};
  readonly onMessage = {
    addListener: (listener: (message: unknown) => void) => {
      this.hear = listener;
    },
  };
  readonly onDisconnect = {
    addListener: (listener: () => void) => {
      this.end = listener;
    },
  };
  postMessage(message: unknown): void {
    if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
    this.said.push(message as ToVisit);
  }
  disconnect(): void {
    this.isOpen = false;
  }
  answer(message: FromVisit): void {
    this.hear(message);
  }
  /** The background dies; the event that says so comes when `tell`. */
  die(tell = true): void {
    this.isOpen = false;
    if (tell) this.end();
  }
}

const requestOf = (revision: number): VisitRequest => ({
  revision,
  page: packPage(plainPage('Rain')),
  origin: { host: '', source: '', addresses: [], author: '', publisher: '' },
  matches: { article: null, junk: [], boxes: {} },
});
const content = (revision: number): FromVisit => ({
  type: 'visit.content',
  revision,
  answer: {
    ok: true,
    value: {
      isArticle: true,
      lines: [],
      language: '',
      title: '',
      published: null,
      publishedFrom: null,
      updated: null,
      author: '',
      junk: [],
      rules: [],
      comments: [],
    },
  },
});
const notes = (revision: number): FromVisit => ({
  type: 'visit.notes',
  revision,
  answer: { notes: [], anchors: [], story: [], notices: [] },
});

/** @param closed that many of the first ports are closed before anything can be said on them */
function start({ closed = 0 } = {}) {
  const ports: FakePort[] = [];
  const heard: string[] = [];
  const client = new VisitClient({
    connect: () => {
      const port = new FakePort();
      port.isOpen = ports.length >= closed;
      ports.push(port);
      return port;
    },
    onAnswer: ({ type }) => heard.push(type),
    onLost: () => heard.push('lost'),
    onGone: () => heard.push('gone'),
  });
  return { client, ports, heard, said: (port: number) => ports[port]?.said.map(({ type }) => type) };
}

describe('sending a page', () => {
  test('opens a port when it is first needed, and keeps it', () => {
    const { client, ports, said } = start();
    expect(ports).toHaveLength(0);
    client.open(requestOf(1));
    client.open(requestOf(2));
    expect([ports.length, said(0)]).toEqual([1, ['visit.open', 'visit.open']]);
  });

  test('hands on the answers', () => {
    const { client, ports, heard } = start();
    client.open(requestOf(1));
    ports[0]?.answer(content(1));
    ports[0]?.answer(notes(1));
    expect(heard).toEqual(['visit.content', 'visit.notes']);
  });

  test('sends it again to a background that died before its last answer', () => {
    const { client, ports, heard, said } = start();
    client.open(requestOf(1));
    ports[0]?.answer(content(1));
    ports[0]?.die();
    expect([ports.length, said(1)]).toEqual([2, ['visit.open']]);
    ports[1]?.answer(notes(1));
    expect(heard).toEqual(['visit.content', 'visit.notes']);
  });

  test('gives up after a few that die on it, half answered or not, and says so once', () => {
    const { client, ports, heard } = start();
    client.open(requestOf(1));
    for (let i = 0; i < 2 * TRIES; i++) {
      ports[i]?.answer(content(1));
      ports[i]?.die();
      vi.advanceTimersByTime(LONGEST_MS);
    }
    expect(ports).toHaveLength(TRIES);
    expect(heard.filter((type) => type === 'lost')).toHaveLength(1);
  });

  test('asks at once when the background has died, and after a pause where it dies again', () => {
    const { client, ports } = start();
    client.open(requestOf(1));
    ports[0]?.die();
    expect(ports).toHaveLength(2);
    for (const [i, ms] of PAUSES_MS.entries()) {
      ports[i + 1]?.die();
      vi.advanceTimersByTime(ms - 1);
      expect(ports).toHaveLength(i + 2);
      vi.advanceTimersByTime(1);
      expect(ports).toHaveLength(i + 3);
    }
  });

  test('does not wait for the pause when the next page comes, and opens one port', () => {
    const { client, ports, said } = start();
    client.open(requestOf(1));
    for (let i = 0; i < 2; i++) ports[i]?.die();
    client.open(requestOf(2));
    expect([ports.length, said(2)]).toEqual([3, ['visit.open']]);
    vi.advanceTimersByTime(PAUSES_MS[0] ?? 0);
    expect(ports).toHaveLength(3);
  });

  test('opens no port any more after the end', () => {
    const { client, ports, heard } = start();
    client.open(requestOf(1));
    for (let i = 0; i < 2; i++) ports[i]?.die();
    client.stop();
    vi.runAllTimers();
    expect([ports.length, heard]).toEqual([2, []]);
  });

  test('begins to count anew with the next page', () => {
    const { client, ports } = start();
    client.open(requestOf(1));
    for (let i = 0; i < TRIES; i++) {
      ports[i]?.die();
      vi.advanceTimersByTime(LONGEST_MS);
    }
    client.open(requestOf(2));
    expect(ports).toHaveLength(TRIES + 1);
    ports[TRIES]?.die();
    expect(ports).toHaveLength(TRIES + 2);
  });

  test('that has closed before anything could be said on it is as one that died', () => {
    const { client, ports, heard, said } = start({ closed: 1 });
    client.open(requestOf(1));
    expect([ports.length, said(1)]).toEqual([2, ['visit.open']]);
    expect(heard).toEqual([]);
  });

  test('a background that is there and says nothing is given up after a long time, and its port closed', () => {
    const { client, ports, heard } = start();
    client.open(requestOf(1));
    vi.advanceTimersByTime(SILENCE_MS - 1);
    ports[0]?.answer(content(1));
    vi.advanceTimersByTime(SILENCE_MS - 1);
    expect(heard).toEqual(['visit.content']);
    vi.advanceTimersByTime(1);
    expect([heard, ports.length, ports[0]?.isOpen]).toEqual([['visit.content', 'lost'], 1, false]);
  });

  test('a background that dies at rest is not woken', () => {
    const { client, ports, heard } = start();
    client.open(requestOf(1));
    ports[0]?.answer(content(1));
    ports[0]?.answer(notes(1));
    ports[0]?.die();
    expect([ports.length, heard.includes('lost')]).toEqual([1, false]);
  });
});

describe('a port at rest', () => {
  test('is closed after a while, and opened again with the page when something is asked', () => {
    const { client, ports, said } = start();
    client.open(requestOf(1));
    ports[0]?.answer(notes(1));
    vi.advanceTimersByTime(29_000);
    expect(ports[0]?.isOpen).toBe(true);
    vi.advanceTimersByTime(2_000);
    expect(ports[0]?.isOpen).toBe(false);
    void client.ask('cite', { start: 0, end: 1 });
    expect(said(1)).toEqual(['visit.open', 'visit.ask']);
  });

  test('is not at rest while an answer or a reply is on its way', () => {
    const { client, ports } = start();
    client.open(requestOf(1));
    vi.advanceTimersByTime(90_000);
    ports[0]?.answer(notes(1));
    void client.ask('cite', { start: 0, end: 1 });
    vi.advanceTimersByTime(90_000);
    expect([ports.length, ports[0]?.isOpen]).toEqual([1, true]);
  });
});

describe('asking about the page', () => {
  test('the reply comes to whoever asked', async () => {
    const { client, ports } = start();
    client.open(requestOf(1));
    const [first, second] = [client.ask('cite', { start: 0, end: 1 }), client.ask('cite', { start: 1, end: 2 })];
    ports[0]?.answer({ type: 'visit.reply', id: 2, reply: { ok: true, value: 'b' } });
    ports[0]?.answer({ type: 'visit.reply', id: 1, reply: { ok: true, value: 'a' } });
    expect([await first, await second]).toEqual([
      { ok: true, value: 'a' },
      { ok: true, value: 'b' },
    ]);
  });

  test('to a background that has forgotten the page, the page is sent first', async () => {
    const { client, ports, said } = start();
    client.open(requestOf(1));
    ports[0]?.answer(notes(1));
    ports[0]?.die();
    const asked = client.ask('cite', { start: 0, end: 1 });
    expect(said(1)).toEqual(['visit.open', 'visit.ask']);
    ports[1]?.answer({ type: 'visit.reply', id: 1, reply: { ok: true, value: 'a' } });
    expect(await asked).toEqual({ ok: true, value: 'a' });
  });

  test('so it is when the port has closed and nobody has said so yet', () => {
    const { client, ports, said } = start();
    client.open(requestOf(1));
    ports[0]?.answer(notes(1));
    ports[0]?.die(false);
    void client.ask('cite', { start: 0, end: 1 });
    expect(said(1)).toEqual(['visit.open', 'visit.ask']);
  });

  test.each<[name: string, die: (port: FakePort | undefined, client: VisitClient) => void]>([
    [
      'that dies with the question',
      (port, client) => {
        client.open(requestOf(2));
        port?.die();
      },
    ],
    [
      'whose end is noticed when the next page is sent',
      (port, client) => {
        port?.die(false);
        client.open(requestOf(2));
      },
    ],
  ])('a new background is not asked about words of an earlier page, after one %s', async (_, die) => {
    const { client, ports, said } = start();
    client.open(requestOf(1));
    ports[0]?.answer(notes(1));
    const asked = client.ask('describe', { start: 0, end: 1 });
    const ofAnyPage = client.ask('notes');
    die(ports[0], client);
    expect(said(1)).toEqual(['visit.open', 'visit.ask']);
    expect(ports[1]?.said[1]).toMatchObject({ call: 'notes' });
    expect(await asked).toMatchObject({ ok: false });
    ports[1]?.answer({ type: 'visit.reply', id: 2, reply: { ok: true, value: null } });
    expect(await ofAnyPage).toEqual({ ok: true, value: null });
  });

  test('a question of an earlier page is left to the background that was asked', async () => {
    const { client, ports } = start();
    client.open(requestOf(1));
    const asked = client.ask('cite', { start: 0, end: 1 });
    client.open(requestOf(2));
    ports[0]?.answer({ type: 'visit.reply', id: 1, reply: { ok: true, value: 'a' } });
    expect(await asked).toEqual({ ok: true, value: 'a' });
  });

  test('of a background that always dies, the end is a reply that says so', async () => {
    const { client, ports } = start();
    client.open(requestOf(1));
    ports[0]?.answer(notes(1));
    const asked = client.ask('describe', { start: 0, end: 1 });
    for (let i = 0; i <= TRIES; i++) {
      ports[i]?.die();
      vi.advanceTimersByTime(LONGEST_MS);
    }
    expect(await asked).toEqual({ ok: false, reason: { code: 'visitNoAnswer' } });
  });
});

test('an extension that is gone is told once, and nothing waits for it', async () => {
  const heard: string[] = [];
  const client = new VisitClient({
    connect: () => {
      throw new Error('Extension context invalidated.');
    },
    onAnswer: () => {},
    onLost: () => heard.push('lost'),
    onGone: () => heard.push('gone'),
  });
  client.open(requestOf(1));
  expect(heard).toEqual(['gone']);
  expect(await client.ask('notes')).toMatchObject({ ok: false });
});

test('a fault of the browser’s on opening a port is the end of asking, not an error in the page', () => {
  const heard: string[] = [];
  const client = new VisitClient({
    connect: () => {
      throw new Error('cannot be connected');
    },
    onAnswer: () => {},
    onLost: () => heard.push('lost'),
    onGone: () => heard.push('gone'),
  });
  client.open(requestOf(1));
  expect(heard).toEqual(['lost']);
});

test('an extension that goes while a port is open is told when something is to be said on it', () => {
  const heard: string[] = [];
  const said = vi.fn<(message: unknown) => void>();
  const client = new VisitClient({
    connect: () => Object.assign(new FakePort(), { postMessage: said }),
    onAnswer: () => {},
    onLost: () => heard.push('lost'),
    onGone: () => heard.push('gone'),
  });
  client.open(requestOf(1));
  said.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  client.open(requestOf(2));
  expect(heard).toEqual(['gone']);
});
