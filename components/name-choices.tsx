/* What the user has said about single names, each to be taken back: names underlined no more, and readings chosen. */

import { t } from '../lib/i18n/words.ts';
import type { CardSettings } from '../lib/settings/card-settings.ts';
import { withChoice, withMuted } from '../lib/settings/card-settings.ts';
import type { Settings } from '../lib/settings/settings.ts';

export interface NameChoicesProps {
  readonly settings: Settings;
  onChange(part: Partial<CardSettings>): void;
}

/** The name in a key such as `person:kim jong-un`. */
const nameIn = (key: string): string => key.slice(key.indexOf(':') + 1);

export function NameChoices({ settings, onChange }: NameChoicesProps) {
  const muted = Object.entries(settings.muted);
  const choices = Object.entries(settings.choices);
  return (
    <section>
      <h2>{t('commonNames')}</h2>
      {muted.length + choices.length === 0 && <p class="quiet">{t('namesNone')}</p>}
      <ul>
        {muted.map(([id, name]) => (
          <li key={id} class="row">
            <span class="grow" dir="auto">
              {name} <span class="quiet">· {t('namesMuted')}</span>
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
        {choices.map(([key, id]) => (
          <li key={key} class="row">
            <span class="grow" dir="auto">
              {nameIn(key)} <span class="quiet">· {id === null ? t('namesNoneOfKnown') : t('namesMeans', id)}</span>
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
    </section>
  );
}
