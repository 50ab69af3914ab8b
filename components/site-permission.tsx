/* Whether articles of one site may be read without a click, as the browser keeps it. */

import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n/words.ts';
import type { PermissionPort } from '../lib/storage/site-permissions.ts';
import { Switch } from './switch.tsx';

export interface SitePermissionProps {
  readonly host: string;
  readonly permissions: PermissionPort;
}

export function SitePermission({ host, permissions }: SitePermissionProps) {
  const [granted, setGranted] = useState<boolean | null>(null);
  const origins = [`*://${host}/*`];
  useEffect(() => {
    const load = () => void permissions.contains(origins).then(setGranted);
    load();
    const watch = permissions.watch(load);
    return () => watch.stop();
  }, [permissions, host]);
  if (granted === null) return null;
  return (
    <Switch on={granted} onChange={(on) => void (on ? permissions.request(origins) : permissions.remove(origins))}>
      {t('siteReadUnasked')}
    </Switch>
  );
}
