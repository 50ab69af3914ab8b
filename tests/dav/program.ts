/*
 * Programs that are WebDAV servers, each in a folder and on a port of its own, without a look at the system's
 * configuration. One that is not installed is an error that says how to get it.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { within } from '../e2e/harness/within.ts';
import { until } from '../until.ts';

/** Milliseconds a server may take to listen, and to end. */
const PATIENCE = 20_000;

/** The first of `names` that is installed; `advice` says how it gets there. */
export function programOf(names: readonly string[], advice: string): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
  if (!found) throw new Error(`no ${names.join(' or ')} here. ${advice}`);
  return found;
}

/** A folder that servers under another user's name can enter. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-dav-'));
  await chmod(folder, 0o755);
  return folder;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = server.address();
  await new Promise((done) => server.close(done));
  if (place === null || typeof place === 'string') throw new Error('no port was given');
  return place.port;
}

/** Runs a server in the foreground; gives what ends it and takes its folder away, once it listens. */
export async function serve(
  program: string,
  options: readonly string[],
  port: number,
  folder: string,
): Promise<() => Promise<void>> {
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const ended = new Promise<void>((done) => {
    child.once('error', () => done());
    child.once('exit', () => done());
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await within(PATIENCE, `the end of ${program}`, ended).catch(() => child.kill('SIGKILL'));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  if (await listens(port, child)) return stop;
  await stop();
  throw new Error(`${program} did not begin to listen:\n${Buffer.concat(said)}`);
}

async function listens(port: number, child: ChildProcess): Promise<boolean> {
  const isOpen = () =>
    new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => done(true));
      socket.once('error', () => done(false));
      socket.once('close', () => socket.destroy());
    });
  await until(`port ${port}`, async () => child.exitCode !== null || (await isOpen()), PATIENCE).catch(() => false);
  return child.exitCode === null && (await isOpen());
}
