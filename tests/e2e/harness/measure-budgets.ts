/*
 * Measures the released builds against `tests/budgets.json`: what a page loads, gzipped, and the packaged extension as
 * a whole.
 */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildName, buildFolder } from '../../../scripts/build.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** One line of budgets.json: either a script with its styles, a page with all it loads, or everything (`whole`). */
interface Budget {
  readonly name: string;
  readonly build: BuildName;
  readonly files?: readonly string[];
  readonly page?: string;
  readonly whole?: true;
  /** Thousands of bytes, each file gzipped (level 9) on its own. */
  readonly limitKb: number;
}

export interface Measured {
  readonly name: string;
  readonly build: BuildName;
  readonly kb: number;
  readonly limitKb: number;
  readonly files: readonly string[];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

const gzippedBytes = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** The scripts and styles an extension page loads before its first frame: its own, and what those import statically. */
function loadedBy(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const queue = [...html.matchAll(/\b(?:src|href)="([^"]+\.(?:js|css))"/g)].map((match) => match[1] as string);
  const seen = new Set<string>();
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const file = join(folder, next);
    if (seen.has(file)) continue;
    seen.add(file);
    if (!file.endsWith('.js')) continue;
    const imports = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g);
    for (const found of imports) queue.push(relative(folder, resolve(file, '..', found[1] as string)));
  }
  return [...seen].sort();
}

function filesOf(budget: Budget, folder: string): string[] {
  if (budget.whole) return filesUnder(folder);
  if (budget.page) return loadedBy(folder, budget.page);
  return (budget.files ?? []).map((name) => join(folder, name));
}

/**
 * All budgets with what was measured. Throws when a build or a named file is missing: a budget of nothing would always
 * hold.
 */
export function measureBudgets(): Measured[] {
  const budgets = JSON.parse(readFileSync(join(ROOT, 'tests', 'budgets.json'), 'utf8')) as Budget[];
  return budgets.map((budget) => {
    const folder = buildFolder(budget.build);
    if (!existsSync(folder)) throw new Error(`${relative(ROOT, folder)} is not built; run npm run build.`);
    const files = filesOf(budget, folder);
    const absent = files.filter((file) => !existsSync(file));
    if (absent.length > 0 || files.length === 0)
      throw new Error(
        `budget "${budget.name}" names files the build does not have: ${absent.join(', ') || '(none named)'}`,
      );
    const bytes = files.reduce((sum, file) => sum + gzippedBytes(file), 0);
    const { name, build, limitKb } = budget;
    return { name, build, kb: bytes / 1000, limitKb, files: files.map((file) => relative(folder, file)) };
  });
}

export function budgetTable(measured: readonly Measured[]): string {
  const lines = measured.map(
    ({ name, build, kb, limitKb }) =>
      `${kb <= limitKb ? 'ok  ' : 'OVER'} ${name.padEnd(12)} ${build.padEnd(8)} ${kb.toFixed(1).padStart(8)} kB of ${limitKb} kB gzipped`,
  );
  return `${lines.join('\n')}\n`;
}
