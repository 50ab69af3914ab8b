/*
 * What reading large and hostile files costs, in processor time: `npm run -s bench:imports [-- --json]`. In Node; in
 * the library a worker does it.
 */

import process from 'node:process';
import { strToU8, zipSync } from 'fflate';
import { readImport } from '../../lib/notes/formats/import/import-notes.ts';

const NOW = '2026-05-01T12:00:00.000Z';

const pocket = (rows: number): string =>
  [
    'title,url,time_added,tags,status',
    ...Array.from({ length: rows }, (_, i) => `Ferry ${i},https://harbour.example/${i},1700000000,ports|roads,unread`),
  ].join('\n');

const kindle = (clippings: number): string =>
  Array.from(
    { length: clippings },
    (_, i) =>
      `Book ${i % 300} (Author)\n- Your ${i % 5 === 4 ? 'Note' : 'Highlight'} on page ${i} | Location ${i * 3}-${i * 3 + 2} | Added on Friday, 15 March 2024 07:33:19\n\nWords of number ${i}\n==========\n`,
  ).join('');

const hypothesis = (annotations: number): string =>
  JSON.stringify({
    annotations: Array.from({ length: annotations }, (_, i) => ({
      ...{ id: `i${i}`, uri: `https://harbour.example/${i % 500}`, text: 'x'.repeat(200) },
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: `words ${i}` }] }],
    })),
  });

const FILES: readonly (readonly [name: string, file: () => Uint8Array | string])[] = [
  ['Pocket, 10,000 rows', () => pocket(10_000)],
  ['Pocket, 1,000,000 rows', () => strToU8(pocket(1_000_000))],
  ['1,000,000 rows without an address', () => `url,time_added,tags\n${'x,1,\n'.repeat(1_000_000)}`],
  ['Kindle, 20,000 clippings', () => kindle(20_000)],
  ['Hypothesis, 100,000 annotations', () => hypothesis(100_000)],
  [
    'a zip of 200 files, 20 MB of nothing each',
    () => zipSync(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.csv`, new Uint8Array(20_000_000)]))),
  ],
  ['5,000,000 brackets', () => '['.repeat(5_000_000)],
  [
    '50 MB of random letters',
    () => Array.from({ length: 500_000 }, () => Math.random().toString(36).repeat(9)).join(' '),
  ],
];

const figures = FILES.map(([name, make]) => {
  const file = make();
  const before = process.cpuUsage().user;
  const { notes, refused, moreRefused, error } = readImport(file, NOW);
  const seconds = (process.cpuUsage().user - before) / 1e6;
  return {
    ...{ name, megabytes: file.length / 1e6, seconds, notes: notes.length },
    ...{ refused: refused.length + moreRefused, said: error?.code ?? '' },
  };
});

if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else
  for (const { name, megabytes, seconds, notes, refused, said } of figures)
    console.log(
      `${name.padEnd(42)} ${megabytes.toFixed(1).padStart(6)} MB ${seconds.toFixed(2).padStart(6)} s  ${notes} notes, ${refused} refused ${said}`,
    );
