/* What of a command's `--json` stands in docs/quality, and in what form: one table a command. */

import { median } from '../bench/visit/figures.ts';
import { changes } from './changes-table.ts';
import type { Table } from './table.ts';
import { told } from './told-table.ts';

export function markdown({ head, rows }: Table): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

const percent = (share: number | null, digits = 1): string =>
  share === null ? '–' : `${(100 * share).toFixed(digits)} %`;
const tenths = (value: number): string => value.toFixed(1);
/** Three figures or so, whatever the size. */
const rounded = (value: number): string => value.toFixed(value < 1 ? 2 : value < 100 ? 1 : 0);

interface DateScore {
  readonly cases: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly clean: number;
}

function dates(json: { rows: { name: string; sidelight: DateScore; chrono: DateScore }[] }): Table {
  const cells = ({ precision, recall, f1, clean, cases }: DateScore) =>
    [precision, recall, f1, clean / cases].map((share) => tenths(100 * share));
  return {
    head: [
      'style',
      'cases',
      'dates',
      'P',
      'R',
      'F1',
      'clean',
      ...['P', 'R', 'F1', 'clean'].map((it) => `chrono ${it}`),
    ],
    rows: json.rows.map(({ name, sidelight, chrono }) => [
      name,
      sidelight.cases,
      sidelight.gold,
      ...cells(sidelight),
      ...cells(chrono),
    ]),
  };
}

interface QuoteRow {
  readonly name: string;
  readonly marked: number;
  readonly quotePrecision: number;
  readonly quoteRecall: number;
  readonly speakerPrecision: number;
  readonly speakerRecall: number;
  readonly named: number;
}

const quotes = (json: { rows: QuoteRow[] }): Table => ({
  head: ['file', 'quotes', 'found P', 'found R', 'speaker P', 'speaker R', 'named'],
  rows: json.rows.map((row) => [
    row.name,
    row.marked,
    ...[row.quotePrecision, row.quoteRecall, row.speakerPrecision, row.speakerRecall].map((it) => tenths(100 * it)),
    row.named,
  ]),
});

interface LinkingFigures {
  readonly mentions: number;
  readonly shown: number;
  readonly right: number;
  readonly held: number;
  readonly offered: number;
  readonly precision: number;
  readonly recall: number;
}

const linking = (json: LinkingFigures): Table => ({
  head: ['mentions', 'shown a link', 'right', 'held by the pack', 'offered as a choice', 'precision', 'recall'],
  rows: [
    [json.mentions, json.shown, json.right, json.held, json.offered, percent(json.precision), percent(json.recall)],
  ],
});

interface NameRow {
  readonly file: string;
  readonly system: string;
  readonly scores: Readonly<Record<'PER' | 'LOC' | 'ORG' | 'all', { readonly f1: number }>>;
}

function names(json: NameRow[]): Table {
  const f1 = (row: NameRow | undefined, tag: keyof NameRow['scores']) => (row ? tenths(100 * row.scores[tag].f1) : '–');
  const [own = '', ...others] = [...new Set(json.map(({ system }) => system))];
  const files = [...new Set(json.map(({ file }) => file))];
  return {
    head: ['F1', 'PER', 'LOC', 'ORG', 'all', ...others.map((system) => `${system}: all`)],
    rows: files.map((file) => {
      const of = (system: string) => json.find((row) => row.file === file && row.system === system);
      const name = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
      return [
        name,
        ...(['PER', 'LOC', 'ORG', 'all'] as const).map((tag) => f1(of(own), tag)),
        ...others.map((system) => f1(of(system), 'all')),
      ];
    }),
  };
}

interface JunkFigures {
  readonly marked: { readonly share: number | null; readonly pagesOver: number; readonly pages: number };
  readonly rows: readonly (Readonly<Record<string, number | string | null>> & { readonly name: string })[];
}

function junk({ marked, rows }: JunkFigures): Table {
  const cell = (measure: string, value: unknown): string => {
    if (typeof value !== 'number') return '–';
    if (measure.startsWith('F1')) return value.toFixed(3);
    return measure.startsWith('pages') ? String(value) : percent(value, measure === 'true text lost' ? 2 : 1);
  };
  const measures = Object.keys(rows[0] ?? {}).filter((key) => key !== 'name');
  return {
    head: ['', ...rows.map(({ name }) => name)],
    rows: [
      ...measures.map((measure) => [measure, ...rows.map((row) => cell(measure, row[measure]))]),
      ['true text under a junk mark', percent(marked.share, 2), ...rows.slice(1).map(() => '–')],
      ['pages with over 2 % of it so', `${marked.pagesOver} of ${marked.pages}`, ...rows.slice(1).map(() => '–')],
    ],
  };
}

interface Mutated {
  readonly outcome: string;
  readonly cases: number;
  readonly wrong: number;
  readonly misplaced: number;
  readonly changed: number;
}

function anchoring({ summary, rows }: { summary: Readonly<Record<string, string | number>>; rows: Mutated[] }): Table {
  const sum = (of: keyof Omit<Mutated, 'outcome'>, outcome?: string): number =>
    rows.filter((row) => outcome === undefined || row.outcome === outcome).reduce((total, row) => total + row[of], 0);
  const ms = (name: string): string => `${rounded(Number(summary[name]))} ms`;
  return {
    head: ['', `${summary.texts} texts, ${summary.quotes} quotes`],
    rows: [
      ['wrong place', sum('wrong')],
      ['misplaced', sum('misplaced')],
      ['right where the words still stand', summary.rightWhereItStands ?? '–'],
      ['right, or told as changed or as one of several places', summary.rightOrTold ?? '–'],
      ['right with typos, in names and short quotes too', summary.rightWithTypos ?? '–'],
      [
        'replaced names, numbers, words and marks reported as changed',
        `${sum('changed', 'replaced')} of ${sum('cases', 'replaced')}`,
      ],
      ['gone, yet anchored', `${summary.goneAnchored} of ${sum('cases', 'gone')}`],
      ['gone, reported as changed instead of orphan', sum('changed', 'gone')],
      ['200 notes on 5,000 words, page untouched', ms('untouchedPassMs')],
      ['200 notes, a tenth of the page’s small words misspelt', ms('editedPassMs')],
      ['one note by itself, of all cases: median', ms('noteMedianMs')],
      ['95 %', ms('noteP95Ms')],
      ['one note on 5,000 words, the page edited: median', ms('oneNoteEditedMs')],
    ],
  };
}

interface SearchFigures {
  readonly name: string;
  readonly buildMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

const library = (json: { figures: (SearchFigures & { readonly worstMs: number })[] }): Table => ({
  head: ['50,000 notes', 'median, ms', '95 %, ms', 'worst, ms'],
  rows: json.figures.map(({ name, ...ms }) => [name, ...[ms.medianMs, ms.p95Ms, ms.worstMs].map(rounded)]),
});

const search = (json: { figures: SearchFigures[] }): Table => ({
  head: ['', 'built in, ms', 'median, ms', '95 %, ms'],
  rows: json.figures.map(({ name, buildMs, medianMs, p95Ms }) => [
    name,
    Math.round(buildMs),
    tenths(medianMs),
    tenths(p95Ms),
  ]),
});

type Columns = Readonly<Record<string, Readonly<Record<string, number>>>>;

function reading(json: { rows: Columns; first: Columns }): Table {
  const columns = (rows: Columns, suffix: string): [string, number[]][] =>
    [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))].map((name) => [
      `${suffix}${name}`,
      Object.values(rows).map((row) => row[name] ?? Number.NaN),
    ]);
  return {
    head: ['', ...Object.keys(json.first)],
    rows: [...columns(json.first, 'first look: '), ...columns(json.rows, 'warm: ')].map(([name, values]) => [
      name,
      ...values.map(rounded),
    ]),
  };
}

const tasks = (json: {
  rows: Readonly<Record<string, { readonly least: number; readonly median: number; readonly long: number }>>;
}): Table => ({
  head: ['', 'longest task, ms', 'middle visit, ms', 'tasks over 50 ms in it'],
  rows: Object.entries(json.rows).map(([name, row]) => [name, Math.round(row.least), Math.round(row.median), row.long]),
});

interface VisitRow {
  readonly measure: string;
  readonly median: number;
  readonly p95: number;
  readonly pages: readonly number[];
}

function visits(json: { rows: Readonly<Record<string, readonly VisitRow[]>>; readability: VisitRow }): Table {
  const [own = [], ...others] = Object.values(json.rows);
  const [label = '', ...labels] = Object.keys(json.rows);
  const both = ({ median: middle, p95 }: VisitRow): string => `${rounded(middle)} / ${rounded(p95)}`;
  /** Page by page, for no two pages are alike. */
  const ratio = (row: VisitRow, other: VisitRow): string =>
    rounded(median(row.pages.map((value, page) => value / (other.pages[page] ?? 0)).filter(Number.isFinite)));
  return {
    head: ['median / p95', label, ...labels.flatMap((other) => [other, '÷, page by page'])],
    rows: [
      ...own.map((row, at) => [
        row.measure,
        both(row),
        ...others.flatMap((list) => {
          const other = list[at];
          return other ? [both(other), ratio(row, other)] : ['–', '–'];
        }),
      ]),
      [json.readability.measure, both(json.readability), ...others.flatMap(() => ['the same', '–'])],
    ],
  };
}

interface RoomScore {
  readonly room: string;
  readonly mutants: number;
  readonly noticed: number;
  readonly unreached: number;
  readonly score: number | null;
}

const mutation = (json: RoomScore[]): Table => ({
  head: ['room', 'mutants', 'noticed', 'reached by no test', 'score'],
  rows: json.map(({ room, mutants, noticed, unreached, score }) => [
    room,
    mutants,
    noticed,
    unreached,
    score === null ? '–' : `${tenths(score)} %`,
  ]),
});

interface Coverage {
  readonly statements: number;
  readonly rooms: readonly { readonly room: string; readonly statements: number }[];
}

const coverage = (json: Coverage): Table => ({
  head: ['room', 'statements reached'],
  rows: [
    ...json.rooms.map(({ room, statements }) => [room, `${tenths(statements)} %`]),
    ['all', `${tenths(json.statements)} %`],
  ],
});

/** npm script → the table of what it prints with `--json`. */
export const FIGURE_TABLES: Readonly<Record<string, (json: never) => Table>> = {
  bench: reading,
  'bench:search': search,
  'bench:library': library,
  'bench:tasks': tasks,
  'bench:visit': visits,
  coverage,
  'eval:anchoring': anchoring,
  'eval:changes': changes,
  'eval:dates': dates,
  'eval:junk': junk,
  'eval:language': told,
  'eval:linking': linking,
  'eval:ner': names,
  'eval:quotes': quotes,
  mutate: mutation,
};
