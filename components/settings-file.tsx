/* The settings out to a file and in again. Loading can be taken back until the page is closed. */

import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../lib/settings/settings.ts';
import { readSettingsFile, SETTINGS_FILE_NAME, writeSettingsFile } from '../lib/settings/settings-file.ts';

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
  const save = () => {
    const address = URL.createObjectURL(new Blob([writeSettingsFile(settings)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = SETTINGS_FILE_NAME;
    link.click();
    // The browser has taken the address over by the next turn.
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  };
  const load = async (file: File | undefined) => {
    if (!file) return;
    const read = readSettingsFile(await file.text());
    if (!read.ok) return setOutcome({ bad: true, text: `${read.reason} Nothing was changed.` });
    const left = read.refused === 0 ? '' : ` ${read.refused} of its rules and sites were not understood and left out.`;
    setOutcome({ bad: false, text: `Loaded ${file.name}.${left}`, before: settings });
    onLoad(read.settings);
  };
  const before = outcome?.before;
  return (
    <>
      <div class="row">
        <button type="button" onClick={save}>
          Save settings to a file
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          Load settings from a file…
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label="Settings file"
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
                setOutcome({ bad: false, text: 'The settings are as they were.' });
              }}
            >
              Undo
            </button>
          )}
        </p>
      )}
    </>
  );
}
