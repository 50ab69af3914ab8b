/* Props for `SitePermissions` that follow what the browser has granted. */

import { useEffect, useState } from 'preact/hooks';
import type { PermissionPort } from '../lib/storage/site-permissions.ts';
import type { SitePermissionsProps } from './site-permissions.tsx';

/** @param others origins that were granted for something else than reading */
export function useSitePermissions(port: PermissionPort, others: readonly string[]): SitePermissionsProps {
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const load = () => void port.granted().then(setGranted);
    load();
    const watch = port.watch(load);
    return () => watch.stop();
  }, [port]);
  return {
    granted: granted?.filter((origin) => !others.includes(origin)) ?? null,
    onAllow: (origins) => port.request(origins),
    onRevoke: (origins) => void port.remove(origins),
  };
}
