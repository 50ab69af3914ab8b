/* A WebDAV server for tests: one user, one folder in memory, on a port of its own. */

import { v2 as webdav } from 'webdav-server';

export interface DavServer {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

export async function startDavServer(): Promise<DavServer> {
  const users = new webdav.SimpleUserManager();
  const user = users.addUser('ada', 'a word with ünicode', false);
  const rights = new webdav.SimplePathPrivilegeManager();
  rights.setRights(user, '/', ['all']);
  const server = new webdav.WebDAVServer({
    port: 0,
    hostname: '127.0.0.1',
    httpAuthentication: new webdav.HTTPBasicAuthentication(users, 'notes'),
    requireAuthentification: true,
    privilegeManager: rights,
  });
  const http = await server.startAsync(0);
  const place = http.address();
  if (place === null || typeof place === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${place.port}/notes/of mine/`,
    user: 'ada',
    password: 'a word with ünicode',
    stop: () => server.stopAsync(),
  };
}
