import { describe, expect, test, vi } from 'vitest';
import { CommentsRow, type CommentsRowProps } from '../../../components/comments-row.tsx';
import { type Message, message } from '../../../lib/i18n/message.ts';
import { draw, field, place, press, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

async function drawRow(comments: Partial<CommentsRowProps['comments']> = {}, failure: Message | null = null) {
  const calls = { onShow: vi.fn(), onHide: vi.fn(async () => failure) };
  await draw(<CommentsRow comments={{ start: 40, end: 90, count: 12, hidden: false, ...comments }} {...calls} />);
  return calls;
}

describe('the comments of a page', () => {
  test('are led to and hidden', async () => {
    const { onShow, onHide } = await drawRow();
    await expectAccessible();
    await press('Show');
    await tick('Hide readers’ comments on all sites');
    expect(onShow.mock.calls).toEqual([[expect.objectContaining({ start: 40, end: 90 })]]);
    expect(onHide.mock.calls).toEqual([[true]]);
  });

  test('that are hidden are shown again', async () => {
    const { onHide } = await drawRow({ hidden: true });
    await tick('Hide readers’ comments on all sites');
    expect(onHide.mock.calls).toEqual([[false]]);
  });

  test('say why they could not be hidden', async () => {
    await drawRow({}, message('storageFull'));
    await tick('Hide readers’ comments on all sites');
    expect(place.querySelector('[role="alert"]')).not.toBeNull();
    expect((field('Hide readers’ comments on all sites') as HTMLInputElement).ariaChecked).toBe('false');
  });
});
