/* Notes on several devices: where they are shared, how it goes, or the form with which it begins. */

import { useId, useState } from 'preact/hooks';
import { formatInstant } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';

export interface SyncAccessFields {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly passphrase: string;
  readonly deviceName: string;
}

export interface SyncSectionProps {
  /** Null while nothing is shared; undefined until known. */
  readonly report:
    | {
        readonly address: string;
        readonly deviceName: string;
        readonly isSealed: boolean;
        readonly last: string | null;
        readonly unread: number;
        /** `why` in words. */
        readonly failing: { readonly since: string; readonly why: string } | null;
      }
    | null
    | undefined;
  /** What the device is called unless the user says otherwise. */
  readonly suggestedName: string;
  readonly isBusy: boolean;
  /** Why the last press did nothing, in words. */
  readonly refused: string | null;
  onStart(access: SyncAccessFields): void;
  onNow(): void;
  onStop(): void;
}

export function SyncSection({ report, isBusy, refused, ...props }: SyncSectionProps) {
  return (
    <section id="sync">
      <h2>{t('syncHeading')}</h2>
      <p class="quiet">{t('syncWhat')}</p>
      {report && <Shared report={report} isBusy={isBusy} onNow={props.onNow} onStop={props.onStop} />}
      {report === null && <Form isBusy={isBusy} suggestedName={props.suggestedName} onStart={props.onStart} />}
      <p role="status">{isBusy && t('syncBusy')}</p>
      {refused && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}

type SharedProps = Pick<SyncSectionProps, 'isBusy' | 'onNow' | 'onStop'> & {
  readonly report: NonNullable<SyncSectionProps['report']>;
};

function Shared({ report, isBusy, onNow, onStop }: SharedProps) {
  return (
    <>
      <p>
        {t(report.isSealed ? 'syncOnSealed' : 'syncOn', report.address, report.deviceName)}{' '}
        {report.last ? t('syncLast', formatInstant(report.last)) : t('syncNotYet')}
      </p>
      {report.failing && (
        <p class="error" role="alert">
          {t('syncFailing', formatInstant(report.failing.since), report.failing.why)}
        </p>
      )}
      {report.unread > 0 && <p class="quiet">{t('syncUnread', report.unread)}</p>}
      <div class="row">
        <button type="button" disabled={isBusy} onClick={onNow}>
          {t('syncNow')}
        </button>
        <button type="button" class="plain" disabled={isBusy} onClick={onStop}>
          {t('syncStop')}
        </button>
      </div>
      <p class="quiet small">{t('syncStopWhat')}</p>
    </>
  );
}

function Form({ isBusy, suggestedName, onStart }: Pick<SyncSectionProps, 'isBusy' | 'suggestedName' | 'onStart'>) {
  const [access, setAccess] = useState<SyncAccessFields>({
    address: '',
    user: '',
    password: '',
    passphrase: '',
    deviceName: suggestedName,
  });
  const field = (name: keyof SyncAccessFields) => ({
    value: access[name],
    onInput: (typed: string) => setAccess({ ...access, [name]: typed }),
  });
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        onStart({ ...access, address: access.address.trim(), user: access.user.trim() });
      }}
    >
      <Field label={t('syncAddress')} required {...field('address')} />
      <Field label={t('syncUser')} {...field('user')} />
      <Field label={t('syncPassword')} secret {...field('password')} />
      <Field label={t('syncPassphrase')} secret hint={t('syncPassphraseWhat')} {...field('passphrase')} />
      <Field label={t('syncDevice')} {...field('deviceName')} />
      <div class="row">
        <button type="submit" class="primary" disabled={isBusy}>
          {t('syncStart')}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly secret?: boolean;
  readonly required?: boolean;
  readonly hint?: string;
  onInput(typed: string): void;
}

function Field({ label, hint, secret = false, onInput, ...rest }: FieldProps) {
  const id = useId();
  const input = {
    id,
    ...rest,
    ...(hint && { 'aria-describedby': `${id}-hint` }),
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {secret ? (
        <input type="password" autocomplete="off" dir="auto" {...input} />
      ) : (
        <input type="text" autocomplete="off" spellcheck={false} dir="auto" {...input} />
      )}
      {hint && (
        <span class="quiet small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}
