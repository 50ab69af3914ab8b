/*
 * Reading and changing the settings. Changes follow one another, and each says only what it changes: what a tab says
 * meanwhile stays.
 */

import type { OwnPageCalls, Reply } from '../../lib/messaging/protocol.ts';
import { replyOf } from '../../lib/messaging/reply.ts';
import type { Settings, SiteSettings } from '../../lib/settings/settings.ts';
import { withSite } from '../../lib/settings/site-choices.ts';
import { changeSettings } from '../../lib/storage/settings-store.ts';

type Argument<K extends keyof OwnPageCalls> = Parameters<OwnPageCalls[K]>[0];

/** Changes the settings, or says why it could not. */
export const changed = (change: (settings: Settings) => Settings): Promise<Reply<null>> =>
  replyOf(() => changeSettings(change).then(() => null));

/** For the reader, whose page shows the article alone. */
export const lookCalls = {
  'focus.look': (look: Argument<'focus.look'>): Promise<void> =>
    changeSettings((settings) => ({ ...settings, ...look })),
};

/** For our own pages. */
export const ownSettingsCalls = {
  'settings.write': (change: Argument<'settings.write'>): Promise<Reply<null>> =>
    changed((settings) => ({ ...settings, ...change })),
  'settings.site': ({ host, site }: Argument<'settings.site'>): Promise<Reply<null>> => {
    const change = Object.fromEntries(Object.entries(site).map(([name, value]) => [name, value ?? undefined]));
    return changed((settings) => withSite(settings, host, change as SiteSettings));
  },
};
