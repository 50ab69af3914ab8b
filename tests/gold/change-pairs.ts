/*
 * Pairs of one article as it was read and as it is today, written by us: a page, what was edited in it, and what of
 * that is a change. `tests/fixtures/changes` has them, a file a pair; its README says how one is written.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dressed } from './change-dress.ts';
import { type Rendering, render } from './change-renderings.ts';

export type ExpectedKind = 'figure' | 'name' | 'changed' | 'new' | 'removed' | 'headline' | 'shorter';

export interface ExpectedChange {
  readonly kind: ExpectedKind;
  /** Words among those that are gone, or '' for any. */
  readonly old: string;
  /** Words among those that stand there now, or '' for any. */
  readonly now: string;
}

export interface ChangePair {
  readonly name: string;
  /** Correction, update, live, cut, junk, rendered: how the file's name begins. */
  readonly kind: string;
  readonly language: string;
  readonly before: string;
  readonly now: string;
  readonly expected: readonly ExpectedChange[];
}

export const readChangePairs = (folder: string): ChangePair[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => changePair(name.replace('.txt', ''), readFileSync(join(folder, name), 'utf8')));

export function changePair(name: string, text: string): ChangePair {
  const [head = '', page = '', edits = '', expect = ''] = text.split(/^=== \w+\n/m);
  const language = /^language: (\S+)/m.exec(head)?.[1] ?? 'en';
  const before = page.trim().split('\n');
  const { lines, dress, renderings } = edited(before, edits.trim().split('\n'), name);
  return {
    name,
    kind: name.split('-')[0] ?? '',
    language,
    before: dressed(before.map(asElement), { language, dress: 'usual', turn: 0 }),
    now: dressed(render(lines.map(asElement), renderings), { language, dress, turn: 1 }),
    expected: expect.trim().split('\n').flatMap(expectedChange),
  };
}

const asElement = (line: string): string => {
  if (line.startsWith('<')) return line;
  return line.startsWith('# ') ? `<h1>${line.slice(2)}</h1>` : `<p>${line}</p>`;
};

function expectedChange(line: string): ExpectedChange[] {
  if (line === 'nothing') return [];
  if (line === 'shorter') return [{ kind: 'shorter', old: '', now: '' }];
  const [, kind = '', words = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
  if (kind === 'new') return [{ kind, old: '', now: words }];
  if (kind === 'removed') return [{ kind, old: words, now: '' }];
  const [old = '', now = ''] = words.split('→').map((side) => side.trim());
  return [{ kind: kind as ExpectedKind, old, now }];
}

interface Edited {
  readonly lines: readonly string[];
  readonly dress: 'usual' | 'other';
  readonly renderings: readonly Rendering[];
}

function edited(before: readonly string[], edits: readonly string[], name: string): Edited {
  const lines = [...before];
  let dress: Edited['dress'] = 'usual';
  const renderings: Rendering[] = [];
  const lineWith = (words: string): number => {
    const found = lines.flatMap((line, at) => (line.includes(words) ? [at] : []));
    if (found.length !== 1) throw new Error(`${name}: ${found.length} lines hold "${words}"`);
    return found[0] as number;
  };
  for (const edit of edits) {
    const [, command, rest = ''] = /^([\w ]+): (.*)$/.exec(edit) ?? [];
    const [words = '', other = ''] = rest.split(' => ');
    if (command === 'dress') dress = 'other';
    else if (command === 'render') renderings.push(...(rest.split(' ') as Rendering[]));
    else {
      const at = lineWith(words);
      const line = lines[at] as string;
      if (command === 'replace') lines[at] = line.replace(words, () => other);
      else if (command === 'delete') lines.splice(at, 1);
      else if (command === 'after') lines.splice(at + 1, 0, other);
      else if (command === 'cut') lines.splice(at + 1);
      else if (command === 'cut in') lines.splice(at, lines.length, `${words}…`);
      else if (command === 'move') {
        lines.splice(at, 1);
        lines.splice(lineWith(other) + 1, 0, line);
      } else throw new Error(`${name}: no such edit: ${edit}`);
    }
  }
  return { lines, dress, renderings };
}
