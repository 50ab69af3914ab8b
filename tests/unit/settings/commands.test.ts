/* Keys that no browser keeps for itself, as many as a browser takes. */

import { expect, test } from 'vitest';
import { COMMANDS, manifestCommands } from '../../../lib/settings/commands.ts';

/** With Alt+Shift: Chromium's and Edge's own, Chrome's feedback, the letters of Firefox's menus by their language. */
const TAKEN = {
  chromium: 'ABCNPRTWXZ',
  chrome: 'I',
  ...{ en: 'BEFHSTV', de: 'ABCDHLX', fr: 'AEFHMNO', es: 'AEMSTUV', it: 'ACEFMSV', nl: 'ABGHLWX', pt: 'AEFHUVX' },
  ...{ pl: 'CEHNPWZ', sv: 'ABHORSV' },
};
const suggested = Object.values(manifestCommands()).flatMap(({ suggested_key: key }) => key?.default ?? []);

test.each(Object.entries(TAKEN))('no suggested key is one of %s', (_, letters) => {
  expect(suggested.filter((key) => letters.includes(key.at(-1) ?? ''))).toEqual([]);
});

test('four are suggested, each once, and every command says what it does', () => {
  expect(suggested).toEqual(['Alt+Shift+Q', 'Alt+Shift+Y', 'Alt+Shift+J', 'Alt+Shift+K']);
  expect(Object.keys(manifestCommands())).toEqual(Object.keys(COMMANDS));
});
