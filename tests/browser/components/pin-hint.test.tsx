import '../../../components/pin-hint.css';
import { expect, test } from 'vitest';
import { PinHint } from '../../../components/pin-hint.tsx';
import type { ToolbarPort, WayToButton } from '../../../lib/storage/toolbar-button.ts';
import { draw, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

function aToolbar(first: WayToButton | null) {
  let way = first;
  let tell: (() => void) | null = null;
  const port: ToolbarPort = {
    look: async () => way,
    watch(onChange) {
      tell = onChange;
      return { stop: () => undefined };
    },
  };
  const change = (next: WayToButton | null) => {
    way = next;
    tell?.();
  };
  return { port, change };
}

test.each<[WayToButton, RegExp, number]>([
  ['chromium', /the pin beside Sidelight/, 1],
  ['firefox', /the cog beside Sidelight/, 1],
  ['android', /in the browser’s menu/, 0],
])('%s: says where the button is', async (way, words, drawings) => {
  await draw(<PinHint port={aToolbar(way).port} />);
  await expect.poll(() => place.textContent).toMatch(words);
  expect(place.querySelectorAll('svg')).toHaveLength(drawings);
  await expectAccessible();
});

test('says nothing where it is in the toolbar, and goes when it comes there', async () => {
  const { port, change } = aToolbar('chromium');
  await draw(<PinHint port={port} />);
  await expect.poll(() => place.textContent).toContain('Keep the button in sight');
  change(null);
  await expect.poll(() => place.textContent).toBe('');
});
