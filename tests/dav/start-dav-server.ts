/* `npm test` takes the server that is a package; `npm run test:servers` names another by the environment. */

import process from 'node:process';
import { startApache } from './apache.ts';
import type { DavServer } from './dav-server.ts';
import { startNpmServer } from './npm-server.ts';
import { startRclone } from './rclone.ts';

export const SERVERS = { npm: startNpmServer, apache: startApache, rclone: startRclone } as const;
export type ServerName = keyof typeof SERVERS;

export const SERVER_VARIABLE = 'SIDELIGHT_DAV';

export function startDavServer(): Promise<DavServer> {
  const name = process.env[SERVER_VARIABLE] ?? 'npm';
  if (!Object.hasOwn(SERVERS, name)) throw new Error(`${SERVER_VARIABLE} is one of ${Object.keys(SERVERS).join(', ')}`);
  return SERVERS[name as ServerName]();
}
