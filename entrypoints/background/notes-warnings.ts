/* What the user is told of the safety of their notes, wherever they are: in popup and panel, and on a page, once. */

import browser from 'webextension-polyfill';
import { formatInstant } from '../../lib/i18n/formats.ts';
import { type Message, message } from '../../lib/i18n/message.ts';
import { sendToTab } from '../../lib/messaging/send.ts';
import { loadAutomaticBackup } from '../../lib/storage/backup/backup-state.ts';
import {
  checkDataLoss,
  extensionIntegrityMarker,
  keepIntegrityMarker,
  rememberToldOnPage,
} from '../../lib/storage/data-loss-check.ts';
import { store } from './note-handlers.ts';
import { wordsReady } from './speak.ts';

/** Done when it was looked whether notes were lost: who asks right after the start must not hear of none. */
let checked: Promise<void> = Promise.resolve();

/** Looks whether notes were lost, and counts them from now on with every change. */
export function layIntegrityMarker(): { stop(): void } {
  const warn = (detail: string) => console.warn(`Sidelight: the note database could not be checked: ${detail}`);
  const kept = keepIntegrityMarker(store.database, extensionIntegrityMarker, warn);
  checked = checkDataLoss(store.database).then((result) => {
    if (!result.ok) warn(result.detail);
  });
  return kept;
}

/** All of it, the gravest first. */
async function notesWarnings(): Promise<readonly Message[]> {
  await Promise.all([checked, wordsReady()]);
  const lost = (await extensionIntegrityMarker.load())?.lost ?? null;
  const { failing } = await loadAutomaticBackup();
  return [
    ...(lost === null ? [] : [message('noticeLost', lost)]),
    ...(failing === null ? [] : [message('autoFailing', formatInstant(failing.since), failing.why)]),
  ];
}

/** On a page that is being read in a tab that is seen. No number: the page can find out what our line says. */
export async function tellOfLossOnPage(tab: number | undefined): Promise<void> {
  await checked;
  const marker = await extensionIntegrityMarker.load();
  if (tab === undefined || marker?.lost == null || marker.toldOnPage) return;
  const seen = await browser.tabs.query({ active: true });
  if (!seen.some(({ id }) => id === tab)) return;
  await rememberToldOnPage();
  await sendToTab(tab, 'session.say', message('noticeLostOnPage'));
}

export const ownWarningCalls = { 'notes.warnings': notesWarnings };
