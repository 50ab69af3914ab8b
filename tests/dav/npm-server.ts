/* The WebDAV server that is a package, in memory and in the tests' own process. */

import { v2 as webdav } from 'webdav-server';
import { type DavServer, PATH, WHO } from './dav-server.ts';

export async function startNpmServer(): Promise<DavServer> {
  const users = new webdav.SimpleUserManager();
  const user = users.addUser(WHO.user, WHO.password, false);
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
  return { ...WHO, address: `http://127.0.0.1:${place.port}${PATH}`, stop: () => server.stopAsync() };
}
