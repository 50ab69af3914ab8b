/*
 * Of the names current news is made of, how many have a card, and how many of the cards are current:
 * `npm run -s eval:current -- [FILE…] [--missed]`. A file holds `group|name|P or O|pattern…` lines; a person's card is
 * current when an open office or the description fits one of the patterns, and its facts reach into 2025 or later.
 */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnowledgeEntry, KnowledgeSource } from '../../lib/entities/linking/knowledge-source.ts';
import { loadSource } from './load-source.ts';
import { parsePipes } from './read-sources.ts';

const FILES = join(dirname(fileURLToPath(import.meta.url)), '../../tests/fixtures/current-names');
/** Facts up to this year or later are current. */
const CURRENT = '2025';

export interface CurrentName {
  readonly group: string;
  readonly name: string;
  readonly type: string;
  readonly patterns: readonly string[];
}

export const readCurrentNames = (file: string): CurrentName[] =>
  parsePipes(readFileSync(file, 'utf8')).map(([group = '', name = '', type = '', ...patterns]) => ({
    group,
    name,
    type,
    patterns: patterns.filter((pattern) => pattern !== ''),
  }));

/** What a card of today would say first: the description, and every office that goes on. */
const saysNow = ({ text, offices }: KnowledgeEntry): string =>
  [text ?? '', ...offices.filter(({ to }) => to === null).map(({ title }) => title)].join(' | ');

export type Verdict = 'none' | 'old' | 'current';

/** By the most prominent entry of that name and type. */
export function verdictOn({ name, type, patterns }: CurrentName, knowledge: KnowledgeSource): Verdict {
  const wanted = type === 'P' ? 'person' : 'organisation';
  const [best] = knowledge
    .lookup(name)
    .filter((candidate) => candidate.type === wanted && candidate.match !== 'surname')
    .sort((a, b) => b.prior - a.prior);
  const entry = best && knowledge.entry(best.id);
  if (!entry || (entry.text === null && entry.offices.length === 0 && entry.facts.length === 0)) return 'none';
  const said = saysNow(entry);
  const fits = patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern).test(said));
  const recent = patterns.length === 0 || (entry.asOf ?? '') >= CURRENT;
  return fits && recent ? 'current' : 'old';
}

function main(): void {
  const args = process.argv.slice(2);
  const named = args.filter((arg) => !arg.startsWith('--'));
  const knowledge = loadSource(process.env.PACK);
  for (const file of named.length > 0 ? named : [join(FILES, 'tuning.psv')]) {
    const rows = readCurrentNames(file).map((row) => ({ ...row, verdict: verdictOn(row, knowledge) }));
    const groups = ['all', ...new Set(rows.map(({ group }) => group))];
    console.table(
      Object.fromEntries(
        groups.map((group) => {
          const some = rows.filter((row) => group === 'all' || row.group === group);
          const count = (verdict: Verdict): number => some.filter((row) => row.verdict === verdict).length;
          const current = `${((100 * count('current')) / some.length).toFixed(1)} %`;
          return [group, { names: some.length, none: count('none'), old: count('old'), current }];
        }),
      ),
    );
    if (args.includes('--missed'))
      for (const { verdict, group, name } of rows)
        if (verdict !== 'current') console.log(`${verdict}  ${group}: ${name}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
