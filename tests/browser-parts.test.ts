/*
 * A browser may lack a part of the extension's API, as browsers on phones do. Whoever takes such a part for granted
 * throws there when it is loaded, and all that was to begin after it never does: they are asked for in one file.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from './source-files.ts';

const ASKED_IN = 'lib/storage/browser-parts.ts';
/** What Firefox for Android has not, by MDN's tables. */
const MISSING =
  'bookmarks|browsingData|commands|contextMenus|devtools|downloads|find|history|menus|notifications|omnibox|pkcs11|search|sessions|sidebarAction|sidePanel|tabGroups|theme|topSites|windows';
const TAKEN = new RegExp(`\\b(?:browser|extension|chrome|api)\\.(?:${MISSING})\\b`, 'g');

test('parts of the API that a browser may lack are asked for in one file', () => {
  const files = ['entrypoints', 'lib', 'components'].flatMap((folder) => filesUnder(join(ROOT, folder)));
  const taken = files
    .filter((file) => file !== ASKED_IN)
    .flatMap((file) => (readFileSync(join(ROOT, file), 'utf8').match(TAKEN) ?? []).map((words) => `${file}: ${words}`));
  expect(files.length).toBeGreaterThan(0);
  expect(taken, `ask for it by browserPart of ${ASKED_IN}`).toEqual([]);
});
