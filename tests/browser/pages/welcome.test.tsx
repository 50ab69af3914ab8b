import '../../../entrypoints/welcome/welcome.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const { fake, reset } = await vi.hoisted(() => import('./a-background.ts'));

import { Welcome } from '../../../entrypoints/welcome/welcome.tsx';
import { draw, place, press } from '../components/drawn.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';

beforeEach(reset);

describe('the first page', () => {
  test('says what to try, by key too, and that nothing is permitted yet', async () => {
    fake.shortcuts = { 'note-selection': 'Alt+Shift+Q', 'next-name': 'Ctrl+Y' };
    await draw(<Welcome />);
    await expect.poll(() => place.querySelector('.chosen h3')?.textContent).toBe('This page, when I click');
    expect([...place.querySelectorAll('.tips li')].map(({ textContent }) => textContent)).toEqual([
      'Click an underlined name: a card says who or what it is. Inside a link, hold Alt and click, or press long with a finger.',
      'The dimmed words are junk that was glued into the text. The toolbar button lists it, says why, and can hide it.',
      'Select some words and press Alt+Shift+Q, or use the context menu, to write a note.',
      'Ctrl+Y opens the next name’s card without a mouse.',
    ]);
    expect(place.querySelectorAll('kbd')).toHaveLength(5);
    await expectAccessible();
  });

  test('says no key where none is set', async () => {
    fake.shortcuts = { 'note-selection': '' };
    await draw(<Welcome />);
    await expect.poll(() => place.querySelectorAll('.tips li').length).toBe(2);
  });

  test('permits what is chosen', async () => {
    await draw(<Welcome />);
    await expect.poll(() => place.textContent).toContain('Allow on all sites');
    await press('Allow on all sites');
    expect(fake.granted.origins).toEqual(['*://*/*']);
  });
});
