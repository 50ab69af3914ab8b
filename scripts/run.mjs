/*
 * `node scripts/run.mjs scripts/NAME.ts ARGUMENT…`: installs what is missing, then runs a TypeScript file of this
 * project under a Node that strips types. Every npm script goes through here. Standard input and output and the exit
 * code are the script's own.
 */

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { BootstrapError, bootstrap, ROOT } from './bootstrap.mjs';

const [script, ...rest] = process.argv.slice(2);

function ready() {
  try {
    if (!script) throw new BootstrapError('usage: node scripts/run.mjs scripts/NAME.ts ARGUMENT…');
    return bootstrap();
  } catch (error) {
    if (!(error instanceof BootstrapError)) throw error;
    process.stderr.write(`sidelight: ${error.message}\n`);
    process.exit(1);
  }
}

const { node, environment } = ready();
// The working directory stays the caller's, so that file arguments mean what they say. Node 22 calls type stripping an
// experiment.
const child = spawn(node, ['--disable-warning=ExperimentalWarning', resolve(ROOT, script), ...rest], {
  stdio: 'inherit',
  env: environment,
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  process.stderr.write(`sidelight: could not start ${node}: ${error.message}\n`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
