/*
 * The days that a short line states: "Updated: 3 May 2024, 14:20", "Zuletzt aktualisiert am 3. Mai 2024", "25.11.2023".
 * Month names of all languages are asked together, figures are read in any. Small enough for every page; dates in
 * running text, with all their forms, belong to `lib/time`.
 */

import { kindAt, LETTER, NUMBER } from './characters.ts';
import { monthOf } from './month-names.ts';
import { normaliseDate } from './normalise-date.ts';
import type { Span } from './span.ts';

export interface DayInLine extends Span {
  /** ISO 8601: the day, with the time where it is written as machines write it. */
  readonly day: string;
}

/** Which comes first in "03/04/2024"; null where nobody can tell. */
export type NumericOrder = 'day' | 'month' | null;

// Every page pays for compiling what is asked here, and classes of Unicode letters, beside each other and in any case,
// are what takes longest: what stands before and behind a day is asked by the table of characters instead.
const YEAR = '((?:19|20)\\d\\d)';
const MONTH_NAME = '([A-Za-z\\u00aa-\\uffff]+)';
const DAY_ENDING = '(?:\\.|[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh]|[Ee][Rr]|[Rr][Ee]|º|°|ª)?';
const OF = '(?: (?:[Dd][Ee]|[Oo][Ff])(?= ))?';
const DEL = '(?: [Dd][Ee][Ll]?(?= ))?';

type Reading = (groups: readonly string[], order: NumericOrder) => string | null;

interface Form {
  readonly pattern: RegExp;
  /** What it cannot do without: most lines are asked for this only. */
  readonly mark: RegExp;
  readonly read: Reading;
  /** Words may follow without a space, as where two elements run together. */
  readonly mayBeGlued?: boolean;
}

const FORMS: readonly Form[] = [
  {
    // 2024-05-03, 2024/5/3, 2024.05.03, with what a machine writes behind.
    pattern: form(`${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[Tt]\\S+)?(?![\\d/-])`),
    mark: /\d[-/.]\d/,
    read: ([all = '', year, , month, day]) => (/t/i.test(all) ? normaliseDate(all) : dayOf(year, month, day)),
    mayBeGlued: true,
  },
  {
    // 2024年5月3日, 2024년 5월 3일.
    pattern: form(`${YEAR} ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]`),
    mark: /[年년]/,
    read: ([, year, month, day]) => dayOf(year, month, day),
    mayBeGlued: true,
  },
  {
    // 3.5.2024, 3. 5. 2024, 03 | 05 | 2024.
    pattern: form(`(\\d{1,2})(\\. ?| \\| | \\. )(\\d{1,2})\\2${YEAR}`),
    mark: /\d(?:\.| \|) ?\d/,
    read: ([, day, , month, year]) => dayOf(year, month, day),
  },
  {
    // 03.05.24.
    pattern: form('(\\d\\d)\\.(\\d\\d)\\.(\\d\\d)'),
    mark: /\d\.\d/,
    read: ([, day, month, year]) => dayOf(`20${year}`, month, day),
  },
  {
    // 3.5.24 and nothing else: in a line of words it is a version's number.
    pattern: form('^\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d\\d)\\s*$'),
    mark: /^\s*\d\d?\.\d\d?\.\d\d\s*$/,
    read: ([, day, month, year]) => dayOf(`20${year}`, month, day),
  },
  {
    // 03/05/24, where the country says which comes first.
    pattern: form('(\\d\\d)/(\\d\\d)/(\\d\\d)'),
    mark: /\d\/\d/,
    read: ([, first, second, year], order) => (order === null ? null : inOrder(first, second, `20${year}`, order)),
  },
  {
    // 3/5/2024, 3-5-2024.
    pattern: form(`(\\d{1,2})( ?[/-] ?)(\\d{1,2})\\2${YEAR}`),
    mark: /\d ?[/-] ?\d/,
    read: ([, first, , second, year], order) => inOrder(first, second, year, order),
  },
  {
    // Croatian has a full stop behind the day, and the tenth month where Polish, without one, has the eleventh.
    pattern: form(`(\\d{1,2})\\. [Ll]istopada ${YEAR}`),
    mark: /istopada/,
    read: ([, day, year]) => dayOf(year, '10', day),
  },
  {
    // 3 tháng 5, 2024; ngày 3 tháng 5 năm 2024.
    pattern: form(`(\\d{1,2}) [Tt]háng (\\d{1,2}),? (?:năm )?${YEAR}`),
    mark: /háng/,
    read: ([, day, month, year]) => dayOf(year, month, day),
  },
  {
    // 3 พฤษภาคม 2567, 3 พ.ค. 2567: years of the Buddha.
    pattern: form('(\\d{1,2}) ?([\\u0e00-\\u0e4e.]{4,12}) ?(?:พ\\.ศ\\. ?)?(2[0-6]\\d\\d)'),
    mark: /[\u0e00-\u0e4e]/,
    read: ([, day, month = '', year]) => dayOf(commonYear(year), thaiMonth(month), day),
  },
  {
    // 2024 m. gegužės 3 d.; 2024. gada 3. maijs.
    pattern: form(`${YEAR} m\\. ${MONTH_NAME} (\\d{1,2})(?: d\\.)?`),
    mark: /\d m\. /,
    read: ([, year, month, day]) => dayOf(year, monthOf(month), day),
  },
  {
    pattern: form(`${YEAR}\\. gada (\\d{1,2})\\. ${MONTH_NAME}`),
    mark: /\. gada /,
    read: ([, year, day, month]) => dayOf(year, monthOf(month), day),
  },
  {
    // 3 May 2024, 3. Mai 2024, 3 de mayo de 2024, 3/May/2024, 3-May-2024.
    pattern: form(`(\\d{1,2})${DAY_ENDING}${OF}[ /-]?${MONTH_NAME}[.,]{0,2}${DEL}[ /-]?${YEAR}(?!\\d)`),
    mark: /\d\D{3,60}(?:19|20)\d\d/,
    read: ([, day, month, year]) => dayOf(year, monthOf(month), day),
    mayBeGlued: true,
  },
  {
    // May 3, 2024; mayo 3 de 2024.
    pattern: form(`${MONTH_NAME}\\.? ?(\\d{1,2})${DAY_ENDING},?${DEL} ?(?<=[ ,])${YEAR}(?!\\d)`),
    mark: /\D\d\d?\D{1,8}(?:19|20)\d\d/,
    read: ([, month, day, year]) => dayOf(year, monthOf(month), day),
    mayBeGlued: true,
  },
  {
    // 2024 May 3, 2024. május 3.
    pattern: form(`${YEAR}[.,]? ${MONTH_NAME}\\.? (\\d{1,2})`),
    mark: /(?:19|20)\d\d[.,]? \D+ \d/,
    read: ([, year, month, day]) => dayOf(year, monthOf(month), day),
  },
];

/** Two letters tell the months of Thai apart, shortened or not. */
const THAI_MONTHS =
  'มกร|ม\\.ค กุม|ก\\.พ มีน|มี\\.ค เมษ|เม\\.ย พฤษ|พ\\.ค มิถ|มิ\\.ย กรก|ก\\.ค สิง|ส\\.ค กัน|ก\\.ย ตุล|ต\\.ค พฤศ|พ\\.ย ธัน|ธ\\.ค'
    .split(' ')
    .map((starts) => new RegExp(`^(?:${starts})`));
const thaiMonth = (name: string): string => String(THAI_MONTHS.findIndex((starts) => starts.test(name)) + 1);
const commonYear = (year = ''): string => (Number(year) > 2400 ? String(Number(year) - 543) : year);

function form(source: string): RegExp {
  return new RegExp(source, 'g');
}

const isLetterOrNumber = (line: string, at: number): boolean =>
  at >= 0 && at < line.length && (kindAt(line, at, line.length) & (LETTER | NUMBER)) !== 0;
const isNumber = (line: string, at: number): boolean =>
  at >= 0 && at < line.length && (kindAt(line, at, line.length) & NUMBER) !== 0;

/** False behind a part of a longer number, word or address. */
function beginsFree(line: string, start: number): boolean {
  if (isLetterOrNumber(line, start - 1)) return false;
  const before = line[start - 1];
  if (before === '.' || before === '/' || before === '-') return !isLetterOrNumber(line, start - 2);
  return before !== ':' || !isNumber(line, start - 2);
}

/** The same before one. */
function endsFree(line: string, end: number): boolean {
  const behind = line[end];
  if (behind === undefined) return true;
  return !isLetterOrNumber(line, end) && !('.:/-'.includes(behind) && isNumber(line, end + 1));
}

const YEAR_IN_LINE = /(?:19|2[05])\d\d/;
const DAY_IN_LINE = /(?<!\d)\d\d?(?!\d)/;
const SHORT_YEAR = /\d\d([./])\d\d\1\d\d|^\s*\d\d?\.\d\d?\.\d\d\s*$/;

/** Figures of other scripts, each as long as ours; the first of each ten. */
const OTHER_FIGURES = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
const withOurFigures = (line: string): string =>
  line.replace(OTHER_FIGURES, (figure) => {
    const code = figure.charCodeAt(0);
    // The zeros of these scripts stand at a multiple of sixteen, or six behind one.
    return String((code & 15) - (code >= 0x0966 && code < 0x0e50 ? 6 : 0));
  });

/** Every possible day, in text order; of two forms in one place the one that begins first. */
export function daysInLine(words: string, order: NumericOrder = null): DayInLine[] {
  const line = withOurFigures(words);
  // Most lines with a figure have no year, and most of those with one have no day.
  if (!(YEAR_IN_LINE.test(line) ? DAY_IN_LINE.test(line) : SHORT_YEAR.test(line))) return [];
  const found: DayInLine[] = [];
  for (const { pattern, mark, read, mayBeGlued } of FORMS) {
    if (!mark.test(line)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const stands = beginsFree(line, start) && (mayBeGlued || endsFree(line, end));
      const day = stands ? read(match, order) : null;
      if (day) found.push({ start, end, day });
      else pattern.lastIndex = start + 1;
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return found.filter(({ start, end }) => {
    const isFree = start >= free;
    if (isFree) free = end;
    return isFree;
  });
}

/** ISO 8601; null when the line states no day that can only be read one way. */
export const statedDay = (line: string, order: NumericOrder = null): string | null =>
  daysInLine(line, order)[0]?.day ?? null;

function inOrder(first = '', second = '', year = '', order: NumericOrder = null): string | null {
  if (Number(first) > 12) return dayOf(year, second, first);
  if (Number(second) > 12) return order === 'day' ? null : dayOf(year, first, second);
  if (first.padStart(2, '0') === second.padStart(2, '0')) return dayOf(year, first, second);
  if (order === null) return null;
  return order === 'day' ? dayOf(year, second, first) : dayOf(year, first, second);
}

function dayOf(year = '', month = '', day = ''): string | null {
  return month === '0' ? null : normaliseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
