/* The settings out to a file and in again. Loading can be taken back until the page is closed. */

import { useRef, useState } from 'preact/hooks';
import { t } from '../lib/i18n/words.ts';
import type { Settings } from '../lib/settings/settings.ts';
import { readSettingsFile, SETTINGS_FILE_NAME, writeSettingsFile } from '../lib/settings/settings-file.ts';
import { saveText } from './save-text.ts';

export interface SettingsFileProps {
  readonly settings: Settings;
  onLoad(settings: Settings): void;
}

interface Outcome {
  readonly bad: boolean;
  readonly text: string;
  readonly before?: Settings;
}

export function SettingsFile({ settings, onLoad }: SettingsFileProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const save = () => saveText(SETTINGS_FILE_NAME, 'application/json', writeSettingsFile(settings));
  const load = async (file: File | undefined) => {
    if (!file) return;
    const read = readSettingsFile(await file.text());
    if (!read.ok) return setOutcome({ bad: true, text: t('settingsFileRefused', read.reason) });
    const text =
      read.refused === 0 ? t('settingsLoaded', file.name) : t('settingsLoadedPartly', read.refused, file.name);
    setOutcome({ bad: false, text, before: settings });
    onLoad(read.settings);
  };
  const before = outcome?.before;
  return (
    <>
      <div class="row">
        <button type="button" onClick={save}>
          {t('settingsSave')}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {t('settingsLoad')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('settingsFile')}
          onChange={(event) => {
            void load(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {outcome && (
        <p class={outcome.bad ? 'error' : 'notice'} role={outcome.bad ? 'alert' : 'status'}>
          {outcome.text}{' '}
          {before && (
            <button
              type="button"
              class="plain"
              onClick={() => {
                onLoad(before);
                setOutcome({ bad: false, text: t('settingsAsBefore') });
              }}
            >
              {t('commonUndo')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
