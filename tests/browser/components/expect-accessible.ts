/* axe-core over what is drawn, in light and in dark: names of controls, contrast, sizes of targets, structure. */

import axe from 'axe-core';
import { expect } from 'vitest';
import { place } from './drawn.tsx';

/** WCAG 2.2 to AA, and what axe holds for good practice; what a whole page must have is not asked of a part. */
const RULES: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { region: { enabled: false }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

export async function accessibilityFaults(element: Element = place): Promise<string[]> {
  const { style } = document.documentElement;
  const faults: string[] = [];
  for (const scheme of ['light', 'dark']) {
    style.colorScheme = scheme;
    const { violations } = await axe.run(element, RULES);
    for (const { id, nodes } of violations)
      faults.push(...nodes.map(({ html, failureSummary }) => `${scheme}: ${id}: ${html}\n${failureSummary}`));
  }
  style.colorScheme = '';
  return faults;
}

export async function expectAccessible(element?: Element): Promise<void> {
  expect(await accessibilityFaults(element)).toEqual([]);
}
