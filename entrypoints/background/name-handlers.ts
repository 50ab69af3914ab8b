/* What the user says about single names and an article's day, kept in the settings. A page's script may ask for this, so every value is looked at first. */

import { webAddress } from '../../lib/identity/web-address.ts';
import type { ReaderCalls, Reply } from '../../lib/messaging/protocol.ts';
import { isDay, withArticleDate, withChoice, withMuted } from '../../lib/settings/card-settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/storage/settings-store.ts';

type Argument<K extends keyof ReaderCalls> = Parameters<ReaderCalls[K]>[0];

/** Characters: no name is longer, and settings are not a place to store pages in. */
const MAX_NAME_CHARACTERS = 300;

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_NAME_CHARACTERS;

const refused: Reply<null> = { ok: false, reason: 'that is not a name' };

async function changed(change: (settings: Settings) => Settings): Promise<Reply<null>> {
  try {
    await changeSettings(change);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

export const nameHandlers = {
  'names.choose': async ({ keys, choice }: Argument<'names.choose'>): Promise<Reply<null>> => {
    if (!keys.every(isName) || !(choice === undefined || choice === null || isName(choice))) return refused;
    return changed((settings) => withChoice(settings, keys, choice));
  },
  'article.date': async ({ source, day }: Argument<'article.date'>): Promise<Reply<null>> => {
    if (!webAddress(source) || !(day === undefined || isDay(day))) return { ok: false, reason: 'that is not a day' };
    return changed((settings) => withArticleDate(settings, source, day));
  },
  'names.mute': async ({ entity, name }: Argument<'names.mute'>): Promise<Reply<null>> => {
    if (!isName(entity) || !(name === undefined || isName(name))) return refused;
    return changed((settings) => withMuted(settings, entity, name));
  },
};
