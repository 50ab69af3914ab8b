import { describe, expect, test } from 'vitest';
import { keptValue } from '../../../lib/storage/page-storage.ts';

const aStorage = (kept = new Map<string, string>()) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
});

describe('a value that a page of ours keeps', () => {
  test('is there when the page is opened again', () => {
    const storage = aStorage();
    expect(keptValue('tour', storage).read()).toBeNull();
    keptValue('tour', storage).keep({ tried: ['card'] });
    expect(keptValue('tour', storage).read()).toEqual({ tried: ['card'] });
  });

  test('is none where it cannot be read, or nothing may be kept', () => {
    expect(keptValue('tour', aStorage(new Map([['tour', '{"tried":']]))).read()).toBeNull();
    const nowhere = keptValue('tour', null);
    nowhere.keep({});
    expect(nowhere.read()).toBeNull();
  });
});
