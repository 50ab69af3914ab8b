/* Everything Sidelight shows, with content in it, looked at by axe: light, dark and in the user's own colours. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { freshChromiumTest as test } from '../harness/e2e-test.ts';
import { articleToTour, everySurface, speak } from '../harness/every-surface.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of a frame over a page, the page around it holds the landmarks. */
const OF_WHOLE_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'];

async function violations(view: Page | Frame): Promise<string[]> {
  const isFrame = 'parentFrame' in view;
  // Not as a script of the page's: its policy takes none.
  await view.evaluate(AXE);
  return view.evaluate(
    async (off) => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
      interface Violation {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }
      const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
      const found = await axe.run({
        rules,
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    },
    isFrame ? OF_WHOLE_PAGES : [],
  );
}

const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

test('nothing that is shown has a fault that axe finds', async ({ chromium, server }) => {
  const found: string[] = [];
  await speak(chromium, null);
  await everySurface({
    chromium,
    article: server.put('/tour.html', articleToTour),
    width: 1000,
    look: async (name, view) => {
      const page = 'parentFrame' in view ? view.page() : view;
      for (const [look, media] of LOOKS) {
        await page.emulateMedia(media);
        for (const fault of await violations(view)) found.push(`${name}, ${look}: ${fault}`);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    },
  });
  expect(found).toEqual([]);
});
