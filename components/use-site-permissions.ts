/* Props for `SitePermissions` that follow what the browser has granted. */

import { useEffect, useState } from 'preact/hooks';
import type { PermissionPort } from '../lib/storage/site-permissions.ts';
import type { SitePermissionsProps } from './site-permissions.tsx';

export function useSitePermissions(port: PermissionPort): SitePermissionsProps {
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const load = () => void port.granted().then(setGranted);
    load();
    const watch = port.watch(load);
    return () => watch.stop();
  }, [port]);
  return {
    granted,
    onAllow: (origins) => void port.request(origins),
    onRevoke: (origins) => void port.remove(origins),
  };
}
