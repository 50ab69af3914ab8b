/* What becomes of junk on this site: left, dimmed or hidden. */

import type { LabelCode } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';
import type { JunkMode } from '../lib/settings/settings.ts';

export interface JunkModeChoiceProps {
  readonly mode: JunkMode;
  onMode(mode: JunkMode): void;
}

const MODES: readonly { readonly mode: JunkMode; readonly name: LabelCode }[] = [
  { mode: 'leave', name: 'junkLeave' },
  { mode: 'dim', name: 'junkDim' },
  { mode: 'hide', name: 'junkHide' },
];

export const JunkModeChoice = ({ mode, onMode }: JunkModeChoiceProps) => (
  <div class="row">
    <span aria-hidden="true">{t('junkHeading')}</span>
    <fieldset class="segments" aria-label={t('junkOnSite')}>
      {MODES.map((choice) => (
        <label key={choice.mode}>
          <input type="radio" name="junk-mode" checked={mode === choice.mode} onChange={() => onMode(choice.mode)} />
          {t(choice.name)}
        </label>
      ))}
    </fieldset>
  </div>
);
