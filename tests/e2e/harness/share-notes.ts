/* Begins to share notes through a server, in the settings of Chromium and of Firefox, and reads what came of it. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from './chromium.ts';
import type { Firefox } from './firefox.ts';
import { pressByMouse } from './firefox-page.ts';

export interface Access {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

const LABELS = {
  address: 'Address of the folder',
  user: 'User name',
  password: 'Password',
  passphrase: 'Passphrase',
} as const;
const START = 'Share notes through it';

export async function share(chromium: Chromium, access: Access, passphrase: string): Promise<Page> {
  const options = await chromium.openOwnPage('options.html#sync');
  await options.getByLabel(LABELS.address).fill(access.address);
  await options.getByLabel(LABELS.user).fill(access.user);
  await options.getByLabel(LABELS.password, { exact: true }).fill(access.password);
  await options.getByLabel(/^Passphrase/).fill(passphrase);
  await options.getByRole('button', { name: START }).click();
  return options;
}

export async function libraryText(chromium: Chromium): Promise<string> {
  const library = await chromium.openOwnPage('library.html');
  await library.locator('h1').first().waitFor();
  await expect.poll(() => library.locator('main').innerText()).not.toBe('');
  const words = await library.locator('body').innerText();
  await library.close();
  return words;
}

const FILL = `
  const label = [...document.querySelectorAll('#sync label')].find((one) => one.innerText.startsWith(arguments[0]));
  const input = label && document.getElementById(label.htmlFor);
  if (!input) return false;
  input.value = arguments[1];
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
`;

/** In the settings, which are open in the current tab. */
export async function shareInFirefox(firefox: Firefox, access: Access, passphrase: string): Promise<void> {
  for (const [name, value] of Object.entries({ ...access, passphrase }))
    if (Object.hasOwn(LABELS, name)) await firefox.waitFor(FILL, LABELS[name as keyof typeof LABELS], value);
  await pressByMouse(firefox, START);
}

/** Presses “Sync now” and waits until it is done. */
export async function syncInFirefox(firefox: Firefox): Promise<void> {
  await pressByMouse(firefox, 'Sync now');
  await firefox.waitFor("return document.querySelector('#sync [role=status]').innerText === ''");
}

export const waitForWords = (firefox: Firefox, selector: string, words: string): Promise<unknown> =>
  firefox.waitFor('return document.querySelector(arguments[0])?.innerText.includes(arguments[1])', selector, words);
