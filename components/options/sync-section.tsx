/* Notes on several devices: where they are shared and how it goes, or the form with which it begins. */

import { formatInstant } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { BusyButton } from '../busy-button.tsx';
import { HistorySwitch, isInTheClear, SyncForm, type SyncFormProps } from './sync-form.tsx';

export interface SyncSectionProps extends SyncFormProps {
  /** Null while nothing is shared; undefined until known. */
  readonly report:
    | {
        readonly address: string;
        /** '' for a server. */
        readonly folder: string;
        readonly deviceName: string;
        readonly isSealed: boolean;
        readonly history: boolean;
        readonly last: string | null;
        readonly unread: number;
        /** `why` in words; `asks` where a press would have the browser ask again. */
        readonly failing: { readonly since: string; readonly why: string; readonly asks: boolean } | null;
        readonly clocks: { readonly there: string; readonly here: string } | null;
      }
    | null
    | undefined;
  /** Why the last press did nothing, in words. */
  readonly refused: string | null;
  onNow(): void;
  onHistory(on: boolean): void;
  onAllow(): void;
  onStop(): void;
}

export function SyncSection({ report, refused, ...props }: SyncSectionProps) {
  return (
    <section id="sync">
      <h2>{t('syncHeading')}</h2>
      <p class="quiet">{t('syncWhat')}</p>
      {report && <Shared report={report} {...props} />}
      {report === null && <SyncForm {...props} />}
      <p role="status">{props.isBusy && t('syncBusy')}</p>
      {refused && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}

type Report = NonNullable<SyncSectionProps['report']>;
type SharedProps = Pick<SyncSectionProps, 'isBusy' | 'onNow' | 'onHistory' | 'onAllow' | 'onStop'> & {
  readonly report: Report;
};

function Shared({ report, isBusy, onNow, onHistory, onAllow, onStop }: SharedProps) {
  return (
    <>
      <p>
        {whereOf(report)} {report.last ? t('syncLast', formatInstant(report.last)) : t('syncNotYet')}
      </p>
      {report.failing && (
        <p class="error" role="alert">
          {t('syncFailing', formatInstant(report.failing.since), report.failing.why)}
        </p>
      )}
      {report.unread > 0 && <p class="quiet">{t('syncUnread', report.unread)}</p>}
      {report.clocks && (
        <p class="notice">{t('syncClocks', formatInstant(report.clocks.here), formatInstant(report.clocks.there))}</p>
      )}
      {isInTheClear(report.address) && <p class="notice">{t('syncInTheClear')}</p>}
      <HistorySwitch on={report.history} onChange={onHistory} />
      <div class="row">
        {report.failing?.asks && (
          <BusyButton class="primary" busy={isBusy} onPress={onAllow}>
            {t('autoAllow')}
          </BusyButton>
        )}
        <BusyButton busy={isBusy} onPress={onNow}>
          {t('syncNow')}
        </BusyButton>
        <BusyButton class="plain" busy={isBusy} onPress={onStop}>
          {t('syncStop')}
        </BusyButton>
      </div>
      <p class="quiet small">{t('syncStopWhat')}</p>
    </>
  );
}

function whereOf({ address, folder, deviceName, isSealed }: Report): string {
  if (folder !== '') return t(isSealed ? 'syncOnFolderSealed' : 'syncOnFolder', folder, deviceName);
  return t(isSealed ? 'syncOnSealed' : 'syncOn', address, deviceName);
}
