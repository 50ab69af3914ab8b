/* Programs of the system that tests need: whether they are here, and apt where they are not and this is root's. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname, '..');

/** Said to the user as it is; never a reason to skip a test. */
export class ProgramMissing extends Error {}

export function isExecutable(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return false;
    throw error;
  }
}

/** Where a command would be found, in order, whether or not it is there. */
export const placesOnPath = (command: string): string[] =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));

const isOnPath = (command: string): boolean => placesOnPath(command).some(isExecutable);

/** Runs an installer with its output on standard error; false when it failed or is not there. */
export function runInstaller(command: string, args: readonly string[]): boolean {
  process.stderr.write(`sidelight: ${command} ${args.join(' ')}\n`);
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

export const installWithApt = (packages: readonly string[]): boolean =>
  runInstaller('apt-get', ['update', '-q']) &&
  runInstaller('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);

/** Xvfb is a display that nobody sees, xdotool presses keys on it; each with the package that brings it. */
const KEYBOARD: Readonly<Record<string, string>> = { Xvfb: 'xvfb', xdotool: 'xdotool' };

/** What presses keys as a hand does, installed when missing; throws `ProgramMissing` when it cannot be had. */
export function ensureKeyboard(): void {
  const missing = () => Object.keys(KEYBOARD).filter((command) => !isOnPath(command));
  const [first] = missing();
  if (first && process.getuid?.() === 0 && isOnPath('apt-get'))
    installWithApt(missing().map((command) => KEYBOARD[command] ?? command));
  const gone = missing();
  if (gone.length > 0)
    throw new ProgramMissing(
      `no ${gone.join(' and no ')} here, so no key can be pressed. On Debian and Ubuntu: apt-get install ${gone.map((command) => KEYBOARD[command]).join(' ')}`,
    );
}
