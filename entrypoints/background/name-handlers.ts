/* What the user says about single names and an article's day, kept in the settings. A page's script may ask for this, so every value is looked at first. */

import { message, Refusal } from '../../lib/i18n/message.ts';
import { webAddress } from '../../lib/identity/web-address.ts';
import type { ReaderCalls, Reply } from '../../lib/messaging/protocol.ts';
import { replyOf } from '../../lib/messaging/reply.ts';
import { isDay, withArticleDate, withChoice, withMuted } from '../../lib/settings/card-settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/storage/settings-store.ts';

type Argument<K extends keyof ReaderCalls> = Parameters<ReaderCalls[K]>[0];

/** Characters: no name is longer, and settings are not a place to store pages in. */
const MAX_NAME_CHARACTERS = 300;

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_NAME_CHARACTERS;

const changed = (change: (settings: Settings) => Settings): Promise<null> => changeSettings(change).then(() => null);

export const nameHandlers = {
  'names.choose': ({ keys, choice }: Argument<'names.choose'>): Promise<Reply<null>> =>
    replyOf(() => {
      if (!keys.every(isName) || !(choice === undefined || choice === null || isName(choice)))
        throw new Refusal(message('nameRefused'));
      return changed((settings) => withChoice(settings, keys, choice));
    }),
  'article.date': ({ source, day }: Argument<'article.date'>): Promise<Reply<null>> =>
    replyOf(() => {
      if (!webAddress(source) || !(day === undefined || isDay(day))) throw new Refusal(message('dayRefused'));
      return changed((settings) => withArticleDate(settings, source, day));
    }),
  'names.mute': ({ entity, name }: Argument<'names.mute'>): Promise<Reply<null>> =>
    replyOf(() => {
      if (!isName(entity) || !(name === undefined || isName(name))) throw new Refusal(message('nameRefused'));
      return changed((settings) => withMuted(settings, entity, name));
    }),
};
