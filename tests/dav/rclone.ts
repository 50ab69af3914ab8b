/* `rclone serve webdav`: what many a small server and NAS runs. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type DavServer, PATH, WHO } from './dav-server.ts';
import { freePort, freshFolder, programOf, serve } from './program.ts';

export async function startRclone(): Promise<DavServer> {
  const program = programOf(['rclone'], 'On Debian: apt-get install rclone; elsewhere: rclone.org/install');
  const [folder, port] = [await freshFolder(), await freePort()];
  const files = join(folder, 'files');
  await mkdir(files);
  const options = [
    ...['serve', 'webdav', files, '--addr', `127.0.0.1:${port}`, '--config', join(folder, 'none.conf')],
    // A folder's listing is otherwise as old as five minutes, which is of no matter while nobody else writes there.
    ...['--cache-dir', join(folder, 'cache'), '--user', WHO.user, '--pass', WHO.password],
  ];
  const stop = await serve(program, options, port, folder);
  return { ...WHO, address: `http://127.0.0.1:${port}${PATH}`, stop };
}
