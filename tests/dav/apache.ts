/*
 * Apache with `mod_dav`, as Debian ships it, with a configuration of its own: nothing of `/etc` is read or written.
 * Started by root, it serves as nobody, as it would anywhere.
 */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { type DavServer, PATH, WHO } from './dav-server.ts';
import { freePort, freshFolder, programOf, serve } from './program.ts';

const ADVICE = 'On Debian: apt-get install apache2; elsewhere: Apache’s httpd 2.4 with mod_dav and mod_dav_fs.';
const MODULE_FOLDERS = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/lib/httpd/modules',
  '/usr/libexec/apache2',
  '/opt/homebrew/opt/httpd/lib/httpd/modules',
];
const MODULES = ['mpm_event', 'unixd', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic', 'dir'];
const DAV_MODULES = ['dav', 'dav_fs'];
/** Who owns nothing. */
const NOBODY = 65_534;

export async function startApache(): Promise<DavServer> {
  const program = programOf(['apache2', 'httpd'], ADVICE);
  const modules = MODULE_FOLDERS.find((each) => existsSync(join(each, 'mod_dav_fs.so')));
  if (!modules) throw new Error(`${program} has no mod_dav_fs. ${ADVICE}`);
  const [folder, port] = [await freshFolder(), await freePort()];
  const [files, locks] = [join(folder, 'files'), join(folder, 'locks')];
  for (const each of [files, locks]) {
    await mkdir(each);
    if (process.getuid?.() === 0) await chown(each, NOBODY, NOBODY);
  }
  const hashed = createHash('sha1').update(WHO.password).digest('base64');
  await writeFile(join(folder, 'users'), `${WHO.user}:{SHA}${hashed}\n`);
  const configuration = join(folder, 'httpd.conf');
  await writeFile(configuration, configurationOf(folder, port, modules));
  const stop = await serve(program, ['-d', folder, '-f', configuration, '-DFOREGROUND'], port, folder);
  return { ...WHO, address: `http://127.0.0.1:${port}${PATH}`, stop };
}

function configurationOf(folder: string, port: number, modules: string): string {
  // What is built in has no file.
  const loaded = [...MODULES, ...DAV_MODULES]
    .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
    .map((name) => `LoadModule ${name}_module "${join(modules, `mod_${name}.so`)}"`);
  return `${loaded.join('\n')}
ServerRoot "${folder}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${join(folder, 'httpd.pid')}"
ErrorLog "${join(folder, 'error.log')}"
DefaultRuntimeDir "${folder}"
User #${NOBODY}
Group #${NOBODY}
StartServers 1
DocumentRoot "${join(folder, 'files')}"
DavLockDB "${join(folder, 'locks', 'lock')}"
<Directory "${join(folder, 'files')}">
  Dav On
  DirectoryIndex disabled
  AuthType Basic
  AuthName notes
  AuthUserFile "${join(folder, 'users')}"
  Require valid-user
</Directory>
`;
}
