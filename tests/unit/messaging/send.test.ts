/*
 * The asking side: what a call gives, what is asked again, and what of its failures is a value, an error, or nothing at
 * all. The browser's own words never come out of it.
 */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { message, Refusal } from '../../../lib/i18n/message.ts';
import { extension } from '../../../lib/messaging/extension-api.ts';
import { isGone, send, sendToTab, tell } from '../../../lib/messaging/send.ts';
import { ExtensionGone, PAUSES_MS, SILENT, within } from '../../../lib/messaging/unanswered.ts';
import { fake, NOBODY } from '../../fake-extension.ts';

const { runtime } = fake.browser;

/** As the browsers say it. */
const UNANSWERED: readonly string[] = [
  NOBODY,
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
  'No SW',
  'Promised response from onMessage listener went out of scope',
  "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
  'Message manager disconnected',
];
const GONE: readonly string[] = [
  'Extension context invalidated.',
  'Invocation of form runtime.connect() in a dead extension context',
  "can't access dead object",
];
const TRIES = 1 + PAUSES_MS.length;

beforeEach(() => {
  fake.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const failing = (words: string) => vi.spyOn(runtime, 'sendMessage').mockRejectedValue(new Error(words));

/** What comes of a question when all the time has passed that it may take. */
async function outcome<T>(asked: Promise<T>): Promise<{ value: T } | { error: unknown }> {
  const settled = asked.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  return settled;
}

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
    ['an object with a failure that is no message', { failure: 'no such table' }],
    ['an empty list', []],
    ['zero', 0],
    ['no', false],
    ['no words', ''],
  ])('hands on an answer as it is, and asks once: %s', async (_, answer) => {
    const asked = vi.spyOn(runtime, 'sendMessage').mockResolvedValue(answer);
    expect(await send('notes.tags')).toEqual(answer);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('throws what the handler threw, and does not ask again', async () => {
    const failure = message('storageFull');
    const asked = vi.spyOn(runtime, 'sendMessage').mockResolvedValue({ failure });
    await expect(send('notes.tags')).rejects.toEqual(new Refusal(failure));
    await expect(send('notes.tags')).rejects.toMatchObject({ why: failure });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test.each(['cannot be cloned', 'No SWitch', 'there is No SW'])(
    'a fault of ours is not asked again: “%s”',
    async (words) => {
      const asked = failing(words);
      expect(await outcome(send('notes.tags'))).toEqual({ error: new Error(words) });
      expect(asked).toHaveBeenCalledOnce();
    },
  );
});

describe('a background that dies with the question', () => {
  test.each(UNANSWERED)('is asked again: “%s”', async (words) => {
    const asked = failing(words).mockRejectedValueOnce(new Error(words));
    asked.mockReset().mockRejectedValueOnce(new Error(words)).mockResolvedValue(['a tag']);
    expect(await outcome(send('drafts.load', 'a key'))).toEqual({ value: ['a tag'] });
    expect(asked.mock.calls).toEqual(Array(2).fill([{ call: 'drafts.load', argument: 'a key' }]));
  });

  test('so is one that gives nothing at all, as where only other pages of ours listen', async () => {
    vi.spyOn(runtime, 'sendMessage').mockResolvedValueOnce(undefined).mockResolvedValue(null);
    expect(await outcome(send('settings.read'))).toEqual({ value: null });
  });

  test('is asked again after longer and longer pauses, and what was answered last counts', async () => {
    const asked = failing(NOBODY);
    const answered = outcome(send('notes.tags'));
    let count = 1;
    expect(asked).toHaveBeenCalledTimes(count);
    for (const ms of PAUSES_MS.slice(0, -1)) {
      await vi.advanceTimersByTimeAsync(ms);
      expect(asked).toHaveBeenCalledTimes(++count);
    }
    asked.mockResolvedValue(['a tag']);
    await vi.runAllTimersAsync();
    expect(await answered).toEqual({ value: ['a tag'] });
    expect([...PAUSES_MS]).toEqual([...PAUSES_MS].sort((a, b) => a - b));
  });

  test('each time is given up, in words of ours', async () => {
    const asked = failing(UNANSWERED[2] ?? '');
    expect(await outcome(send('notes.tags'))).toEqual({ error: new Refusal(message('visitNoAnswer')) });
    expect(asked).toHaveBeenCalledTimes(TRIES);
  });
});

describe('an extension that is gone', () => {
  test.each(GONE)('is asked once, and that is told in words of ours: “%s”', async (words) => {
    const asked = failing(words);
    const { error } = (await outcome(send('notes.tags'))) as { error: ExtensionGone };
    expect([error, error.why, isGone(error)]).toEqual([expect.any(ExtensionGone), message('readerGone'), true]);
    expect(error.name).toBe('ExtensionGone');
    expect(asked).toHaveBeenCalledOnce();
  });

  test('while a question was to be asked again ends the asking', async () => {
    const asked = failing(GONE[0] ?? '').mockRejectedValueOnce(new Error(NOBODY));
    expect(await outcome(send('notes.tags'))).toEqual({ error: expect.any(ExtensionGone) });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test.each<[error: unknown, gone: boolean]>([
    ...GONE.map((words) => [new Error(words), true] as [unknown, boolean]),
    ...UNANSWERED.map((words) => [new Error(words), false] as [unknown, boolean]),
    [new ExtensionGone(), true],
    [new Refusal(message('readerGone')), false],
    [new Error('cannot be cloned'), false],
    ['Extension context invalidated.', false],
    [null, false],
  ])('is known by what is thrown, %s: %s', (error, gone) => {
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

  test('by having no API left', async () => {
    const before = fake.browser.runtime;
    Object.assign(fake.browser, { runtime: undefined });
    try {
      expect(isGone(new Error('cannot be cloned'))).toBe(true);
      await expect(send('notes.tags')).rejects.toBeInstanceOf(ExtensionGone);
    } finally {
      Object.assign(fake.browser, { runtime: before });
    }
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

  test.each(UNANSWERED)('gives null where none is, and asks once: “%s”', async (words) => {
    const asked = vi.spyOn(fake.browser.tabs, 'sendMessage').mockRejectedValue(new Error(words));
    expect(await sendToTab(4, 'session.report')).toBeNull();
    expect(asked).toHaveBeenCalledOnce();
  });

  test('gives null where nobody answers', async () => {
    vi.spyOn(fake.browser.tabs, 'sendMessage').mockResolvedValue(undefined);
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
  test('says what happened, once', async () => {
    const said = vi.spyOn(runtime, 'sendMessage').mockResolvedValue(undefined);
    await tell('session.changed');
    expect(said.mock.calls).toEqual([[{ call: 'session.changed', argument: null }]]);
  });

  test.each([...UNANSWERED, ...GONE])('is content that nobody does: “%s”', async (words) => {
    const said = failing(words);
    await expect(tell('session.changed')).resolves.toBeUndefined();
    expect(said).toHaveBeenCalledOnce();
  });

  test('does not hide a fault of ours', async () => {
    failing('cannot be cloned');
    await expect(tell('session.changed')).rejects.toThrow('cannot be cloned');
  });
});

describe('waiting no longer than', () => {
  test('an answer that comes in time is given', async () => {
    expect(await within(100, Promise.resolve(7))).toBe(7);
    await expect(within(100, Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  test('and silence is what it is', async () => {
    const waited = within(100, new Promise<number>(() => {}));
    await vi.advanceTimersByTimeAsync(100);
    expect(await waited).toBe(SILENT);
  });
});
