/*
 * A display that nobody sees, with a keyboard: what is sent to a page by the developer tools never reaches the
 * browser's own keys. By Xvfb and xdotool.
 */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import process from 'node:process';
import { ensureKeyboard } from '../../../scripts/programs.ts';
import { within } from './within.ts';

export interface Display {
  /** Presses keys together, in xdotool's words: `alt+shift+j`. */
  press(keys: string): void;
  stop(): void;
}

/** Milliseconds for it to come up. */
const PATIENCE = 60_000;

/** Browsers started from now on are shown on it. */
export async function startDisplay(): Promise<Display> {
  ensureKeyboard();
  const before = process.env.DISPLAY;
  // Xvfb takes a number that is free, and says it on the third of its channels.
  const server: ChildProcess = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const said = new Promise<Buffer>((resolve) => server.stdio[3]?.once('data', resolve));
  const number = (await within(PATIENCE, 'Xvfb', said)).toString().trim();
  process.env.DISPLAY = `:${number}`;
  return {
    press: (keys) => void execFileSync('xdotool', ['key', '--clearmodifiers', keys]),
    stop() {
      server.kill();
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
    },
  };
}
