/*
 * The session of one page, in a real page: what it reads, sends, paints and answers while the page changes under it and
 * the background comes and goes.
 */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const { background } = await vi.hoisted(() => import('./fake-background.ts'));

import { PageSession } from '../../../entrypoints/reader/session/page-session.ts';
import { LAYERS, type Layer } from '../../../lib/dom/paint/highlighter.ts';
import { PAUSES_MS } from '../../../lib/messaging/unanswered.ts';
import type { Span } from '../../../lib/text/span.ts';

const FERRY = [
  'The ferry from Quayport will not sail before May, said Anna Berg of the harbour office.',
  'Repairs cost more than the town had put aside, and Anna Berg will ask the council for the rest.',
];
const TRAM = [
  'A tram to Millbrook stood still all day, and nobody at its office could say for how long it would.',
  'Jonas Weil was on board with his two dogs and walked home; the fare was given back to everybody.',
];

const show = (lines: readonly string[]) => {
  document.body.innerHTML = `<article><h1>News</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`;
};

let session: PageSession;
let stopped = 0;

function start(): void {
  session = new PageSession(document, {
    addPaint: async () => undefined,
    addStyles: async () => undefined,
    removeStyles: async () => undefined,
    loadAlone: async () => undefined,
    withObserverPaused: (change) => change(),
    onRead: () => {},
    onStop: () => {
      stopped++;
      session.stop();
    },
  });
  session.read();
}

/** Waits until the session has sent its page so many times. */
const sent = (times: number) => expect.poll(() => background.pages.length).toBe(times);
const lastRevision = () => background.pages.at(-1)?.request.revision ?? 0;
/** The words a layer shows, in any order. */
const painted = (layer: Layer): string[] =>
  [...CSS.highlights.values()].flatMap((ranges) =>
    ranges.priority === LAYERS.indexOf(layer)
      ? [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        })
      : [],
  );
/** Where words stand in the text that the session knows. */
function spanOf(words: string): Span {
  const text = session.known?.map.page.text ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in what is known`);
  return { start, end: start + words.length };
}
/** The page is read, sent and answered. */
async function visited(lines = FERRY, ...people: string[]): Promise<void> {
  show(lines);
  start();
  await sent(1);
  background.answer(lastRevision(), ...people);
  await session.ready;
}
/** Replies to the next question that is still open. */
async function replyTo(number: number): Promise<void> {
  await expect.poll(() => background.asked.length).toBeGreaterThanOrEqual(number);
  const question = background.asked[number - 1];
  if (question) background.reply(question);
}

beforeEach(() => {
  background.reset();
  stopped = 0;
});
afterEach(() => {
  session.stop();
  document.body.replaceChildren();
  CSS.highlights.clear();
});

describe('a visit', () => {
  test('sends the page’s text once, and paints each answer when it is here', async () => {
    show(FERRY);
    start();
    await sent(1);
    expect(background.page().text).toContain(FERRY[0]);
    expect(session.report().status).toBe('reading');
    background.content(1);
    background.names(1, 'Anna Berg', 'Quayport');
    expect(painted('person').sort()).toEqual(['Anna Berg', 'Quayport']);
    expect(session.report().status).toBe('reading');
    background.notes(1, background.notesOn('before May'));
    await session.ready;
    expect(painted('note-yellow')).toEqual(['before May']);
    expect(session.report()).toMatchObject({ status: 'ready', notes: [{ state: 'exact', words: 'before May' }] });
    expect([background.pages.length, background.ports.length]).toEqual([1, 1]);
    expect(background.told).toContain('session.changed');
  });

  test('paints a name where it first stands, and everywhere where that is wanted', async () => {
    background.settings = { ...background.settings, density: 'all' };
    show(FERRY);
    start();
    await sent(1);
    const { text } = background.page();
    const places = [...text.matchAll(/Anna Berg/g)].map(({ index }) => ({ start: index, end: index + 9 }));
    const mentions = places.map((place) => ({ ...place, type: 'person', entityId: 'Q1' }));
    background.content(1);
    const names = { mentions, cast: [], dates: { lines: [], events: [], overAYearOld: false }, notices: [] };
    background.port.say({ type: 'visit.names', revision: 1, answer: { ok: true, value: names } });
    background.notes(1);
    expect(painted('person')).toEqual(['Anna Berg', 'Anna Berg']);
    background.settings = { ...background.settings, density: 'first' };
    const refreshed = session.refresh();
    await replyTo(1);
    await refreshed;
    expect(painted('person')).toEqual(['Anna Berg']);
  });

  test('reports the readers’ comments, and hides them only where they are to be hidden', async () => {
    await visited();
    const place = { ...spanOf(FERRY[1] as string), count: 2 };
    background.content(lastRevision(), { comments: [place] });
    expect(session.report().comments).toEqual({ ...place, hidden: false });
    expect(painted('junk')).toEqual([]);
    background.settings = { ...background.settings, junkKinds: { comments: 'hide' } };
    await session.refresh();
    expect(session.report().comments).toEqual({ ...place, hidden: true });
    await expect.poll(() => session.report().hidden).toBe(1);
  });

  test('of a page without an article says so, and paints nothing', async () => {
    show(['Too little.']);
    start();
    await sent(1);
    background.content(1, { isArticle: false, lines: [] });
    await session.ready;
    expect(session.report().status).toBe('no-article');
    expect([...CSS.highlights]).toEqual([]);
  });

  test('answers about words by what the background says of them', async () => {
    await visited();
    const asked = session.describe(spanOf('before May'));
    await replyTo(1);
    expect(await asked).toEqual({ ok: true, value: 'before May' });
  });

  test('at its end takes all paint off the page, and closes the port', async () => {
    await visited(FERRY, 'Anna Berg');
    session.stop();
    expect([...CSS.highlights]).toEqual([]);
    expect(background.port.isOpen).toBe(false);
  });
});

describe('while a newer text is on its way', () => {
  test.each(['describe', 'cite'] as const)('%s is refused, and nothing is asked', async (call) => {
    await visited();
    const span = spanOf('The ferry');
    show(TRAM);
    session.read();
    await sent(2);
    expect(await session[call](span)).toMatchObject({ ok: false });
    expect(background.asked).toEqual([]);
  });

  test.each(['describe', 'cite'] as const)(
    '%s works again when its first answer is here, with its words',
    async (call) => {
      await visited();
      const span = spanOf('The ferry');
      show(TRAM);
      session.read();
      await sent(2);
      const refused = await session[call](span);
      background.content(lastRevision());
      const asked = session[call](spanOf('A tram'));
      await replyTo(1);
      expect([refused.ok, await asked]).toEqual([false, { ok: true, value: 'A tram' }]);
    },
  );

  test('what was asked while it was only being read is answered with words of the text it was asked of', async () => {
    await visited();
    show(TRAM);
    session.read();
    const asked = session.cite(spanOf('The ferry'));
    await replyTo(1);
    expect(await asked).toEqual({ ok: true, value: 'The ferry' });
    await sent(2);
  });

  test('what was asked before, of a background that dies with it, is not asked again of the newer text', async () => {
    await visited();
    const asked = session.cite(spanOf('The ferry'));
    show(TRAM);
    session.read();
    await sent(2);
    background.port.close();
    await sent(3);
    background.content(lastRevision());
    for (const question of background.port.posted.filter(
      (message) => (message as { type: string }).type === 'visit.ask',
    ))
      background.reply(question as never);
    expect(await asked).toMatchObject({ ok: false });
  });

  test('a background that never answers it is not asked about the older one', async () => {
    await visited(FERRY, 'Anna Berg');
    const span = spanOf('The ferry');
    show(TRAM);
    session.read();
    await sent(2);
    // The port of the visit, and those that are opened in its place.
    for (let i = 2; i <= 4 + PAUSES_MS.length; i++) {
      await sent(i);
      background.port.close();
    }
    expect(session.report().notices).toHaveLength(1);
    expect(await session.describe(span)).toMatchObject({ ok: false });
    expect(background.asked).toEqual([]);
  });

  test('an answer to it that comes after all is of that text, and all is well', async () => {
    await visited(FERRY, 'Anna Berg');
    show(TRAM);
    session.read();
    await sent(2);
    for (let i = 0; i < 4; i++) background.port.close();
    const notes = session.refresh();
    await expect.poll(() => background.asked.length).toBe(1);
    background.answer(lastRevision(), 'Jonas Weil');
    await replyTo(1);
    await notes;
    expect([painted('person'), session.report().notices]).toEqual([['Jonas Weil'], []]);
  });

  test('the same text in other nodes is no newer one: it is painted there, and not sent', async () => {
    await visited(FERRY, 'Anna Berg');
    show(FERRY);
    const before = session.known?.map;
    session.read();
    await expect.poll(() => session.known?.map !== before).toBe(true);
    expect(painted('person')).toEqual(['Anna Berg']);
    expect(background.pages).toHaveLength(1);
    const asked = session.describe(spanOf('before May'));
    await replyTo(1);
    expect(await asked).toEqual({ ok: true, value: 'before May' });
  });
});

describe('when the page goes to another article', () => {
  test('late answers about the one before are not painted on it', async () => {
    show(FERRY);
    start();
    await sent(1);
    background.content(1);
    show(TRAM);
    session.read({ restless: false, addressChanged: true });
    background.names(1, 'Anna Berg');
    background.notes(1, background.notesOn('before May'));
    await sent(2);
    expect([painted('person'), painted('note-yellow')]).toEqual([[], []]);
    background.answer(lastRevision(), 'Jonas Weil');
    await session.ready;
    expect(painted('person')).toEqual(['Jonas Weil']);
  });

  test('in the middle of reading, only the one that is there at the end is sent', async () => {
    show(FERRY);
    start();
    show(TRAM);
    session.read({ restless: false, addressChanged: true });
    await sent(1);
    expect(background.page().text).toContain(TRAM[0]);
    background.answer(lastRevision(), 'Jonas Weil');
    await session.ready;
    expect([painted('person'), background.pages.length]).toEqual([['Jonas Weil'], 1]);
  });

  test('what was painted on the one before is gone when the other holds no article', async () => {
    await visited(FERRY, 'Anna Berg');
    show(['Too little.']);
    session.read({ restless: false, addressChanged: true });
    await sent(2);
    background.content(lastRevision(), { isArticle: false, lines: [] });
    expect([[...CSS.highlights], session.known]).toEqual([[], null]);
  });
});

describe('when the background has died', () => {
  test('in the middle of a visit, the page is sent again over another port', async () => {
    show(FERRY);
    start();
    await sent(1);
    background.content(1);
    background.port.close();
    await sent(2);
    expect([background.ports.length, background.page().text.includes(FERRY[0] ?? '')]).toEqual([2, true]);
    background.answer(1, 'Anna Berg');
    await session.ready;
    expect([session.report().status, painted('person')]).toEqual(['ready', ['Anna Berg']]);
  });

  test('at rest, it is not woken; the next question sends the page first', async () => {
    await visited();
    background.port.close();
    expect(background.ports).toHaveLength(1);
    const asked = session.cite(spanOf('The ferry'));
    expect((background.port.posted as { type: string }[]).map(({ type }) => type)).toEqual(['visit.open', 'visit.ask']);
    await replyTo(1);
    expect(await asked).toEqual({ ok: true, value: 'The ferry' });
  });

  test('for good, that is told, and the session is ready with what it has', async () => {
    show(FERRY);
    start();
    await sent(1);
    const tries = 2 + PAUSES_MS.length;
    for (let i = 1; i <= tries; i++) {
      await sent(i);
      background.port.close();
    }
    await session.ready;
    expect(session.report()).toMatchObject({ status: 'ready', notices: [{ code: 'visitLost' }] });
    session.read();
    await sent(tries + 1);
    background.answer(lastRevision(), 'Anna Berg');
    await expect.poll(() => painted('person')).toEqual(['Anna Berg']);
    expect(session.report().notices).toEqual([]);
  });

  test('before the page can be read, that is told, and the next reading tries again', async () => {
    show(FERRY);
    background.isSilent = true;
    start();
    await session.ready;
    expect(session.report()).toMatchObject({ status: 'ready', notices: [{ code: 'noticePageFailed' }] });
    background.isSilent = false;
    session.read();
    await sent(1);
    background.answer(lastRevision(), 'Anna Berg');
    await expect.poll(() => painted('person')).toEqual(['Anna Berg']);
    expect(session.report().notices).toEqual([]);
  });

  test('with the extension, everything stops', async () => {
    await visited(FERRY, 'Anna Berg');
    background.isGone = true;
    session.read();
    await expect.poll(() => stopped).toBeGreaterThan(0);
    expect([...CSS.highlights]).toEqual([]);
  });
});

describe('when settings change', () => {
  test('that change what is made of the page, it is asked about anew, and what is known stays until then', async () => {
    await visited(FERRY, 'Anna Berg');
    background.settings = { ...background.settings, choices: { 'anna berg': 'Q1' } };
    const refreshed = session.refresh();
    await sent(2);
    expect([lastRevision() > 1, painted('person')]).toEqual([true, ['Anna Berg']]);
    background.answer(lastRevision(), 'Quayport');
    await refreshed;
    expect(painted('person')).toEqual(['Quayport']);
  });

  test('that change only how it looks, it is painted again and only its notes are asked for', async () => {
    await visited(FERRY, 'Anna Berg');
    background.settings = { ...background.settings, density: 'none' };
    const refreshed = session.refresh();
    await expect.poll(() => background.asked.map(({ call }) => call)).toEqual(['notes']);
    const [question] = background.asked;
    if (question) background.reply(question, background.notesOn('before May'));
    await refreshed;
    expect([painted('person'), painted('note-yellow')]).toEqual([[], ['before May']]);
    expect(background.pages).toHaveLength(1);
  });

  test('and nobody can say how, that is told, and nothing is thrown into the page', async () => {
    await visited(FERRY, 'Anna Berg');
    background.isSilent = true;
    await session.refresh();
    expect(session.report()).toMatchObject({ status: 'ready', notices: [{ code: 'noticePageFailed' }] });
    expect(painted('person')).toEqual(['Anna Berg']);
  });

  test('so that no Sidelight is wanted here, it stops', async () => {
    await visited(FERRY, 'Anna Berg');
    background.settings = { ...background.settings, enabled: false };
    await session.refresh();
    expect([stopped, [...CSS.highlights]]).toEqual([1, []]);
  });

  test('twice before an answer is here, the last ones hold', async () => {
    await visited(FERRY, 'Anna Berg');
    background.settings = { ...background.settings, choices: { 'anna berg': 'Q1' } };
    const first = session.refresh();
    await sent(2);
    background.settings = { ...background.settings, choices: {} };
    const second = session.refresh();
    await sent(3);
    background.answer(lastRevision() - 1, 'Anna Berg');
    background.answer(lastRevision(), 'Quayport');
    await Promise.all([first, second]);
    expect(painted('person')).toEqual(['Quayport']);
  });
});
