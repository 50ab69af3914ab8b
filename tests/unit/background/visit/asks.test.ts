/* What is asked about the page of a visit, and whatever else a page's script may send over its port. */

import { describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { store } from '../../../../entrypoints/background/note-handlers.ts';
import { VISIT_PORT } from '../../../../lib/messaging/visit-protocol.ts';
import { newNote } from '../../../../lib/notes/new-note.ts';
import type { Target } from '../../../../lib/notes/note.ts';
import type { VisitRequest } from '../../../../lib/visit/visit.ts';
import { fake, ownPage, page } from '../../../fake-extension.ts';
import { got } from '../../storage/fresh-store.ts';
import {
  answer,
  ask,
  connect,
  LINES,
  OTHER,
  open,
  opened,
  requestOf,
  SOURCE,
  serveInTests,
  TEXT,
  wordsAt,
} from './a-visit.ts';

serveInTests();

const ARTICLE = { addresses: [], title: 'The ferry', author: '', publisher: 'The Quay', published: null };

describe('a question', () => {
  test('about words gives the target of a note', async () => {
    const port = await opened();
    expect(await ask(port, 'describe', wordsAt('the old bridge'))).toMatchObject({
      ok: true,
      value: {
        source: SOURCE,
        selector: [{ exact: 'the old bridge' }, wordsAt('the old bridge')],
        paragraph: LINES[3],
      },
    });
  });

  test('about words with junk among them gives them without it too', async () => {
    const text = [...LINES.slice(0, 3), 'Read also: Ten bridges that are worth the walk', LINES[3]].join('\n');
    const port = await opened(requestOf(1, text));
    const { start } = wordsAt('Repairs to the engine', text);
    const { end } = wordsAt('the old bridge', text);
    const described = await ask(port, 'describe', { start, end });
    expect(described).toMatchObject({
      ok: true,
      value: { selector: [{ exact: text.slice(start, end) }, { start, end }], clean: expect.any(String) },
    });
    expect(described).toMatchObject({ value: { clean: expect.not.stringContaining('Ten bridges') } });
    expect(await ask(port, 'describe', wordsAt('the old bridge', text))).toMatchObject({
      value: expect.not.objectContaining({ clean: expect.anything() }),
    });
  });

  test('about what is folded away gives the notes that stand there and are not found on the page', async () => {
    const gone = 'A second ferry was ordered from the yard at Holm in the autumn';
    const whole = `${TEXT}\n${gone}, for twice the money.`;
    const described = async (words: string) => {
      const port = await opened(requestOf(1, whole));
      const reply = await ask(port, 'describe', wordsAt(words, whole));
      return newNote(
        { target: reply.ok ? (reply.value as Target) : null, article: { ...ARTICLE, source: SOURCE } },
        crypto.randomUUID(),
        '2026-03-01T10:00:00.000Z',
      );
    };
    const [folded, seen] = [await described(gone), await described('the old bridge')];
    for (const note of [folded, seen]) got(await store.put(note));
    const port = await opened(requestOf(1));
    expect(await ask(port, 'folded', `Read more\n${gone}, for twice the money.\nthe old bridge`)).toEqual({
      ok: true,
      value: [folded.id],
    });
    for (const text of ['', 'Something else', gone.replace('second', 'third').replace('autumn', 'spring')])
      expect(await ask(port, 'folded', text)).toEqual({ ok: true, value: [] });
  });

  test('for a citation gives the words with where they come from', async () => {
    const port = await opened();
    const reply = await ask(port, 'cite', wordsAt('the old bridge'));
    for (const part of ['the old bridge', 'The Quay', 'A. Writer', SOURCE])
      expect(reply).toMatchObject({ ok: true, value: expect.stringContaining(part) });
  });

  test('that comes before the page is known is answered when it is', async () => {
    const port = connect();
    open(port, requestOf(1));
    expect(await ask(port, 'describe', wordsAt('the old bridge'))).toMatchObject({ ok: true });
  });

  test('that was asked of the page before is answered of that page, and never of the newer one', async () => {
    const port = await opened();
    const asked = ask(port, 'cite', wordsAt('The ferry'));
    open(port, requestOf(2, OTHER));
    expect(await asked).toMatchObject({ ok: true, value: expect.stringContaining('The ferry') });
    expect(await ask(port, 'cite', wordsAt('The ferry'))).toMatchObject({ value: expect.stringContaining('The tram') });
  });

  test('about a page that is no article, or that was never sent, is refused', async () => {
    const port = connect();
    expect(await ask(port, 'notes')).toMatchObject({ ok: false });
    open(port, requestOf(1, 'Too little.'));
    expect(await ask(port, 'describe', { start: 0, end: 3 })).toMatchObject({ ok: false });
  });
});

describe('whatever a page’s script sends is refused, and the page that was sent before stays', () => {
  const { length } = TEXT;
  test.each<[name: string, call: unknown, argument: unknown]>([
    ['a call that is none', 'forget', null],
    ['a name that every object has', 'constructor', { start: 0, end: 3 }],
    ['the prototype', '__proto__', { start: 0, end: 3 }],
    ['an object for a call', { toString: 'cite' }, { start: 0, end: 3 }],
    ['nothing for a call', null, { start: 0, end: 3 }],
    ['no words', 'describe', null],
    ['a text for a span', 'describe', '0-3'],
    ['a list for a span', 'cite', [0, 3]],
    ['a number for a text', 'folded', 7],
    ['a text without an end', 'folded', 'x'.repeat(1_000_001)],
    ['an empty span', 'describe', { start: 3, end: 3 }],
    ['a span that runs backwards', 'describe', { start: 9, end: 3 }],
    ['one that begins before the page', 'cite', { start: -1, end: 3 }],
    ['one that ends after it', 'cite', { start: 0, end: length + 1 }],
    ['half a letter', 'describe', { start: 0.5, end: 3 }],
    ['texts for numbers', 'describe', { start: '0', end: '3' }],
    ['no end', 'cite', { start: 0 }],
    ['endless', 'cite', { start: 0, end: Number.MAX_SAFE_INTEGER }],
  ])('%s', async (_, call, argument) => {
    const port = await opened();
    expect(await ask(port, call, argument)).toMatchObject({ ok: false });
    expect(await ask(port, 'cite', { start: length - 5, end: length })).toMatchObject({ ok: true });
  });

  test.each<[name: string, message: unknown]>([
    ['nothing', null],
    ['words', 'visit.open'],
    ['a list', ['visit.open']],
    ['no type', { request: requestOf(2) }],
    ['a type that is none', { type: 'visit.close' }],
    ['a megabyte', { type: 'x'.repeat(1_000_000) }],
  ])('a message that says nothing is not heard: %s', async (_, message) => {
    const port = await opened();
    const before = port.posted.length;
    port.say(message);
    expect(await ask(port, 'cite', wordsAt('The ferry'))).toMatchObject({ ok: true });
    expect(port.posted).toHaveLength(before + 1);
  });

  test.each<[name: string, request: (request: VisitRequest) => unknown]>([
    ['no page', (request) => ({ ...request, page: null })],
    ['a text for a page', (request) => ({ ...request, page: TEXT })],
    ['a page that does not hold together', (request) => ({ ...request, page: { ...request.page, blocks: [9, 9, 9] } })],
    ['blocks longer than the text', (request) => ({ ...request, page: { ...request.page, text: 'short' } })],
    ['a box that is its own parent', (request) => ({ ...request, page: { ...request.page, boxes: [0, 0, 0, 1, 0] } })],
    ['no origin', (request) => ({ ...request, origin: undefined })],
    ['no matches', (request) => ({ ...request, matches: undefined })],
  ])('a request that is none is told so by its number: %s', async (_, change) => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const port = connect();
    open(port, change(requestOf(7)));
    expect((await answer(port, 'visit.content', 7)).answer).toMatchObject({ ok: false });
    open(port, requestOf(8));
    expect((await answer(port, 'visit.content', 8)).answer).toMatchObject({ ok: true });
  });
});

describe('a port of somebody else is not listened to', () => {
  test.each<[name: string, port: string, sender: Runtime.MessageSender | undefined]>([
    ['with another name', 'other', page()],
    ['of another extension', VISIT_PORT, { ...page(), id: 'another-extension' }],
    ['of nobody', VISIT_PORT, { ...page(), id: undefined } as never],
    ['without a sender', VISIT_PORT, undefined],
  ])('%s', async (_, name, sender) => {
    const port = fake.connect(name, sender);
    open(port, requestOf(1));
    port.say({ type: 'visit.ask', id: 9_001, call: 'notes', argument: null });
    await opened();
    expect(port.posted).toEqual([]);
  });

  test('one of our own pages, where the demo article stands, is', async () => {
    const port = connect(ownPage('welcome.html'));
    open(port, requestOf(1));
    expect((await answer(port, 'visit.notes', 1)).answer.notes).toEqual([]);
  });
});
