/* Whether the browser may clear what is kept: its own word first, then a permission that exempts, where it does. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askToPersist } from '../../../lib/storage/persistence.ts';
import { fake } from '../../fake-extension.ts';

beforeEach(() => fake.reset());

const storage = (persisted: boolean, persist: boolean): StorageManager =>
  ({ persisted: async () => persisted, persist: vi.fn(async () => persist) }) as never;
const no = async () => false;
const yes = async () => true;

describe('the browser may', () => {
  test.each<[name: string, storage: StorageManager | undefined, isExempt: () => Promise<boolean>, answer: string]>([
    ['not, for it has said so before', storage(true, false), no, 'granted'],
    ['not, for it says so now', storage(false, true), no, 'granted'],
    ['not, for we are exempt, though it does not say so', storage(false, false), yes, 'granted'],
    ['clear it', storage(false, false), no, 'refused'],
    ['or not: it cannot be asked', undefined, no, 'unknown'],
    ['not, for we are exempt, though it cannot be asked', undefined, yes, 'granted'],
    ['or not: it cannot be asked for it', { persisted: async () => false } as never, no, 'unknown'],
    ['or not: it cannot say what is so', { persist: async () => true } as never, no, 'unknown'],
  ])('%s', async (_, given, isExempt, answer) => {
    expect(await askToPersist(given, isExempt)).toBe(answer);
  });

  test('and is not asked again for what it has granted', async () => {
    const granted = storage(true, false);
    await askToPersist(granted, no);
    expect(granted.persist).not.toHaveBeenCalled();
  });
});

describe('exempt is', () => {
  const OWN = 'chrome-extension://test-extension-id/';
  test.each<[name: string, permissions: string[], address: string, answer: string]>([
    ['an extension of Chrome with unlimited storage', ['unlimitedStorage'], OWN, 'granted'],
    ['none without', ['storage'], OWN, 'refused'],
    ['none of Firefox, where persisting is asked for by itself', ['unlimitedStorage'], 'moz-extension://x/', 'refused'],
  ])('%s', async (_, permissions, address, answer) => {
    fake.granted.permissions = permissions;
    const url = vi.spyOn(fake.browser.runtime, 'getURL').mockImplementation((path) => `${address}${path}`);
    expect(await askToPersist(storage(false, false))).toBe(answer);
    url.mockRestore();
  });

  test('asked of the browser’s own storage, where nothing else is given', async () => {
    vi.stubGlobal('navigator', { storage: storage(true, false) });
    expect(await askToPersist()).toBe('granted');
    vi.stubGlobal('navigator', undefined);
    expect(await askToPersist()).toBe('unknown');
    vi.unstubAllGlobals();
  });
});
