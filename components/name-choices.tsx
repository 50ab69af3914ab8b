/*
 * What the user has said about single names and articles, each to be taken back: names underlined no more, readings
 * chosen, days corrected.
 */

import { formatDay } from '../lib/i18n/formats.ts';
import { t } from '../lib/i18n/words.ts';
import { type Corrections, withArticleDate, withChoice, withMuted } from '../lib/settings/card-settings.ts';
import type { Settings } from '../lib/settings/settings.ts';

export interface NameChoicesProps {
  readonly settings: Settings;
  onChange(part: Partial<Corrections>): void;
}

/** The name in a key such as `person:kim jong-un`. */
const nameIn = (key: string): string => key.slice(key.indexOf(':') + 1);

export const MutedNames = ({ settings, onChange }: NameChoicesProps) => (
  <ul>
    {Object.entries(settings.muted).map(([id, name]) => (
      <li key={id} class="row">
        <span class="grow">
          <bdi>{name}</bdi> <span class="quiet">· {t('namesMuted')}</span>
        </span>
        <button
          type="button"
          class="plain"
          onClick={() => onChange({ muted: withMuted(settings, id, undefined).muted })}
        >
          {t('namesUnmute')}
        </button>
      </li>
    ))}
  </ul>
);

export const ChosenReadings = ({ settings, onChange }: NameChoicesProps) => (
  <ul>
    {Object.entries(settings.choices).map(([key, id]) => (
      <li key={key} class="row">
        <span class="grow">
          <bdi>{nameIn(key)}</bdi>{' '}
          <span class="quiet">· {id === null ? t('namesNoneOfKnown') : t('namesMeans', id)}</span>
        </span>
        <button
          type="button"
          class="plain"
          onClick={() => onChange({ choices: withChoice(settings, [key], undefined).choices })}
        >
          {t('commonForget')}
        </button>
      </li>
    ))}
  </ul>
);

export const ArticleDays = ({ settings, onChange }: NameChoicesProps) => (
  <ul>
    {Object.entries(settings.articleDates).map(([address, day]) => (
      <li key={address} class="row">
        <span class="grow address">
          <bdi>{address}</bdi>{' '}
          <span class="quiet">
            · <time dateTime={day}>{formatDay(day)}</time>
          </span>
        </span>
        <button
          type="button"
          class="plain"
          onClick={() => onChange({ articleDates: withArticleDate(settings, address, undefined).articleDates })}
        >
          {t('commonForget')}
        </button>
      </li>
    ))}
  </ul>
);
