/* Sidelight on one site: on or off, and whether it may read there without a click. */

import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n/words.ts';
import type { PermissionPort } from '../lib/storage/site-permissions.ts';
import { Sentence } from './sentence.tsx';
import { Switch } from './switch.tsx';

export interface SiteSwitchProps {
  readonly host: string;
  readonly enabled: boolean;
  readonly permissions: PermissionPort;
  onEnabled(on: boolean): void;
}

export function SiteSwitch({ host, enabled, permissions, onEnabled }: SiteSwitchProps) {
  const [granted, setGranted] = useState<boolean | null>(null);
  const origins = [`*://${host}/*`];
  useEffect(() => {
    const load = () => void permissions.contains(origins).then(setGranted);
    load();
    const watch = permissions.watch(load);
    return () => watch.stop();
  }, [permissions, host]);
  return (
    <div class="sites">
      <Switch on={enabled} onChange={onEnabled}>
        <Sentence
          code="siteOn"
          parts={[
            <strong key="host" dir="auto">
              {host}
            </strong>,
          ]}
        />
      </Switch>
      {enabled && granted !== null && (
        <Switch on={granted} onChange={(on) => void (on ? permissions.request(origins) : permissions.remove(origins))}>
          {t('siteReadUnasked')}
        </Switch>
      )}
    </div>
  );
}
