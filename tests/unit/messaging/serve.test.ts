/* The door of the background: who may ask what, and what becomes of a message that means nothing, or harm. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { message, Refusal } from '../../../lib/i18n/message.ts';
import { type Door, kindOf, type SenderKind, serve } from '../../../lib/messaging/serve.ts';
import { fake, frame, ownPage, page } from '../../fake-extension.ts';

interface Calls {
  add(request: { a: number; b: number }): number;
  wait(): string;
  nothing(): void;
  fail(words: string): void;
  refuse(): void;
}

const heard: unknown[] = [];
const onFault = vi.fn<(error: unknown, call: string) => void>();

function answer(allowed: (sender: Runtime.MessageSender, call: string) => boolean = () => true, door?: Door) {
  return serve<Calls>(
    {
      add: ({ a, b }, sender) => {
        heard.push(sender.url);
        return a + b;
      },
      wait: async () => 'late',
      nothing: () => undefined,
      fail: (words) => {
        throw words === 'no error' ? words : new TypeError(words);
      },
      refuse: () => {
        throw new Refusal(message('ruleTooMany'));
      },
    },
    allowed,
    door,
    onFault,
  );
}

beforeEach(() => {
  fake.reset();
  heard.length = 0;
  onFault.mockReset();
});

describe('a call', () => {
  test.each<[name: string, call: string, argument: unknown, comes: unknown]>([
    ['is answered by its handler, with the argument as it came', 'add', { a: 1, b: 2 }, 3],
    ['is answered when the handler is done, be it later', 'wait', null, 'late'],
    ['that gives nothing is answered by null, for undefined does not cross', 'nothing', null, null],
    [
      'whose handler throws is answered by which kind of error it was',
      'fail',
      'a reason',
      { failure: message('fault', 'TypeError') },
    ],
    ['whose handler throws no error too', 'fail', 'no error', { failure: message('fault', 'string') }],
    ['whose handler refuses is answered by why', 'refuse', null, { failure: message('ruleTooMany') }],
  ])('%s', async (_, call, argument, comes) => {
    answer();
    expect(await fake.ask(call, argument)).toEqual(comes);
  });

  test.each<[name: string, call: string, argument: unknown, told: readonly unknown[]]>([
    ['what a bug says, and where', 'fail', 'a reason', [[new TypeError('a reason'), 'fail']]],
    ['what is thrown and no error', 'fail', 'no error', [['no error', 'fail']]],
    ['nothing of a refusal', 'refuse', null, []],
    ['nothing of what goes well', 'wait', null, []],
  ])('our own console is told %s', async (_, call, argument, told) => {
    answer();
    await fake.ask(call, argument);
    expect(onFault.mock.calls).toEqual(told);
  });

  test('that fails where nobody is told of bugs is answered all the same', async () => {
    serve<Pick<Calls, 'fail'>>(
      {
        fail: () => {
          throw new TypeError();
        },
      },
      () => true,
    );
    expect(await fake.ask('fail', '')).toEqual({ failure: message('fault', 'TypeError') });
  });

  test('comes with its sender', async () => {
    answer();
    await fake.ask('add', { a: 1, b: 1 }, page(4, 'https://other.example/'));
    expect(heard).toEqual(['https://other.example/']);
  });

  test('is no longer answered after the end', async () => {
    const { stop } = answer();
    const other = serve<Pick<Calls, 'wait'>>({ wait: () => 'still here' }, () => true);
    stop();
    expect(await fake.ask('add', { a: 1, b: 2 })).toBeUndefined();
    expect(await fake.ask('wait', null)).toBe('still here');
    other.stop();
    await expect(fake.ask('wait', null)).rejects.toThrow('Receiving end');
  });
});

describe('a message that is no call of ours is left to others', () => {
  test.each<[name: string, message: unknown]>([
    ['a call that nobody handles', { call: 'subtract', argument: null }],
    ['a name that every object has', { call: 'constructor', argument: null }],
    ['another', { call: 'toString', argument: null }],
    ['the prototype itself', { call: '__proto__', argument: null }],
    ['no name', { argument: 1 }],
    ['a number for a name', { call: 7, argument: 1 }],
    ['a list for a name, that reads like one', { call: ['add'], argument: { a: 1, b: 2 } }],
    ['an object with a way to text', { call: { toString: 'add' }, argument: null }],
    ['words', 'add'],
    ['a list', ['add', { a: 1, b: 2 }]],
    ['an empty object', {}],
    ['a megabyte', { call: 'x'.repeat(1_000_000), argument: null }],
  ])('%s', async (_, message) => {
    answer();
    expect(await fake.deliver(message, page())).toBeUndefined();
    expect(heard).toEqual([]);
  });
});

describe('a sender', () => {
  const SENDERS: [name: string, sender: Runtime.MessageSender][] = [
    ['another extension', { ...page(), id: 'another-extension' }],
    ['a sender without a name', { ...page(), id: undefined } as never],
    ['a sender with an empty name', { ...page(), id: '' }],
    ['an extension whose name begins like ours', { ...page(), id: `${fake.browser.runtime.id}-2` }],
    ['another extension with one of our addresses', { ...ownPage(), id: 'another-extension' }],
  ];
  test.each(SENDERS)('that is %s is refused, and the handler hears nothing', async (_, sender) => {
    answer();
    expect(await fake.ask('add', { a: 1, b: 2 }, sender)).toEqual({
      failure: message('faultMessage', 'add: sender'),
    });
    expect(heard).toEqual([]);
    expect(onFault).not.toHaveBeenCalled();
  });

  test('is refused where the door says so, call by call', async () => {
    answer((sender, call) => kindOf(sender) === 'own-page' || call === 'wait');
    expect(await fake.ask('add', { a: 1, b: 2 }, page())).toEqual({
      failure: message('faultMessage', 'add: sender'),
    });
    expect(await fake.ask('wait', null, page())).toBe('late');
    expect(await fake.ask('add', { a: 1, b: 2 }, ownPage())).toBe(3);
    expect(heard).toHaveLength(1);
  });
});

describe('the door', () => {
  test.each<[name: string, door: Door, comes: unknown, hears: number]>([
    ['gives the argument as the handler is to have it', () => ({ ok: true, argument: { a: 2, b: 2 } }), 4, 1],
    ['may take its time', async () => ({ ok: true, argument: { a: 2, b: 3 } }), 5, 1],
    ['refuses by an answer', () => ({ ok: false, answer: 'no' }), 'no', 0],
    [
      'refuses by what it throws',
      () => {
        throw new Refusal(message('ruleTooMany'));
      },
      { failure: message('ruleTooMany') },
      0,
    ],
  ])('%s', async (_, door, comes, hears) => {
    answer(undefined, door);
    expect(await fake.ask('add', { a: 1, b: 1 })).toEqual(comes);
    expect(heard).toHaveLength(hears);
  });

  test('is told who asks for what', async () => {
    const door = vi.fn<Door>((_, argument) => ({ ok: true, argument }));
    answer(undefined, door);
    await fake.ask('add', { a: 1, b: 1 }, page(7));
    expect(door.mock.calls).toEqual([['add', { a: 1, b: 1 }, page(7)]]);
  });

  test('is not asked about who may not ask', async () => {
    const door = vi.fn<Door>();
    answer(() => false, door);
    await fake.ask('add', { a: 1, b: 1 }, page(7));
    expect(door).not.toHaveBeenCalled();
  });
});

describe('a sender is', () => {
  const own = fake.browser.runtime.getURL('');
  const { id } = fake.browser.runtime;
  test.each<[name: string, sender: Runtime.MessageSender, kind: SenderKind | null]>([
    ['our own page by its address', ownPage('library.html'), 'own-page'],
    ['our own page in a tab', { ...ownPage('library.html'), tab: { id: 3 } as never, frameId: 0 }, 'own-page'],
    ['a reader: a script of ours in a page', page(), 'reader'],
    ['a reader in a file', page(3, 'file:///home/a.html'), 'reader'],
    ['a frame: a page of ours inside a page', frame(), 'frame'],
    ['nobody, in a frame that is in no tab', { ...frame(), tab: undefined } as never, null],
    ['nobody, in a frame of a tab without a number', { ...frame(), tab: {} as never }, null],
    ['nobody, in a frame of a page', { ...page(), frameId: 3 }, null],
    ['nobody, in no tab', { ...page(), tab: undefined } as never, null],
    ['nobody, in a tab without a number', { ...page(), tab: {} as never }, null],
    ['nobody, without an address', { ...page(), url: undefined } as never, null],
    ['nobody, with an empty one', { ...page(), url: '' }, null],
    ['nobody, with our name alone', { id }, null],
    ['a reader, in a page that has our address in its own', page(1, `https://a.example/?from=${own}`), 'reader'],
    ['no page of ours, in one of another extension', { id, url: 'chrome-extension://another/popup.html' }, null],
    ['no page of ours, where its name begins like ours', { id, url: own.replace(/\/$/, '-2/popup.html') }, null],
    ['nobody, where another extension speaks for our page', { id: 'another', url: `${own}popup.html` }, null],
    ['nobody, where another extension speaks for a page', { ...page(), id: 'another' }, null],
  ])('%s', (_, sender, kind) => {
    expect(kindOf(sender)).toBe(kind);
  });
});
