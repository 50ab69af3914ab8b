/*
 * The background: answers messages, owns the note database, keeps model and knowledge as caches. It may die at any
 * moment, so nothing else is kept.
 */

import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { messageFileOf } from '../../lib/i18n/interface-languages.ts';
import type { FrameTells } from '../../lib/messaging/frame-protocol.ts';
import { readMessageFile } from '../../lib/messaging/package-file.ts';
import type { OwnPageCalls, ReaderCalls, UserCalls } from '../../lib/messaging/protocol.ts';
import { serve } from '../../lib/messaging/serve.ts';
import { loadSettings } from '../../lib/storage/settings-store.ts';
import { badgeHandlers, keepBadgeInStep } from './badge.ts';
import { backUpDaily } from './daily-backup.ts';
import { doorOf } from './door/check-message.ts';
import { withClaims } from './door/claims.ts';
import { OWN_PAGE_MESSAGES } from './door/own-page-messages.ts';
import { READER_MESSAGES } from './door/reader-messages.ts';
import { settingsFor } from './door/settings-for-page.ts';
import { FRAME_MESSAGES, USER_MESSAGES } from './door/user-messages.ts';
import { mayAsk } from './door/who-may-ask.ts';
import { entityNames, knownNames } from './entity-names.ts';
import { folderHandlers, followFolder } from './follow-folder.ts';
import { frameHandlers, frameTells, noteOpening } from './frame-handlers.ts';
import { keepGateInStep } from './gate-registration.ts';
import { highlightHandlers, userHighlightHandlers } from './highlight-handlers.ts';
import { ownMemoryCalls } from './history-handlers.ts';
import { keepIconInStep } from './icon.ts';
import { injectionOf } from './inject-styles.ts';
import { keepStorageFromPages } from './keep-storage.ts';
import { lookupHandlers, ownLookupCalls } from './lookup-handlers.ts';
import { listenToMenus, makeMenus } from './menus.ts';
import { nameHandlers } from './name-handlers.ts';
import { emptyOldBin, noteHandlers, ownNoteCalls } from './note-handlers.ts';
import { layIntegrityMarker, ownWarningCalls } from './notes-warnings.ts';
import { forgetUserPacks } from './resources.ts';
import { ruleHandlers } from './rule-handlers.ts';
import { lookCalls, ownSettingsCalls } from './settings-handlers.ts';
import { tellOfSettings } from './settings-news.ts';
import { speak } from './speak.ts';
import { putScript, startIfAllowed, startPicker, startReader } from './start-reader.ts';
import { ownSyncCalls } from './sync/sync-handlers.ts';
import { syncInTime } from './sync/sync-times.ts';
import { tellTabs } from './tell-tabs.ts';
import { ownReportCalls } from './user-words.ts';
import { dropOldTexts } from './visit/compare-reading.ts';
import { serveVisits } from './visit/serve-visits.ts';

/** Milliseconds after a start until what nobody waits for: a page that is to be read comes first. */
const REST_MS = 3_000;

const noteFault = (error: unknown, call: string): void => console.error(`Sidelight: ${call} failed`, error);

export default defineBackground(() => {
  keepStorageFromPages();
  speak(makeMenus);
  serve<ReaderCalls>(
    {
      'reader.wanted': async (_, { tab, url }) => {
        if (tab?.id !== undefined && url) await startIfAllowed(tab.id, url);
      },
      'styles.insert': async (request, { tab, frameId }) => {
        if (tab?.id !== undefined) await browser.scripting.insertCSS(injectionOf(request, tab.id, frameId ?? 0));
      },
      'panel.load': (_, sender) => putScript('panel.js', sender),
      'alone.load': (_, sender) => putScript('alone.js', sender),
      'styles.remove': async (css, { tab, frameId }) => {
        if (tab?.id === undefined) return;
        await browser.scripting.removeCSS({ target: { tabId: tab.id, frameIds: [frameId ?? 0] }, css });
      },
      ...lookCalls,
      ...ruleHandlers,
      ...badgeHandlers,
      ...highlightHandlers,
      'settings.read': async (_, sender) => settingsFor(sender, await loadSettings()),
      'words.read': (language) => readMessageFile(messageFileOf(language)),
      ...frameHandlers,
    },
    mayAsk,
    withClaims(doorOf(READER_MESSAGES)),
    noteFault,
  );
  serve<UserCalls & FrameTells>(
    { ...lookupHandlers, ...nameHandlers, ...noteHandlers, ...userHighlightHandlers, ...noteOpening, ...frameTells },
    mayAsk,
    doorOf<UserCalls & FrameTells>({ ...USER_MESSAGES, ...FRAME_MESSAGES }),
    noteFault,
  );
  serve<Omit<OwnPageCalls, keyof (ReaderCalls & UserCalls & FrameTells)>>(
    {
      'reader.start': startReader,
      'picker.start': startPicker,
      'entities.names': entityNames,
      'entities.known': knownNames,
      'packs.changed': () => {
        forgetUserPacks();
        void tellTabs('knowledge.changed', {});
      },
      ...ownLookupCalls,
      ...ownMemoryCalls,
      ...ownNoteCalls,
      ...ownReportCalls,
      ...ownWarningCalls,
      ...ownSettingsCalls,
      ...ownSyncCalls,
      ...folderHandlers,
    },
    mayAsk,
    doorOf(OWN_PAGE_MESSAGES),
    noteFault,
  );
  serveVisits();
  tellOfSettings();
  listenToMenus();
  keepGateInStep();
  keepBadgeInStep();
  keepIconInStep();
  layIntegrityMarker();
  backUpDaily();
  followFolder();
  syncInTime();
  setTimeout(() => {
    emptyOldBin();
    dropOldTexts();
  }, REST_MS);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
});
