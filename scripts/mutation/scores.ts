/* Stryker's report, counted by room: of the mutants there are, how many some test noticed. */

/** Where a fault costs the user's notes, or lets a page do what it may not. */
export const ROOMS: readonly string[] = ['lib/messaging', 'lib/storage', 'lib/notes', 'lib/identity', 'lib/settings'];

/** Percent; what is left, for a good part, are mutants that change nothing anybody could notice. */
export const LEAST_SCORE = 80;

/** What is used of a report by the mutation-testing schema. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

export interface RoomScore {
  /** A room, or `all`. */
  readonly room: string;
  readonly mutants: number;
  readonly noticed: number;
  /** No test reaches them; counted as not noticed. */
  readonly unreached: number;
  /** Percent, one decimal; null where there is nothing to mutate. */
  readonly score: number | null;
}

/** A test that no longer ends has noticed too. */
const NOTICED: readonly string[] = ['Killed', 'Timeout'];
/** Mutants that do not run say nothing. */
const COUNTED: readonly string[] = [...NOTICED, 'Survived', 'NoCoverage'];

export function roomScores({ files }: MutationReport): RoomScore[] {
  const scores = ROOMS.map((room) =>
    scoreOf(
      room,
      Object.entries(files).flatMap(([file, { mutants }]) => (file.startsWith(`${room}/`) ? mutants : [])),
    ),
  );
  return [
    ...scores,
    scoreOf(
      'all',
      Object.values(files).flatMap(({ mutants }) => mutants),
    ),
  ].filter(({ mutants }) => mutants > 0);
}

function scoreOf(room: string, all: readonly { readonly status: string }[]): RoomScore {
  const counted = all.filter(({ status }) => COUNTED.includes(status));
  const noticed = counted.filter(({ status }) => NOTICED.includes(status)).length;
  const unreached = counted.filter(({ status }) => status === 'NoCoverage').length;
  const score = counted.length === 0 ? null : Math.round((noticed / counted.length) * 1000) / 10;
  return { room, mutants: counted.length, noticed, unreached, score };
}

export function scoreTable(scores: readonly RoomScore[]): string {
  const rows = [
    ['room', 'mutants', 'noticed', 'unreached', 'score'],
    ...scores.map(({ room, mutants, noticed, unreached, score }) => [
      room,
      String(mutants),
      String(noticed),
      String(unreached),
      `${score?.toFixed(1) ?? '–'} %`,
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return `${rows.map(line).join('\n')}\n`;
}
