/*
 * The lines of a text file. Where lines only end at a margin they are joined to paragraphs, but a line that had room
 * for the next word ends where its writer wants: a heading, a byline, an item of a list.
 */

/** Characters looked at for the margin. */
const SAMPLE = 20_000;
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;
/** Share of the inner lines that are no longer than the margin; a word too long to break stands out. */
const WITHIN = 0.95;
/** A line so much shorter than the margin is no line of a paragraph, however long the next word is. */
const FULL_SHARE = 0.6;
/** Share of the margin within which a word would surely have been taken; programs differ by a few characters. */
const SURE_ROOM = 0.9;
const CLOSED = /[.!?:…"”’»)]$/;

/**
 * The margin at which lines break off, in characters; 0 where line ends are the writer's. Lines of much the same
 * length, most of them breaking off in a sentence, with blank lines between paragraphs, say that there is one.
 */
export function wrapWidth(source: string): number {
  if (!/\S[^\S\n]*\n[^\S\n]*\n/.test(source)) return 0;
  const lines = source
    .slice(0, SAMPLE)
    .split('\n')
    .map((line) => line.trimEnd());
  const lengths: number[] = [];
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() === '' || (lines[i + 1] as string).trim() === '') continue;
    lengths.push(line.length);
    const trimmed = line.trimStart();
    if (trimmed.length >= MIN_WIDTH && trimmed.length <= MAX_WIDTH && !CLOSED.test(line)) broken++;
  }
  if (lengths.length < 3 || broken * 2 <= lengths.length) return 0;
  lengths.sort((a, b) => a - b);
  return lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * WITHIN))] as number;
}

/**
 * Whether a block ends at the white space from `start` to `end`, in which a line ends.
 * @param width of `wrapWidth`; with 0 every line is one
 */
export function breaksAt(source: string, start: number, end: number, width: number): boolean {
  const first = source.indexOf('\n', start);
  const second = source.indexOf('\n', first + 1);
  if (width === 0 || (second >= 0 && second < end)) return true;
  const length = start - (source.lastIndexOf('\n', start - 1) + 1);
  if (length < width * FULL_SHARE) return true;
  let next = end;
  while (next < source.length && next - end < width && !/\s/.test(source[next] as string)) next++;
  const withNext = length + 1 + (next - end);
  return (
    withNext <= width * SURE_ROOM || (withNext <= width && CLOSED.test(source.slice(Math.max(0, start - 1), start)))
  );
}
