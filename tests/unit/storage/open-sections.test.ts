import { describe, expect, test } from 'vitest';
import { openSections } from '../../../lib/storage/open-sections.ts';

function aStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('which parts were left open', () => {
  test('is kept page by page, and not known of a part that nobody touched', () => {
    const storage = aStorage();
    const popup = openSections('popup', storage);
    popup.remember('notes', true);
    popup.remember('names', false);
    const later = openSections('popup', storage);
    expect([later.isOpen('notes'), later.isOpen('names'), later.isOpen('junk')]).toEqual([true, false, undefined]);
    expect(openSections('sidepanel', storage).isOpen('notes')).toBeUndefined();
  });

  test('is forgotten where nothing may be kept', () => {
    const popup = openSections('popup', null);
    popup.remember('notes', true);
    expect(popup.isOpen('notes')).toBeUndefined();
  });
});
