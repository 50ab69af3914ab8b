/* What the user says about single names and an article's day, kept in the settings. */

import { message } from '../../lib/i18n/message.ts';
import { webAddress } from '../../lib/identity/web-address.ts';
import type { Reply, UserCalls } from '../../lib/messaging/protocol.ts';
import { isDay, withArticleDate, withChoice, withMuted } from '../../lib/settings/card-settings.ts';
import { changed } from './settings-handlers.ts';

type Argument<K extends keyof UserCalls> = Parameters<UserCalls[K]>[0];

export const nameHandlers = {
  'names.choose': ({ keys, choice }: Argument<'names.choose'>): Promise<Reply<null>> =>
    changed((settings) => withChoice(settings, keys, choice)),
  'article.date': async ({ source, day }: Argument<'article.date'>): Promise<Reply<null>> => {
    if (!webAddress(source) || !(day === undefined || isDay(day))) return { ok: false, reason: message('dayRefused') };
    return changed((settings) => withArticleDate(settings, source, day));
  },
  'names.mute': ({ entityId, name }: Argument<'names.mute'>): Promise<Reply<null>> =>
    changed((settings) => withMuted(settings, entityId, name)),
};
