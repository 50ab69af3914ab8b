/* What the user has permitted, as a browser keeps it: says yes to all that is asked. */

import type { PermissionPort } from '../../../lib/storage/site-permissions.ts';

export function fakePermissions(...given: string[]): PermissionPort & { readonly origins: string[] } {
  const origins = [...given];
  const watchers = new Set<() => void>();
  const change = (next: readonly string[]): true => {
    origins.splice(0, origins.length, ...next);
    for (const watcher of watchers) watcher();
    return true;
  };
  return {
    origins,
    granted: async () => [...origins],
    contains: async (asked) => asked.every((origin) => origins.includes(origin)),
    request: async (asked) => change([...origins, ...asked]),
    remove: async (asked) => change(origins.filter((origin) => !asked.includes(origin))),
    watch(onChange) {
      watchers.add(onChange);
      return { stop: () => void watchers.delete(onChange) };
    },
  };
}
