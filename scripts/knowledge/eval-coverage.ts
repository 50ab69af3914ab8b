/*
 * How many of the names in the news the pack and the rules know: `npm run -s eval:coverage -- FILE… [--json]
 * [--missed]`. A file is a list of `article|surface|P L O M|notable` lines, or a tab-separated BIO file, whose distinct
 * names are counted.
 */

import { readFileSync } from 'node:fs';
import { describeName } from '../../lib/entities/linking/describe-name.ts';
import type { KnowledgeSource } from '../../lib/entities/linking/knowledge-source.ts';
import type { EntityType } from '../../lib/entities/mention.ts';
import { loadSource } from './load-source.ts';
import { parsePipes } from './read-sources.ts';

interface Name {
  readonly surface: string;
  readonly type: string;
  readonly notable: boolean;
}

const TYPES: Readonly<Record<string, readonly EntityType[]>> = {
  P: ['person'],
  L: ['place', 'organisation'],
  O: ['organisation', 'place'],
  M: ['event', 'organisation', 'other'],
};

const BIO: Readonly<Record<string, string>> = { PER: 'P', LOC: 'L', ORG: 'O' };

function namesOfBio(text: string): Name[] {
  const names = new Map<string, Name>();
  let words: string[] = [];
  let type = '';
  const flush = (): void => {
    const surface = words
      .join(' ')
      .replace(/ ([.,'’])/g, '$1')
      .replace(/\. (?=\p{Lu}\.)/gu, '.')
      .replace(/ - /g, '-')
      .replace(/ ['’] ?s$/, '');
    const letter = BIO[type];
    if (surface && letter) names.set(`${letter}|${surface}`, { surface, type: letter, notable: true });
    words = [];
  };
  for (const line of text.split('\n')) {
    const [word = '', tag = ''] = line.split('\t');
    if (!tag.startsWith('I-') || tag.slice(2) !== type) flush();
    if (tag.length > 2) {
      words.push(word);
      type = tag.slice(2);
    }
  }
  flush();
  // A family name alone is the same person as the full name elsewhere in the file: the fullest form counts.
  const lasts = new Set(
    [...names.values()].flatMap(({ surface, type: of }) => (of === 'P' ? surface.split(' ').slice(1) : [])),
  );
  return [...names.values()].filter(
    ({ surface, type: of }) => of !== 'P' || surface.includes(' ') || !lasts.has(surface),
  );
}

const namesOfList = (text: string): Name[] =>
  parsePipes(text).map(([, surface = '', type = '', notable]) => ({ surface, type, notable: notable === '1' }));

type Known = 'pack' | 'rule' | null;

/** A bare surname is no coverage; a body every country has counts, since its article names the country. */
function knownBy({ surface, type }: Name, knowledge: KnowledgeSource): Known {
  const types = TYPES[type] ?? [];
  if (knowledge.lookup(surface).some((candidate) => candidate.match !== 'surname' && types.includes(candidate.type)))
    return 'pack';
  return types.some((wanted) => describeName(surface, wanted, 'US') !== null) ? 'rule' : null;
}

function report(file: string, names: readonly Name[], knowledge: KnowledgeSource): Record<string, unknown> {
  const rows = names.map((name) => ({ ...name, by: knownBy(name, knowledge) }));
  const share = (some: readonly (typeof rows)[number][]): string => {
    const known = some.filter(({ by }) => by !== null).length;
    return `${known}/${some.length} (${((100 * known) / Math.max(1, some.length)).toFixed(1)} %)`;
  };
  const of = (type: string): string => share(rows.filter((row) => row.type === type));
  return {
    file,
    all: share(rows),
    notable: share(rows.filter(({ notable }) => notable)),
    people: of('P'),
    places: of('L'),
    organisations: of('O'),
    byRule: rows.filter(({ by }) => by === 'rule').length,
    missed: rows.filter(({ by }) => by === null).map(({ type, surface }) => `${type} ${surface}`),
  };
}

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run -s eval:coverage -- FILE… [--json] [--missed]');
  process.exit(1);
}
const knowledge = loadSource(process.env.PACK);
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const { missed, ...figures } = report(file, text.includes('\t') ? namesOfBio(text) : namesOfList(text), knowledge);
  if (args.includes('--json')) console.log(JSON.stringify(figures));
  else console.table(figures);
  if (args.includes('--missed')) console.log((missed as string[]).join('\n'));
}
