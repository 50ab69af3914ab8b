/* What a page's script may send over the port of a visit, and who is told of what it may not. */

import { describe, expect, test } from 'vitest';
import { readVisitMessage } from '../../../../entrypoints/background/door/visit-messages.ts';
import { packPage } from '../../../../lib/text/packed-page.ts';
import type { VisitRequest } from '../../../../lib/visit/visit.ts';
import { ownPage, page } from '../../../fake-extension.ts';
import { plainPage } from '../../../plain-article.ts';

const TEXT = 'The ferry is late.\nNobody minds.';
const REQUEST: VisitRequest = {
  revision: 3,
  page: packPage(plainPage(TEXT)),
  origin: {
    host: 'a.example',
    source: 'https://a.example/x',
    addresses: ['https://a.example/x'],
    author: '',
    publisher: '',
  },
  matches: { article: { start: 0, end: TEXT.length }, junk: [{ start: 19, end: 32 }], boxes: { r1: [], r2: null } },
};
const read = (message: unknown, sender = page(1, 'https://a.example/x')) => readVisitMessage(message, sender);
const asked = (call: unknown, argument: unknown) => ({ type: 'visit.ask', id: 5, call, argument });

describe('comes through as it was sent', () => {
  test.each<[string, unknown]>([
    ['a page', { type: 'visit.open', request: REQUEST }],
    [
      'a page without words',
      {
        type: 'visit.open',
        request: { ...REQUEST, page: packPage(plainPage('')), matches: { article: null, junk: [], boxes: {} } },
      },
    ],
    ['for the target of words', asked('describe', { start: 0, end: 3 })],
    ['for a citation', asked('cite', { start: 0, end: 3 })],
    ['for the notes', asked('notes', null)],
  ])('%s', (_, message) => {
    expect(read(message)).toStrictEqual({ ok: true, message });
  });
});

describe('a page that is none is refused by its number', () => {
  test.each<[string, object]>([
    ['no page', { page: null }],
    ['words for a page', { page: TEXT }],
    ['a list of numbers with something else in it', { page: { ...REQUEST.page, blocks: [17, 2, '0', 0] } }],
    ['a number below nothing', { page: { ...REQUEST.page, boxes: [0, 0, 0, -1, 0] } }],
    ['no origin', { origin: undefined }],
    ['an address that is a list', { origin: { ...REQUEST.origin, source: ['https://a.example'] } }],
    ['a million addresses', { origin: { ...REQUEST.origin, addresses: Array.from({ length: 1_000_000 }, () => 'a') } }],
    ['no matches', { matches: undefined }],
    ['a match that ends after the page', { matches: { ...REQUEST.matches, junk: [{ start: 0, end: 33 }] } }],
    [
      'a match that ends nowhere',
      { matches: { ...REQUEST.matches, article: { start: 0, end: Number.POSITIVE_INFINITY } } },
    ],
    ['a match that runs backwards', { matches: { ...REQUEST.matches, boxes: { r1: [{ start: 9, end: 3 }] } } }],
    ['half a letter', { matches: { ...REQUEST.matches, junk: [{ start: 0.5, end: 3 }] } }],
  ])('%s', (_, part) => {
    const refused = read({ type: 'visit.open', request: { ...REQUEST, ...part } });
    expect(refused).toMatchObject({
      ok: false,
      answer: {
        type: 'visit.content',
        revision: 3,
        answer: { ok: false, reason: { code: 'faultMessage', args: [expect.stringContaining('request')] } },
      },
    });
    expect(JSON.stringify(refused).length).toBeLessThan(400);
  });
});

describe('a question that is none is refused by its number', () => {
  test.each<[string, unknown, unknown]>([
    ['a call that is none', 'forget', null],
    ['a name that every object has', 'constructor', null],
    ['an object for a call', { toString: 'cite' }, null],
    ['no words', 'describe', null],
    ['a list for a span', 'cite', [0, 3]],
    ['texts for numbers', 'cite', { start: '0', end: '3' }],
    ['words where none are asked for', 'notes', { start: 0, end: 3 }],
  ])('%s', (_, call, argument) => {
    expect(read(asked(call, argument))).toMatchObject({
      ok: false,
      answer: { type: 'visit.reply', id: 5, reply: { ok: false } },
    });
  });
});

describe('nobody waits for an answer to', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['undefined', undefined],
    ['words', 'visit.open'],
    ['a list', ['visit.open']],
    ['no type', { request: REQUEST }],
    ['a type that is none', { type: 'visit.close', id: 5, request: REQUEST }],
    ['a page without a number', { type: 'visit.open', request: { ...REQUEST, revision: 'x' } }],
    ['a question without a number', { ...asked('notes', null), id: null }],
  ])('%s', (_, message) => {
    expect(read(message)).toEqual({ ok: false, answer: null });
  });
});

describe('a page may be of no other site than the browser says', () => {
  const of = (origin: object) => ({
    type: 'visit.open',
    request: { ...REQUEST, origin: { ...REQUEST.origin, ...origin } },
  });
  const OWN = page(1, 'https://www.a.example/x?from=front#top');
  const FILE = page(1, 'file:///home/a.html');
  const REFUSED = {
    ok: false,
    answer: { type: 'visit.content', revision: 3, answer: { ok: false, reason: { code: 'notOfThisPage' } } },
  };

  test.each<[string, object, typeof OWN]>([
    ['the site’s own address and another of it', { host: 'www.a.example', addresses: ['https://m.a.example/y'] }, OWN],
    [
      'a file, by its address, whatever it was opened with',
      { host: 'demo.sidelight', source: 'file:///home/a.html#part', addresses: ['file:///home/a.html?x'] },
      FILE,
    ],
    [
      'whatever a page of ours says, where the demo article stands',
      { host: 'demo.sidelight', source: 'sidelight:demo', addresses: [] },
      ownPage('welcome.html'),
    ],
  ])('comes through: %s', (_, origin, sender) => {
    expect(read(of(origin), sender)).toMatchObject({ ok: true });
  });

  test.each<[string, object, typeof OWN]>([
    ['another site as its source', { host: 'www.a.example', source: 'https://b.example/x' }, OWN],
    [
      'another site among its addresses',
      { host: 'www.a.example', addresses: ['https://a.example/', 'https://b.example/'] },
      OWN,
    ],
    ['a site whose name ends like its own', { host: 'www.a.example', addresses: ['https://nota.example/'] }, OWN],
    ['a site whose name holds its own', { host: 'www.a.example', addresses: ['https://a.example.org/'] }, OWN],
    ['another host of its site', { host: 'www.a.example', addresses: ['https://news.a.example/'] }, OWN],
    ['the key of another site’s article', { host: 'www.a.example', addresses: ['b.example/x'] }, OWN],
    ['the key of its own article', { host: 'www.a.example', addresses: ['a.example/x'] }, OWN],
    ['a file', { host: 'www.a.example', addresses: ['file:///home/a.html'] }, OWN],
    ['the demo article', { host: 'www.a.example', source: 'sidelight:demo' }, OWN],
    ['rules of another site', { host: 'b.example' }, OWN],
    ['rules of files', { host: 'demo.sidelight' }, OWN],
    ['another file', { host: 'demo.sidelight', source: 'file:///home/b.html', addresses: [] }, FILE],
    ['a site, from a file', { host: 'demo.sidelight', source: 'https://a.example/x', addresses: [] }, FILE],
  ])('is refused by its number: %s', (_, origin, sender) => {
    expect(read(of(origin), sender)).toEqual(REFUSED);
  });
});
