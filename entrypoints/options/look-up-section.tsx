/* The settings' part about live look-ups: permission and log, wired. */

import { useEffect, useState } from 'preact/hooks';
import { SentRequests } from '../../components/sent-requests.tsx';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import { send } from '../../lib/messaging/send.ts';
import type { SentRequest } from '../../lib/storage/lookup-store.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';

export function LookUpSection() {
  const [permitted, setPermitted] = useState<boolean | null>(null);
  const [requests, setRequests] = useState<readonly SentRequest[]>([]);
  const load = () => void send('lookup.sent').then(setRequests);
  useEffect(() => {
    const look = () => void sitePermissions.contains(WIKIMEDIA_PERMISSIONS, ['searchTerms']).then(setPermitted);
    look();
    load();
    return sitePermissions.watch(look).stop;
  }, []);
  return (
    <SentRequests
      permitted={permitted}
      requests={requests}
      onPermit={() => void sitePermissions.request(WIKIMEDIA_PERMISSIONS, ['searchTerms']).then(setPermitted)}
      onForbid={() => void sitePermissions.remove(WIKIMEDIA_PERMISSIONS)}
      onClear={() => void send('lookup.clear').then(load)}
    />
  );
}
