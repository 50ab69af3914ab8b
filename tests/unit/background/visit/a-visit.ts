/*
 * Visits for tests: an article of four lines, and the page's end of the port on which it is sent and asked about. Names
 * are found by rules, for the package's files are not there.
 */

import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { store } from '../../../../entrypoints/background/note-handlers.ts';
import { serveVisits } from '../../../../entrypoints/background/visit/serve-visits.ts';
import { type FromVisit, VISIT_PORT } from '../../../../lib/messaging/visit-protocol.ts';
import { packPage } from '../../../../lib/text/packed-page.ts';
import type { Span } from '../../../../lib/text/span.ts';
import type { VisitRequest } from '../../../../lib/visit/visit.ts';
import { fake, page } from '../../../fake-extension.ts';
import type { FakePort } from '../../../fake-port.ts';
import { plainPage } from '../../../plain-article.ts';
import { got } from '../../storage/fresh-store.ts';

export const LINES = [
  'The ferry from Quayport will not sail before the end of the month, the harbour office said on Tuesday.',
  'Barack Obama had been its best-known passenger, and Anna Berg, who has led the office since 2019, remembers the day.',
  'Repairs to the engine cost more than the town had put aside, so the council will meet again in the first week of May.',
  'Until then a bus takes those who must cross, by way of the old bridge, and nobody has complained about the longer ride.',
];
export const TEXT = LINES.join('\n');
export const OTHER = TEXT.replaceAll('ferry', 'tram').replaceAll('Quayport', 'Millbrook');
export const SOURCE = 'https://news.example/ferry';

export const requestOf = (revision: number, text = TEXT, facts: Partial<VisitRequest> = {}): VisitRequest => ({
  revision,
  page: packPage(plainPage(text, { source: SOURCE, title: 'The ferry', language: 'en' })),
  origin: { host: 'news.example', source: SOURCE, addresses: [SOURCE], author: 'A. Writer', publisher: 'The Quay' },
  matches: { article: { start: 0, end: text.length }, junk: [], boxes: {} },
  ...facts,
});
export const wordsAt = (words: string, text = TEXT): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const ports: FakePort[] = [];
export function connect(sender = page()): FakePort {
  const port = fake.connect(VISIT_PORT, sender);
  ports.push(port);
  return port;
}
export const open = (port: FakePort, request: unknown) => port.say({ type: 'visit.open', request });
type Of<T extends FromVisit['type']> = Extract<FromVisit, { type: T }>;
type Answered = 'visit.content' | 'visit.names' | 'visit.notes';
export const answer = <T extends Answered>(port: FakePort, type: T, revision: number): Promise<Of<T>> =>
  port.heard<Of<Answered>>((message) => message.type === type && message.revision === revision) as Promise<Of<T>>;

let questions = 0;
export async function ask(
  port: FakePort,
  call: unknown,
  argument: unknown = null,
): Promise<Of<'visit.reply'>['reply']> {
  const id = ++questions;
  port.say({ type: 'visit.ask', id, call, argument });
  return (await port.heard<Of<'visit.reply'>>((message) => message.type === 'visit.reply' && message.id === id)).reply;
}
export async function opened(request = requestOf(1)): Promise<FakePort> {
  const port = connect();
  open(port, request);
  await answer(port, 'visit.notes', request.revision);
  return port;
}
/** The background serves visits in this file; its notes and settings are none at the beginning of each test. */
export function serveInTests(): void {
  beforeAll(() => {
    fake.reset();
    vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
    serveVisits();
  });
  beforeEach(async () => {
    fake.reset({ listeners: false });
    got(await store.wipe());
  });
  afterEach(() => {
    for (const port of ports.splice(0)) port.close();
    vi.restoreAllMocks();
  });
  afterAll(() => void vi.unstubAllGlobals());
}
