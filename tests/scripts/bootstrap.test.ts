import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Plain JavaScript, for it runs before anything is installed. */
const { isNewEnough } = (await import('../../scripts/bootstrap.mjs' as string)) as {
  isNewEnough(version: string): boolean;
};

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const { dependencies, devDependencies, engines } = read('package.json');

const numbers = (version: string): number[] => version.split('.').map(Number);

/** Of what packages write: `>=1.2.3`, `^1.2.3`, alternatives, and several that hold together. */
function satisfies(version: string, range: string): boolean {
  const [major = 0, minor = 0, patch = 0] = numbers(version);
  const holds = (comparator: string): boolean => {
    const [, sign = '', wanted = ''] = /^(>=|\^|<|)\s*v?([\d.]+)/.exec(comparator) ?? [];
    const [a = 0, b = 0, c = 0] = numbers(wanted);
    const isLater = major !== a ? major > a : minor !== b ? minor > b : patch >= c;
    if (sign === '<') return !isLater;
    return isLater && (sign === '>=' || major === a);
  };
  return range.split('||').some((all) =>
    all
      .trim()
      .replace(/([<>=^])\s+/g, '$1')
      .split(/\s+(?=[<>^\d])/)
      .every(holds),
  );
}

describe('the Node that the tools run under', () => {
  const tools = Object.keys({ ...dependencies, ...devDependencies }).flatMap((name) => {
    const { node } = read(`node_modules/${name}/package.json`).engines ?? {};
    return node ? [[name, node] as const] : [];
  });

  test.each(['22.22.2', '24.15.0', '26.0.0'])('%s is the first of its line, and enough for every tool', (version) => {
    expect(isNewEnough(`v${version}`)).toBe(true);
    expect(tools.length).toBeGreaterThan(10);
    expect(tools.filter(([, range]) => !satisfies(version, range))).toEqual([]);
  });

  test.each(['20.20.0', '22.22.1', '23.11.0', '24.14.9', '25.9.0'])('%s is not', (version) => {
    expect(isNewEnough(`v${version}`)).toBe(false);
    expect(tools.filter(([, range]) => !satisfies(version, range))).not.toEqual([]);
  });

  test('a clone begins under the oldest that package.json names', () => {
    expect(engines.node).toBe('>=20');
    expect(readFileSync(join(ROOT, '.github/workflows/test.yml'), 'utf8')).toContain('node: [20, 24]');
  });
});
