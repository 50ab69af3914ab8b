/* The door of the background: who may ask what, and what becomes of a message that means nothing, or harm. */

import { beforeEach, describe, expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { message, Refusal } from '../../../lib/i18n/message.ts';
import { isOwnPage, serve } from '../../../lib/messaging/serve.ts';
import { fake, ownPage, page } from '../../fake-extension.ts';

interface Calls {
  add(request: { a: number; b: number }): number;
  wait(): string;
  nothing(): void;
  fail(words: string): void;
  refuse(): void;
}

const heard: unknown[] = [];

function answer(allowed: (sender: Runtime.MessageSender, call: string) => boolean = () => true) {
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
  );
}

beforeEach(() => {
  fake.reset();
  heard.length = 0;
});

describe('a call', () => {
  test.each<[name: string, call: string, argument: unknown, comes: unknown]>([
    ['is answered by its handler, with the argument as it came', 'add', { a: 1, b: 2 }, 3],
    ['is answered when the handler is done, be it later', 'wait', null, 'late'],
    ['that gives nothing is answered by null, for undefined does not cross', 'nothing', null, null],
    [
      'whose handler throws is answered by what went wrong',
      'fail',
      'a reason',
      { failure: message('fault', 'a reason') },
    ],
    ['whose handler throws no error too', 'fail', 'no error', { failure: message('fault', 'no error') }],
    ['whose handler refuses is answered by why', 'refuse', null, { failure: message('ruleTooMany') }],
  ])('%s', async (_, call, argument, comes) => {
    answer();
    expect(await fake.ask(call, argument)).toEqual(comes);
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
      failure: { code: 'fault', args: [expect.any(String)] },
    });
    expect(heard).toEqual([]);
  });

  test('is refused where the door says so, call by call', async () => {
    answer((sender, call) => isOwnPage(sender) || call === 'wait');
    expect(await fake.ask('add', { a: 1, b: 2 }, page())).toEqual({
      failure: { code: 'fault', args: [expect.any(String)] },
    });
    expect(await fake.ask('wait', null, page())).toBe('late');
    expect(await fake.ask('add', { a: 1, b: 2 }, ownPage())).toBe(3);
    expect(heard).toHaveLength(1);
  });
});

describe('our own page', () => {
  const own = fake.browser.runtime.getURL('');
  const { id } = fake.browser.runtime;
  test.each<[name: string, sender: Runtime.MessageSender, is: boolean]>([
    ['is one by its address', ownPage('library.html'), true],
    ['is not the page a script of ours is in', page(), false],
    ['is not one without an address', { id }, false],
    ['is not a page that has our address in its own', { id, url: `https://a.example/?from=${own}` }, false],
    ['is not one of another extension', { id, url: 'chrome-extension://another-extension/popup.html' }, false],
    ['is not one whose name begins like ours', { id, url: own.replace(/\/$/, '-2/popup.html') }, false],
    ['is not one that another extension speaks for', { id: 'another-extension', url: `${own}popup.html` }, false],
  ])('%s', (_, sender, is) => {
    expect(isOwnPage(sender)).toBe(is);
  });
});
