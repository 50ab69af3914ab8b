/*
 * Measures anchoring: quotes from a folder of text files (default: the fixture articles), each under every mutation of
 * its page.
 *   npm run -s eval:anchoring [-- FOLDER] [--json] [--quotes N] [--show WORD]
 * `--show wrong` (or changed, misplaced, orphan, right) prints the cases of that kind.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { anchorNotes } from '../../lib/notes/anchoring/anchor-notes.ts';
import { describeTarget } from '../../lib/notes/anchoring/describe-target.ts';
import { newNote } from '../../lib/notes/new-note.ts';
import { seeded } from '../random.ts';
import { type Case, type Judgement, judge, pageOf } from './judge-anchors.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';
import { sampleQuotes } from './sample-quotes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    quotes: { type: 'string', default: '0' },
    show: { type: 'string', default: '' },
  },
});

const folder = resolve(positionals[0] ?? join(import.meta.dirname, '../../tests/fixtures/notes/articles'));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
if (files.length === 0) {
  console.error(`eval:anchoring: no .txt file in ${folder}`);
  process.exit(1);
}
const texts = files.map((name) => pageOf(readFileSync(join(folder, name), 'utf8')).text);
/** Quotes a text: at least 300 in all, and no fewer than asked for. */
const perText = Math.max(Number(values.quotes), Math.ceil(330 / texts.length));

const KINDS: readonly Judgement[] = ['right', 'wrong', 'changed', 'misplaced', 'orphan'];
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

function measure(mutation: Mutation): Case[] {
  const random = seeded(7);
  const cases: Case[] = [];
  texts.forEach((text, i) => {
    for (const quote of sampleQuotes(text, perText, seeded(100 + i))) {
      const result = judge(text, quote, mutation, random);
      if (result) cases.push(result);
    }
  });
  return cases;
}

/**
 * The words of a text spelt backwards, each by itself, and shifted by `turn` letters: other words of the same lengths
 * and order.
 */
const otherWords = (text: string, turn: number): string =>
  text.replace(/\p{Ll}{4,}/gu, (word) => {
    const letters = [...word].reverse();
    return [...letters.slice(turn % letters.length), ...letters.slice(0, turn % letters.length)].join('');
  });

/** 200 notes on a page of about 5,000 words, untouched and with a tenth of its words misspelt: milliseconds of CPU, for
 * the machine may be shared, a pass of all and a note by itself (its index included). */
function timePasses(): Record<string, number> {
  let text = '';
  for (let i = 0; text.split(/\s+/).length < 5_000; i++) {
    const next = texts[i % texts.length] as string;
    const turn = Math.floor(i / texts.length);
    text += `${text ? '\n' : ''}${turn === 0 ? next : otherWords(next, turn)}`;
  }
  const before = pageOf(text);
  const notes = sampleQuotes(before.text, 200, seeded(5)).map((span, i) =>
    newNote({ target: describeTarget(before, span) }, String(i), '2026-01-01T00:00:00Z'),
  );
  const edited = pageOf(
    MUTATIONS.find(({ name }) => name === 'typos around the quote')
      ?.edit(`\ue000\ue001${before.text}`, seeded(3))
      ?.slice(2) ?? '',
  );
  const pass = (page: typeof before, all: typeof notes): number => {
    const times = Array.from({ length: 9 }, () => {
      // A fresh object: the index is kept with the article, and a page just read has none.
      const fresh = { ...page };
      const began = process.cpuUsage();
      anchorNotes(all, fresh);
      return process.cpuUsage(began).user / 1_000;
    });
    return median(times);
  };
  return {
    notes: notes.length,
    words: before.text.split(/\s+/).length,
    untouchedPassMs: pass(before, notes),
    editedPassMs: pass(edited, notes),
    oneNoteUntouchedMs: median(notes.map((note) => pass(before, [note]))),
    oneNoteEditedMs: median(notes.map((note) => pass(edited, [note]))),
  };
}

const rows = MUTATIONS.map((mutation) => {
  const cases = measure(mutation);
  const count = Object.fromEntries(
    KINDS.map((kind) => [kind, cases.filter(({ judgement }) => judgement === kind).length]),
  );
  if (values.show !== '')
    for (const one of cases.filter(({ judgement }) => judgement === values.show))
      console.log(`${mutation.name} | ${one.judgement} by ${one.by}\n  quote: ${one.quote}\n  found: ${one.found}`);
  return {
    mutation: mutation.name,
    outcome: mutation.outcome,
    cases: cases.length,
    ...(count as Record<Judgement, number>),
    medianMs: median(cases.map(({ milliseconds }) => milliseconds)),
  };
});
const speed = timePasses();

const total = (outcome: string, kind: Judgement | 'cases'): number =>
  rows.filter((row) => row.outcome === outcome).reduce((sum, row) => sum + row[kind], 0);
const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);
const summary = {
  texts: texts.length,
  quotes: rows[0]?.cases ?? 0,
  wrongPlace: rows.reduce((sum, row) => sum + row.wrong, 0),
  misplaced: rows.reduce((sum, row) => sum + row.misplaced, 0),
  rightWhereItStands: share(total('stands', 'right'), total('stands', 'cases')),
  rightWithTypos: share(total('typos', 'right'), total('typos', 'cases')),
  replacedReported: share(total('replaced', 'changed'), total('replaced', 'cases')),
  goneAnchored: total('gone', 'right') + total('gone', 'wrong'),
  ...speed,
};

if (values.json) console.log(JSON.stringify({ summary, rows }));
else {
  const cell = (value: string | number, width: number): string => String(value).padStart(width);
  console.log(`${'mutation'.padEnd(46)}${KINDS.map((kind) => cell(kind, 10)).join('')}${cell('ms', 8)}`);
  for (const row of rows)
    console.log(
      `${row.mutation.padEnd(46)}${KINDS.map((kind) => cell(row[kind], 10)).join('')}${cell(row.medianMs.toFixed(2), 8)}`,
    );
  for (const [name, value] of Object.entries(summary))
    console.log(`${name.padEnd(24)}${typeof value === 'number' ? Number(value.toFixed(3)) : value}`);
}
