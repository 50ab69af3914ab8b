/* What is typed is kept a moment after the last key, and at once when the page or the editor goes. */

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type DraftStorage, useDraft } from '../../../components/use-draft.ts';
import { message } from '../../../lib/i18n/message.ts';
import { aNote } from './a-note.ts';
import { draw, place } from './drawn.tsx';

const storage = {
  loadDraft: vi.fn(),
  keepDraft: vi.fn<DraftStorage['keepDraft']>(),
  dropDraft: vi.fn<DraftStorage['dropDraft']>(),
};
const onFailed = vi.fn();
let drafts: ReturnType<typeof useDraft>;

function Typing() {
  drafts = useDraft(storage, onFailed);
  return null;
}

const typed = (body: string): void => drafts.typed('note:n1', aNote({ body }));
const kept = () => storage.keepDraft.mock.calls.map(([key, { body }]) => `${key} ${body}`);

beforeEach(async () => {
  vi.resetAllMocks();
  storage.keepDraft.mockResolvedValue(null);
  storage.dropDraft.mockResolvedValue(null);
  await draw(<Typing />);
});

describe('a draft', () => {
  test('is kept once, as it was last typed', async () => {
    typed('a');
    typed('ab');
    expect(kept()).toEqual([]);
    await expect.poll(kept).toEqual(['note:n1 ab']);
  });

  test('is kept at once when the page goes', () => {
    typed('a');
    window.dispatchEvent(new Event('pagehide'));
    expect(kept()).toEqual(['note:n1 a']);
  });

  test('is kept at once when its editor goes', async () => {
    typed('a');
    await act(() => render(null, place));
    expect(kept()).toEqual(['note:n1 a']);
    window.dispatchEvent(new Event('pagehide'));
    expect(kept()).toHaveLength(1);
  });

  test('that is dropped is not kept after all', async () => {
    typed('a');
    await drafts.drop('note:n1');
    window.dispatchEvent(new Event('pagehide'));
    expect(kept()).toEqual([]);
    expect(storage.dropDraft.mock.calls).toEqual([['note:n1']]);
  });

  test('that cannot be kept says why', async () => {
    storage.keepDraft.mockResolvedValue(message('fault', 'no room'));
    typed('a');
    await expect.poll(() => onFailed.mock.calls).toEqual([[message('fault', 'no room')]]);
  });
});
