import { expect, test } from 'vitest';
import { colourScheme } from '../../../lib/settings/appearance.ts';

test.each([
  ['auto', undefined, ''],
  ['auto', 'dark', 'dark'],
  ['light', 'dark', 'light'],
  ['dark', undefined, 'dark'],
] as const)('theme %s over what is %s is %s', (theme, around, scheme) => {
  expect(colourScheme(theme, around)).toBe(scheme);
});
