/* In which form notes go out, and where to: as text to the clipboard, or into files. */

import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/words.ts';

export interface FormChoice {
  readonly id: string;
  readonly label: string;
  readonly group: 'format' | 'template' | 'own';
}

export interface ExportRowProps {
  readonly forms: readonly FormChoice[];
  readonly chosen: string;
  readonly disabled: boolean;
  onChoose(id: string): void;
  /** Gives what is to be said: that it was done, or why not. */
  onCopy(): Promise<string>;
  onSave(): Promise<string>;
}

const GROUPS = [
  ['format', 'exportFormats'],
  ['template', 'templatesBuiltIn'],
  ['own', 'templatesOwn'],
] as const;

export function ExportRow({ forms, chosen, disabled, onChoose, onCopy, onSave }: ExportRowProps) {
  const [said, setSaid] = useState('');
  const press = (act: () => Promise<string>) => () => void act().then(setSaid);
  return (
    <span class="export-row row">
      <select
        aria-label={t('exportForm')}
        value={chosen}
        onChange={(event) => {
          setSaid('');
          onChoose(event.currentTarget.value);
        }}
      >
        {GROUPS.map(([group, label]) => {
          const inGroup = forms.filter((form) => form.group === group);
          return (
            inGroup.length > 0 && (
              <optgroup key={group} label={t(label)}>
                {inGroup.map(({ id, label: name }) => (
                  <option key={id} value={id} dir="auto">
                    {name}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
      <button type="button" disabled={disabled} onClick={press(onCopy)}>
        {t('commonCopy')}
      </button>
      <button type="button" disabled={disabled} onClick={press(onSave)}>
        {t('exportSave')}
      </button>
      <span class="small quiet" role="status">
        {said}
      </span>
    </span>
  );
}
