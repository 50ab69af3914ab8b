/*
 * Makes a fresh clone ready to work: a Node that is new enough for the toolchain, and node_modules as package-lock.json
 * has them. The one file (with run.mjs) in plain JavaScript without packages, because it runs on the host's own Node,
 * 20 or newer, before anything is installed. Says what it does on standard error; standard output belongs to the script
 * that is run afterwards.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The Node brought along when the host's is too old: the current long-term line. */
const BROUGHT_NODE = '24';

/** What a reader of the terminal can act on; printed without a stack. */
export class BootstrapError extends Error {}

const say = (line) => process.stderr.write(`sidelight: ${line}\n`);

/** jsdom asks for the most: 22.22.2, 24.15 or 26 and later. */
export function isNewEnough(version) {
  const [major, minor, patch] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 2);
  if (major === 24) return minor >= 15;
  return major >= 26;
}

/**
 * Npm's package that holds Node's binary for this machine and has no install script, which newer npm versions ask
 * about.
 */
function platformPackage() {
  const os = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = os === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${os}-${process.arch}`;
}

/** The version a Node binary reports, or null when it is not there or does not run on this machine. */
function versionOf(binary) {
  if (!existsSync(binary)) return null;
  const run = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : null;
}

function npm(args, options = {}) {
  // Standard output of npm goes to our standard error: `npm run -s annotate` must print its result only.
  const run = spawnSync('npm', args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    ...options,
  });
  if (run.error?.code === 'ENOENT')
    throw new BootstrapError('npm was not found; install it beside Node and try again.');
  return run.status === 0;
}

/** The path of a Node that runs the toolchain: the host's own, or the one npm brings into .cache/node. */
function ensureNode() {
  if (isNewEnough(process.version)) return process.execPath;
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new BootstrapError(`Node ${process.version} is too old even to begin; install Node 20 or newer.`);

  const home = join(ROOT, '.cache', 'node');
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  const candidates = [
    join(home, 'node_modules', platformPackage(), 'bin', executable),
    join(home, 'node_modules', 'node', 'bin', executable),
  ];
  const usable = () => candidates.find((binary) => isNewEnough(versionOf(binary) ?? 'v0.0.0'));
  const found = usable();
  if (found) return found;

  say(
    `Node ${process.version} is too old for the tools; bringing Node ${BROUGHT_NODE} into .cache/node (about 50 MB, once).`,
  );
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  // The second is a package whose install script fetches the first: the way that is left where names differ.
  for (const name of [platformPackage(), 'node']) {
    npm(['install', '--prefix', home, '--no-audit', '--no-fund', '--loglevel=error', `${name}@${BROUGHT_NODE}`], {
      cwd: home,
    });
    const brought = usable();
    if (brought) return brought;
  }
  throw new BootstrapError(
    `could not bring Node ${BROUGHT_NODE} through npm (its messages are above). Install Node 24.15 or newer yourself and try again.`,
  );
}

/**
 * Name and version of every package that must be there, by path. Optional ones depend on the platform and are left out.
 */
function packagesIn(lockFile) {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
  return new Map(
    Object.entries(packages)
      .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
      .map(([path, entry]) => [path, entry.version]),
  );
}

/** True when npm's own record of the last finished installation agrees with package-lock.json. */
function packagesAreCurrent() {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  return [...packagesIn(join(ROOT, 'package-lock.json'))].every(([path, version]) => installed.get(path) === version);
}

function ensurePackages(environment) {
  if (packagesAreCurrent()) return;
  say('installing the packages of package-lock.json (npm ci).');
  if (!npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env: environment }))
    throw new BootstrapError(
      'npm ci failed; its messages are above. Without a network the packages cannot be installed.',
    );
}

/**
 * Everything in place. Gives the Node to use and the environment in which `wxt`, `vitest` and the others are found and
 * run under it.
 */
export function bootstrap() {
  const node = ensureNode();
  const path = [dirname(node), join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  const environment = { ...process.env, PATH: path };
  ensurePackages(environment);
  return { node, environment };
}
