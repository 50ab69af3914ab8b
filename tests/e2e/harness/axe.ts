/* axe-core in a document of ours, in either browser: source for the page, and what is said of what it finds. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import type { Firefox } from './firefox.ts';

/** Not as a script of the page's: its policy takes none. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of a frame over a page, the page around it holds the landmarks. */
const OF_WHOLE_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'];

const runOf = (off: readonly string[]): string => `
  axe.run({
    rules: ${JSON.stringify(Object.fromEntries(off.map((id) => [id, { enabled: false }])))},
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))
`;

export async function axeFaults(view: Page | Frame): Promise<string[]> {
  await view.evaluate(AXE);
  return view.evaluate(runOf('parentFrame' in view ? OF_WHOLE_PAGES : []));
}

/** In the current tab. */
export const axeFaultsInFirefox = (firefox: Firefox): Promise<string[]> =>
  firefox.run(`${AXE};\nconst { axe } = window;\nreturn ${runOf([]).trim()}`);
