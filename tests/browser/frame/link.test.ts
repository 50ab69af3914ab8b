/*
 * The frame's side of its talk with the page's script: one nonce, from the window around it; what to show, when the
 * background has news of it; and nothing from anybody else.
 */

import { beforeEach, describe, expect, test, vi } from 'vitest';

const { fake, ownPage, page } = await vi.hoisted(() => import('../../fake-extension.ts'));

import { linkPage, type PageLink } from '../../../entrypoints/frame/link.ts';
import type { Content } from '../../../lib/messaging/frame-protocol.ts';

const NONCE = '11111111-2222-4333-8444-555555555555';
const OTHER = '99999999-2222-4333-8444-555555555555';
const content = (turn: number, nonce = NONCE): Content => ({
  ...{ nonce, turn, label: '', focus: false, pinnable: false, scheme: 'light' as const },
  shown: null,
  colourNames: {},
});

let link: PageLink;
let shown: number[] = [];
/** What the frame asked of the background. */
let asked: (readonly [call: string, argument: unknown])[] = [];
let offered: Content | null = null;

/** As the window around us does, whose code runs there. */
const sayFromAround = (data: unknown) =>
  (window.parent as unknown as { eval(code: string): (to: Window, data: unknown) => void }).eval(
    '(to, data) => to.postMessage(data, "*")',
  )(window, data);
const asks = (call: string) => asked.filter(([one]) => one === call).map(([, argument]) => argument);
const linked = async (nonce = NONCE) => {
  sayFromAround({ sidelightFrame: nonce });
  await expect.poll(() => asks('frame.tell')).toHaveLength(1);
};
const news = (nonce: string, sender = ownPage()) => fake.deliver({ call: 'frame.news', argument: nonce }, sender);

beforeEach(() => {
  fake.reset();
  [shown, asked, offered] = [[], [], null];
  fake.events.message.addListener(((
    { call, argument }: { call: string; argument: unknown },
    _: unknown,
    respond: (answer: unknown) => void,
  ) => {
    if (call !== 'frame.tell' && call !== 'frame.take') return undefined;
    asked.push([call, argument]);
    respond(call === 'frame.take' ? offered : true);
    return true;
  }) as never);
  link = linkPage(({ turn }) => shown.push(turn));
});

describe('the nonce', () => {
  test('is told back, with which the frame says that it is ready', async () => {
    await linked();
    expect(asks('frame.tell')).toEqual([{ nonce: NONCE, event: { type: 'ready' } }]);
  });

  test.each<[name: string, say: () => unknown]>([
    [
      'an event that a script has made',
      () => {
        const made = { data: { sidelightFrame: OTHER }, source: window.parent };
        window.dispatchEvent(new MessageEvent('message', made));
      },
    ],
    ['the frame’s own window', () => window.postMessage({ sidelightFrame: OTHER }, '*')],
    ['somebody who says something else', () => sayFromAround({ sidelightFrame: 7 })],
    ['somebody who says nothing', () => sayFromAround(null)],
  ])('of %s is none', async (_, say) => {
    say();
    await linked();
    expect(asks('frame.tell')).toMatchObject([{ nonce: NONCE }]);
  });

  test('is the first: a second one is not taken', async () => {
    await linked();
    sayFromAround({ sidelightFrame: OTHER });
    expect(await news(OTHER)).toBeUndefined();
    expect(await link.tell({ type: 'close' })).toBe(true);
    expect(asks('frame.tell')).toMatchObject([{ nonce: NONCE }, { nonce: NONCE, event: { type: 'close' } }]);
    expect(asks('frame.take')).toEqual([]);
  });

  test('is what is told with: before it, nothing is', async () => {
    expect(await link.tell({ type: 'close' })).toBeNull();
    expect(asked).toEqual([]);
    await linked();
  });
});

describe('what is to be shown', () => {
  test('is taken when there is news of it', async () => {
    await linked();
    offered = content(1);
    expect(await news(NONCE)).toBe(true);
    expect([asks('frame.take'), shown]).toEqual([[NONCE], [1]]);
  });

  test.each<[name: string, nonce: string, sender: Parameters<typeof fake.deliver>[1]]>([
    ['a script in a tab', NONCE, page()],
    ['another extension', NONCE, { ...ownPage(), id: 'another-extension' }],
    ['the background, for another frame', OTHER, ownPage()],
  ])('is not taken for news from %s', async (_, nonce, sender) => {
    await linked();
    offered = content(1);
    expect(await news(nonce, sender)).toBeUndefined();
    expect([asks('frame.take'), shown]).toEqual([[], []]);
  });

  test('of an earlier turn comes too late, and so does the same again', async () => {
    await linked();
    for (const turn of [2, 1, 2, 3]) {
      offered = content(turn);
      await news(NONCE);
    }
    expect(shown).toEqual([2, 3]);
  });

  test('is nothing where another has taken it', async () => {
    await linked();
    expect(await news(NONCE)).toBe(true);
    expect(shown).toEqual([]);
  });
});
