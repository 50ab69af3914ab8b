/* What popup and panel see of one tab, from before a reader is there to long after it was left. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { message } from '../../../lib/i18n/message.ts';
import { followTab, type TabFollower, type TabView } from '../../../lib/messaging/follow-tab.ts';
import { fake, ownPage, page } from '../../fake-extension.ts';

const TAB = 4;
const POLL_MS = 120;
const SILENCE_MS = 3_000;

let status: 'reading' | 'ready' | 'no-article' = 'ready';
/** A reader runs in the tab. */
let isRead = false;
/** The tab answers nothing. */
let hangs = false;
let unanswered: ((answer: unknown) => void)[] = [];
let answerToStart: () => unknown = () => null;
let starts: unknown[] = [];
let looks: unknown[] = [];
let views: TabView[] = [];
let followers: TabFollower[] = [];

/** The background: asked what is known of the tab, and to put a reader there. */
function listen(): void {
  fake.events.message.addListener(((
    { call, argument }: { call: string; argument: unknown },
    _: unknown,
    respond: (answer: unknown) => void,
  ) => {
    if (call === 'tab.report') looks.push(argument);
    else if (call === 'reader.start') starts.push(argument);
    else return undefined;
    if (hangs) unanswered.push(respond);
    else respond(call === 'reader.start' ? answerToStart() : isRead && argument === TAB ? { status } : null);
    return true;
  }) as never);
}
/** Whether it puts a reader into the tab, or says why not. */
const background = (answer: () => unknown) => {
  answerToStart = answer;
};
const putReader = () => {
  isRead = true;
};

async function follow(start: boolean): Promise<TabFollower> {
  const follower = followTab(TAB, start, (view) => views.push(view));
  followers.push(follower);
  await vi.advanceTimersByTimeAsync(0);
  return follower;
}

beforeEach(() => {
  fake.reset();
  vi.useFakeTimers();
  status = 'ready';
  [starts, looks, views, followers] = [[], [], [], []];
  [isRead, hangs, unanswered] = [false, false, []];
  listen();
});
afterEach(() => {
  for (const follower of followers) follower.stop();
  vi.useRealTimers();
});

describe('the first look', () => {
  test('at a tab with a reader gives its report, and starts none', async () => {
    putReader();
    background(() => ({ ok: true, value: null }));
    await follow(true);
    expect(views).toEqual([{ status: 'open', report: { status: 'ready' } }]);
    expect(starts).toEqual([]);
  });

  test('at a tab without one starts it there, where that is wanted', async () => {
    background(() => {
      putReader();
      return { ok: true, value: null };
    });
    await follow(true);
    expect(starts).toEqual([TAB]);
    expect(views).toEqual([{ status: 'open', report: { status: 'ready' } }]);
  });

  test('leaves it alone where that is not wanted', async () => {
    background(() => ({ ok: true, value: null }));
    await follow(false);
    expect([views, starts]).toEqual([[{ status: 'unread' }], []]);
  });

  test.each<[name: string, answer: unknown]>([
    ['the browser keeps extensions off the page', { ok: false, reason: message('browserRefuses') }],
    ['the reader that was put there does not answer', { ok: true, value: null }],
  ])('says that the page cannot be read when %s', async (_, answer) => {
    background(() => answer);
    await follow(true);
    expect(views).toEqual([{ status: 'unreadable', reason: expect.objectContaining({ code: expect.any(String) }) }]);
  });

  test('passes on why', async () => {
    background(() => ({ ok: false, reason: message('browserRefuses') }));
    await follow(true);
    expect(views).toMatchObject([{ reason: message('browserRefuses') }]);
  });

  test('at a tab that hangs says so after a while, and looks again when it answers', async () => {
    background(() => ({ ok: true, value: null }));
    hangs = true;
    await follow(true);
    await vi.advanceTimersByTimeAsync(SILENCE_MS - 1);
    expect(views).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect([views, starts]).toEqual([[{ status: 'unreadable', reason: message('pageSilent') }], []]);
    putReader();
    hangs = false;
    for (const respond of unanswered) respond({ status: 'ready' });
    await vi.advanceTimersByTimeAsync(0);
    expect(views.at(-1)).toEqual({ status: 'open', report: { status: 'ready' } });
  });
});

test('what was seen of a tab stays while it hangs: somebody may be writing there', async () => {
  putReader();
  const follower = await follow(false);
  hangs = true;
  follower.again();
  await vi.advanceTimersByTimeAsync(SILENCE_MS);
  expect(views.map((view) => view.status)).toEqual(['open', 'open']);
  hangs = false;
  status = 'no-article';
  for (const respond of unanswered) respond({ status });
  await vi.advanceTimersByTimeAsync(0);
  expect(views.at(-1)).toEqual({ status: 'open', report: { status: 'no-article' } });
});

describe('while the page is being read', () => {
  test('it looks again and again, and no more when the page is read', async () => {
    putReader();
    status = 'reading';
    await follow(true);
    await vi.advanceTimersByTimeAsync(POLL_MS - 1);
    expect(views).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(views).toHaveLength(2);
    status = 'ready';
    await vi.advanceTimersByTimeAsync(POLL_MS);
    expect(views.at(-1)).toMatchObject({ report: { status: 'ready' } });
    await vi.advanceTimersByTimeAsync(10 * POLL_MS);
    expect(views).toHaveLength(3);
  });

  test('a look for another reason takes the place of the next one', async () => {
    putReader();
    status = 'reading';
    const follower = await follow(true);
    await vi.advanceTimersByTimeAsync(POLL_MS / 2);
    follower.again();
    await vi.advanceTimersByTimeAsync(0);
    expect(views).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(POLL_MS / 2);
    expect(views).toHaveLength(2);
  });
});

describe('it looks again', () => {
  beforeEach(putReader);

  test('when the reader there says that something changed', async () => {
    await follow(true);
    await fake.ask('session.changed', null, page(TAB));
    await vi.advanceTimersByTimeAsync(0);
    expect(views).toHaveLength(2);
  });

  test.each<[name: string, call: string, sender: Parameters<typeof fake.ask>[2]]>([
    ['a reader in another tab', 'session.changed', page(TAB + 1)],
    ['a page of ours that is in no tab', 'session.changed', ownPage()],
    ['the reader there about something else', 'notes.put', page(TAB)],
  ])('but not for %s', async (_, call, sender) => {
    await follow(true);
    await fake.ask(call, null, sender);
    await vi.advanceTimersByTimeAsync(0);
    expect(views).toHaveLength(1);
  });

  test.each<[name: string, tab: number, change: unknown, again: boolean]>([
    ['when the tab has loaded another page', TAB, { status: 'complete' }, true],
    ['when it begins to', TAB, { status: 'loading' }, true],
    ['but not for its title', TAB, { title: 'News' }, false],
    ['nor for another tab', TAB + 1, { status: 'complete' }, false],
  ])('%s', async (_, tab, change, again) => {
    await follow(true);
    fake.events.tabUpdated.fire(tab, change);
    await vi.advanceTimersByTimeAsync(0);
    expect(views).toHaveLength(again ? 2 : 1);
  });
});

describe('after the end', () => {
  test('nothing is looked at and nothing listened to any more', async () => {
    putReader();
    status = 'reading';
    const follower = await follow(true);
    follower.stop();
    await vi.advanceTimersByTimeAsync(10 * POLL_MS);
    follower.again();
    fake.events.tabUpdated.fire(TAB, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(0);
    expect([views.length, looks]).toEqual([1, [TAB]]);
    expect(await fake.ask('session.changed', null, page(TAB))).toBeUndefined();
    expect([looks, fake.events.tabUpdated.hasListeners()]).toEqual([[TAB], false]);
  });

  test('what a look was about to find is not shown, and no reader is started', async () => {
    background(() => ({ ok: true, value: null }));
    const follower = followTab(TAB, true, (view) => views.push(view));
    follower.stop();
    await vi.advanceTimersByTimeAsync(0);
    expect([views, starts]).toEqual([[], []]);
  });
});
