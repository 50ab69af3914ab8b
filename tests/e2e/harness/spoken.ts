/* What a screen reader is told of a document, from the browser's own tree: roles and names, in order. */

import type { Page } from 'playwright-core';

/** Holds others together, or is told with what it stands in. */
const UNTOLD = new Set(['StaticText', 'InlineTextBox', 'generic', 'none', 'strong', 'LabelText', 'RootWebArea']);

/** A line each: `button Show: the harbour`, `heading 2 Names 11`. */
export async function spokenOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && !UNTOLD.has(role?.value))
    .map(({ role, name, properties }) => {
      const level = role?.value === 'heading' && properties?.find((property) => property.name === 'level')?.value.value;
      return [role?.value, level, name?.value].filter(Boolean).join(' ');
    });
}
