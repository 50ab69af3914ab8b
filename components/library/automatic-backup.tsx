/* The backup that is made every day by itself: where to, since when, and why not. */

import { formatInstant } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import type { AutomaticBackup } from '../../lib/storage/backup/backup-state.ts';

export interface AutomaticBackupSectionProps {
  readonly state: AutomaticBackup;
  /** Files that are kept. */
  readonly kept: number;
  /** Where this browser can write to by itself. */
  readonly can: { readonly folder: boolean; readonly downloads: boolean };
  /** Why the last press did nothing. */
  readonly refused: string | null;
  onFolder(): void;
  onDownloads(): void;
  onAllow(): void;
  onNow(): void;
  onOff(): void;
}

export function AutomaticBackupSection(props: AutomaticBackupSectionProps) {
  const { state, kept, can, refused } = props;
  const on = state.to !== 'off';
  return (
    <section>
      <h2>{t('autoHeading')}</h2>
      <p class="quiet">
        {t('autoSays', kept)} {!can.folder && !can.downloads && t('autoNotHere')}
      </p>
      {on && (
        <p>
          {state.to === 'folder' ? t('autoOnFolder', state.folder) : t('autoOnDownloads')}{' '}
          {state.last ? t('autoLast', formatInstant(state.last)) : t('autoNothingYet')}
        </p>
      )}
      {state.failing && (
        <p class="error" role="alert">
          {t('autoFailing', formatInstant(state.failing.since), state.failing.why)}
        </p>
      )}
      {refused && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
      <div class="row">
        {on && state.failing && <Press words={t('autoAllow')} onPress={props.onAllow} />}
        {on && <Press words={t('autoNow')} onPress={props.onNow} />}
        {can.folder && <Press words={t(on ? 'autoOtherFolder' : 'autoChooseFolder')} onPress={props.onFolder} />}
        {!on && can.downloads && <Press words={t('autoUseDownloads')} onPress={props.onDownloads} />}
        {on && <Press words={t('autoOff')} onPress={props.onOff} />}
      </div>
    </section>
  );
}

const Press = ({ words, onPress }: { readonly words: string; onPress(): void }) => (
  <button type="button" onClick={onPress}>
    {words}
  </button>
);
