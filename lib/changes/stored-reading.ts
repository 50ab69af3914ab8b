/* A reading as it is stored, and read back: from a backup it may be anything. */

import { BLOCK_KINDS } from '../text/page-text.ts';
import type { ReadLine, ReadText } from './read-text.ts';

/** Characters of a text that is kept; a longer one is a book. */
export const MAX_TEXT_CHARACTERS = 200_000;
/** Bytes that it may be as it is stored: three a character at most, and what stands around each line. */
export const MAX_STORED_BYTES = 4 * MAX_TEXT_CHARACTERS;
const MAX_LINES = 10_000;
const MAX_ASIDE = 500;

const KINDS: ReadonlySet<string> = new Set(BLOCK_KINDS);

/** Null for a text that is not kept: too long, or none. */
export function storedReading(reading: ReadText): string | null {
  const length = reading.lines.reduce((sum, { text }) => sum + text.length, 0);
  if (length === 0 || length > MAX_TEXT_CHARACTERS || reading.lines.length > MAX_LINES) return null;
  const { title, language, lines, aside } = reading;
  return JSON.stringify({ title, language, lines: lines.map(({ kind, text }) => [kind, text]), aside });
}

/** Null for what is none. */
export function readStoredReading(value: unknown): ReadText | null {
  const { title, language, lines, aside } = (value ?? {}) as Record<string, unknown>;
  if (typeof title !== 'string' || typeof language !== 'string') return null;
  if (!Array.isArray(lines) || !Array.isArray(aside) || lines.length > MAX_LINES) return null;
  const read = lines.flatMap(readLine);
  if (read.length !== lines.length) return null;
  return {
    title,
    language,
    lines: read,
    aside: aside.filter((mark): mark is number => Number.isSafeInteger(mark)).slice(0, MAX_ASIDE),
  };
}

function readLine(line: unknown): ReadLine[] {
  if (!Array.isArray(line)) return [];
  const [kind, text] = line as unknown[];
  if (typeof kind !== 'string' || !KINDS.has(kind) || typeof text !== 'string') return [];
  return [{ kind: kind as ReadLine['kind'], text }];
}
