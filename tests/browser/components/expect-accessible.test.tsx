/* The check itself: what it must not let pass. */

import { expect, test } from 'vitest';
import { draw } from './drawn.tsx';
import { accessibilityFaults } from './expect-accessible.ts';

test.each([
  ['a button without a name', <button key="x" type="button" />, 'button-name'],
  ['a field without a label', <input key="x" />, 'label'],
  [
    'words that hardly stand out in light',
    <p key="x" style="color: #bbb; background: #fff">
      faint
    </p>,
    'color-contrast',
  ],
  [
    'words that hardly stand out in dark',
    <p key="x" style="color: light-dark(black, #333)">
      faint
    </p>,
    'color-contrast',
  ],
  [
    'a list with something else in it',
    <ul key="x">
      <p>no item</p>
    </ul>,
    'list',
  ],
])('%s is a fault', async (_, drawn, rule) => {
  await draw(drawn);
  expect((await accessibilityFaults()).join()).toContain(`: ${rule}: `);
});
