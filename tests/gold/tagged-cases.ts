/* Written texts with their names marked, by what is hard in them: tests/fixtures/tagger. */

import { readFileSync } from 'node:fs';

export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

export interface TaggedText {
  readonly text: string;
  readonly spans: readonly TaggedSpan[];
}

/** "[Ada Lund PER] spoke": text, and the names in it. */
export function readTagged(marked: string): TaggedText {
  const spans: TaggedSpan[] = [];
  let text = '';
  for (const part of marked.replaceAll('|', '\n').split(/(\[[^\]]+ [A-Z]+\])/)) {
    const [, name, tag] = /^\[(.+) ([A-Z]+)\]$/.exec(part) ?? [];
    if (name === undefined) text += part;
    else {
      spans.push({ start: text.length, end: text.length + name.length, tag: tag as string });
      text += name;
    }
  }
  return { text, spans };
}

/** The texts of a file by their heading. */
export function taggedCases(file: string): Map<string, TaggedText[]> {
  const cases = new Map<string, TaggedText[]>();
  let kind: TaggedText[] = [];
  for (const line of readFileSync(new URL(`../fixtures/tagger/${file}`, import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    if (line.startsWith('## ')) {
      kind = [];
      cases.set(line.slice(3), kind);
    } else kind.push(readTagged(line));
  }
  return cases;
}
