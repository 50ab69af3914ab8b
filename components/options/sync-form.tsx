/* Where notes are to be shared: a server or a folder that another program carries, and how to get in. */

import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/words.ts';
import { Switch } from '../switch.tsx';

export interface SyncAccessFields {
  /** '' where a folder on this device is to be chosen. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly passphrase: string;
  readonly deviceName: string;
  /** What was read is shared too. */
  readonly history: boolean;
}

export interface SyncFormProps {
  readonly isBusy: boolean;
  /** The browser lets us write into a folder of the user's. */
  readonly hasFolders: boolean;
  /** What the device is called unless the user says otherwise. */
  readonly suggestedName: string;
  onStart(access: SyncAccessFields): void;
}

export function SyncForm({ isBusy, hasFolders, suggestedName, onStart }: SyncFormProps) {
  const [place, setPlace] = useState<'server' | 'folder'>('server');
  const [access, setAccess] = useState<SyncAccessFields>({
    address: '',
    user: '',
    password: '',
    passphrase: '',
    deviceName: suggestedName,
    history: false,
  });
  const field = (name: Exclude<keyof SyncAccessFields, 'history'>) => ({
    value: access[name],
    onInput: (typed: string) => setAccess({ ...access, [name]: typed }),
  });
  const isServer = place === 'server';
  const chosen = (): SyncAccessFields => ({ ...access, address: access.address.trim(), user: access.user.trim() });
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onStart(isServer ? chosen() : { ...access, address: '', user: '', password: '' });
      }}
    >
      <fieldset class="segments" aria-label={t('syncPlace')}>
        {(['server', 'folder'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="sync-place" checked={place === one} onChange={() => setPlace(one)} />
            {t(one === 'server' ? 'syncPlaceServer' : 'syncPlaceFolder')}
          </label>
        ))}
      </fieldset>
      {isServer && (
        <>
          <Field label={t('syncAddress')} required hint={t('syncAddressWhat')} {...field('address')} />
          {isInTheClear(access.address) && <p class="notice">{t('syncInTheClear')}</p>}
          <Field label={t('syncUser')} {...field('user')} />
          <Field label={t('syncPassword')} secret {...field('password')} />
        </>
      )}
      {!isServer && <p class="quiet">{t(hasFolders ? 'syncFolderWhat' : 'syncFolderNone')}</p>}
      {(isServer || hasFolders) && (
        <>
          <Field label={t('syncPassphrase')} secret hint={t('syncPassphraseWhat')} {...field('passphrase')} />
          <Field label={t('syncDevice')} {...field('deviceName')} />
          <HistorySwitch on={access.history} onChange={(history) => setAccess({ ...access, history })} />
          <div class="row">
            <button type="submit" class="primary" aria-disabled={isBusy}>
              {t(isServer ? 'syncStart' : 'syncFolderStart')}
            </button>
          </div>
        </>
      )}
    </form>
  );
}

/** Also where something is shared already. */
export function HistorySwitch(props: { readonly on: boolean; onChange(on: boolean): void }) {
  return (
    <>
      <Switch {...props}>{t('syncHistory')}</Switch>
      <p class="quiet small">{t('syncHistoryWhat')}</p>
    </>
  );
}

const LOOPBACK = /^(?:localhost|(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;

/** What is sent there can be read on the way. */
export function isInTheClear(address: string): boolean {
  const typed = address.trim();
  if (!URL.canParse(typed)) return false;
  const { protocol, hostname } = new URL(typed);
  return protocol === 'http:' && !LOOPBACK.test(hostname);
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
