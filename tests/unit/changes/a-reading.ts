/* A reading written as lines: "# " a headline, "## " a heading, "* " an item, "> " a caption; else paragraphs. */

import type { ReadLine, ReadText } from '../../../lib/changes/read-text.ts';

const KINDS: readonly (readonly [sign: string, kind: ReadLine['kind']])[] = [
  ['## ', 'heading'],
  ['# ', 'title'],
  ['* ', 'item'],
  ['> ', 'caption'],
];

export function aReading(text: string, more: Partial<ReadText> = {}): ReadText {
  const lines = text
    .trim()
    .split('\n')
    .map((line): ReadLine => {
      const found = KINDS.find(([sign]) => line.startsWith(sign));
      return found ? { kind: found[1], text: line.slice(found[0].length) } : { kind: 'paragraph', text: line };
    });
  const title = lines.find(({ kind }) => kind === 'title')?.text ?? '';
  return { title, language: 'en', lines, aside: [], ...more };
}
