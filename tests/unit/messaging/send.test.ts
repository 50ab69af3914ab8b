/* The asking side: what a call gives, and what of its failures is a value, an error, or nothing at all. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { message, Refusal } from '../../../lib/i18n/message.ts';
import { extension } from '../../../lib/messaging/extension-api.ts';
import { isGone, send, sendToTab, tell } from '../../../lib/messaging/send.ts';
import { fake, NOBODY } from '../../fake-extension.ts';

const { runtime } = fake.browser;
const CLOSED = 'The message port closed before a response was received.';
const CHANNEL =
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';

beforeEach(() => fake.reset());
afterEach(() => void vi.restoreAllMocks());

const failing = (words: string) => vi.spyOn(runtime, 'sendMessage').mockRejectedValue(new Error(words));

test('the API is the browser’s own, without the polyfill', () => {
  expect(extension).toBe(fake.browser);
});

describe('asking the background', () => {
  test('sends the call with its argument, or with null, and gives the answer', async () => {
    const asked = vi.spyOn(runtime, 'sendMessage').mockResolvedValue(['a tag']);
    expect(await send('notes.tags')).toEqual(['a tag']);
    await send('drafts.load', 'a key');
    expect(asked.mock.calls).toEqual([
      [{ call: 'notes.tags', argument: null }],
      [{ call: 'drafts.load', argument: 'a key' }],
    ]);
  });

  test.each<[name: string, answer: unknown]>([
    ['nothing', null],
    ['undefined, where the handler is gone', undefined],
    ['an object with a failure that is no message', { failure: 'no such table' }],
    ['an empty list', []],
    ['zero', 0],
  ])('hands on an answer as it is: %s', async (_, answer) => {
    vi.spyOn(runtime, 'sendMessage').mockResolvedValue(answer);
    expect(await send('notes.tags')).toEqual(answer);
  });

  test('throws what the handler threw', async () => {
    const failure = message('storageFull');
    vi.spyOn(runtime, 'sendMessage').mockResolvedValue({ failure });
    await expect(send('notes.tags')).rejects.toEqual(new Refusal(failure));
    await expect(send('notes.tags')).rejects.toMatchObject({ why: failure });
  });

  test('throws where the browser does', async () => {
    failing(NOBODY);
    await expect(send('notes.tags')).rejects.toThrow(NOBODY);
  });
});

describe('asking the reader in a tab', () => {
  test('reaches that tab, with the argument or with null', async () => {
    fake.readers.set(4, ({ call }) => call);
    expect(await sendToTab(4, 'session.refresh')).toBe('session.refresh');
    await sendToTab(4, 'junk.openAll', true);
    expect(fake.callsOf('tabs.sendMessage')).toEqual([
      [4, 'session.refresh', null],
      [4, 'junk.openAll', true],
    ]);
  });

  test.each([NOBODY, CLOSED, CHANNEL])('gives null where none is: “%s”', async (words) => {
    vi.spyOn(fake.browser.tabs, 'sendMessage').mockRejectedValue(new Error(words));
    expect(await sendToTab(4, 'session.report')).toBeNull();
  });

  test('throws anything else: what the reader threw, and what is a fault of ours', async () => {
    fake.readers.set(4, () => ({ failure: message('pageChanged') }));
    await expect(sendToTab(4, 'session.report')).rejects.toMatchObject({ why: message('pageChanged') });
    vi.spyOn(fake.browser.tabs, 'sendMessage').mockRejectedValue(new TypeError('tabId is not a number'));
    await expect(sendToTab(4, 'session.report')).rejects.toThrow('not a number');
    vi.spyOn(fake.browser.tabs, 'sendMessage').mockRejectedValue({ message: NOBODY });
    await expect(sendToTab(4, 'session.report')).rejects.toEqual({ message: NOBODY });
  });
});

describe('telling whoever listens', () => {
  test('says what happened', async () => {
    const said = vi.spyOn(runtime, 'sendMessage').mockResolvedValue(undefined);
    await tell('session.changed');
    expect(said.mock.calls).toEqual([[{ call: 'session.changed', argument: null }]]);
  });

  test.each([NOBODY, CLOSED, CHANNEL, 'Extension context invalidated.'])(
    'is content that nobody does: “%s”',
    async (words) => {
      failing(words);
      await expect(tell('session.changed')).resolves.toBeUndefined();
    },
  );

  test('does not hide a fault of ours', async () => {
    failing('cannot be cloned');
    await expect(tell('session.changed')).rejects.toThrow('cannot be cloned');
  });
});

describe('the extension is gone', () => {
  test.each<[error: unknown, gone: boolean]>([
    [new Error('Extension context invalidated.'), true],
    [new Error('Invocation of form runtime.connect() in a dead extension context'), true],
    [new Error(NOBODY), true],
    [new Error('cannot be cloned'), false],
    ['Extension context invalidated.', false],
    [null, false],
  ])('by %s: %s', (error, gone) => {
    expect(isGone(error)).toBe(gone);
  });

  test.each([
    ['an empty name', ''],
    ['none', undefined],
  ])('by its name, whatever was thrown: %s', (_, id) => {
    const before = runtime.id;
    Object.assign(runtime, { id });
    try {
      expect(isGone(new Error('cannot be cloned'))).toBe(true);
    } finally {
      Object.assign(runtime, { id: before });
    }
  });

  test('by having no API left', () => {
    const before = fake.browser.runtime;
    Object.assign(fake.browser, { runtime: undefined });
    try {
      expect(isGone(new Error('cannot be cloned'))).toBe(true);
    } finally {
      Object.assign(fake.browser, { runtime: before });
    }
  });
});
