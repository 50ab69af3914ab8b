/*
 * Times the pack: `npm run -s bench:pack`. Loading is read from a warm disk; look-ups are of names the pack holds and
 * of names it does not, each once, after a warm-up on others.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { readPack } from '../../lib/knowledge/read-pack.ts';
import { foldName } from '../../lib/text/fold.ts';
import { PACK_PATH, readBuffer } from './load-source.ts';

const ROUNDS = 21;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const loads: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  readPack(readBuffer(PACK_PATH));
  loads.push(performance.now() - start);
}

globalThis.gc?.();
const before = process.memoryUsage();
const pack = readPack(readBuffer(PACK_PATH));
if (!pack.ok) throw new Error(pack.problem);
const { source } = pack;
globalThis.gc?.();
const after = process.memoryUsage();

/**
 * Names of the fixtures and their pairs: the first are met, of the second hardly any is. Each is looked up once, as an
 * article would.
 */
const folder = new URL('../../tests/fixtures/linking/', import.meta.url);
const marked = readdirSync(folder).flatMap((file) => [
  ...readFileSync(new URL(file, folder), 'utf8').matchAll(/\{([^|{}]+)\|/g),
]);
const met = [...new Set(marked.map((match) => match[1] as string))];
const unmet = met.flatMap((name) => met.slice(0, 40).map((other) => `${name.split(' ')[0]} ${other}`));

function each(names: readonly string[], work: (name: string) => void): number {
  return median(
    names.map((name) => {
      const start = performance.now();
      work(name);
      return (performance.now() - start) * 1000;
    }),
  );
}
const warm = (work: (name: string) => void): void => unmet.slice(0, 2000).forEach(work);
warm((name) => source.lookup(name));
for (const name of met.slice(0, 40)) for (const { id } of source.lookup(name)) source.entry(id);
const fresh = met.slice(40);

console.table({
  'load, median ms': loads.length > 0 ? Number(median(loads).toFixed(1)) : 0,
  entities: pack.entities,
  'memory, MB': Number(
    ((after.arrayBuffers - before.arrayBuffers + after.heapUsed - before.heapUsed) / 1e6).toFixed(1),
  ),
  names: fresh.length,
  'look-up, names met, median µs': Number(each(fresh, (name) => source.lookup(name)).toFixed(1)),
  'entry of a candidate, median µs': Number(
    each(
      fresh.flatMap((name) => source.lookup(name).map(({ id }) => id)),
      (id) => source.entry(id),
    ).toFixed(1),
  ),
  'look-up, names not met, median µs': Number(each(unmet.slice(2000), (name) => source.lookup(name)).toFixed(1)),
  'of it folding the name, median µs': Number(each(unmet.slice(2000), foldName).toFixed(1)),
});
