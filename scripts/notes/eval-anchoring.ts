/*
 * Measures anchoring: quotes from a folder of text files (default: the fixture articles), each under every mutation of
 * its page.
 *   npm run -s eval:anchoring [-- FOLDER] [--json] [--quotes N] [--show WORD] [--only PART] [--peer]
 * `--show wrong` (or changed, misplaced, offered, orphan, right) prints the cases of that kind, `--only` takes the
 * mutations with these words in their names, `--peer` asks a peer's way of anchoring on the same pages.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { anchorNotes } from '../../lib/notes/anchoring/anchor-notes.ts';
import { describeTarget } from '../../lib/notes/anchoring/describe-target.ts';
import { newNote } from '../../lib/notes/new-note.ts';
import { seeded } from '../random.ts';
import { type Case, type Judgement, judge, pageOf, type Quoted, quoted } from './judge-anchors.ts';
import type { Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';
import { sampleQuotes, sentencesIn } from './sample-quotes.ts';
import { LONG_MUTATIONS } from './word-mutations.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    quotes: { type: 'string', default: '0' },
    show: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    peer: { type: 'boolean', default: false },
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

/** Characters of an article of which a note is made on all of it: over a thousand words. */
const LONG = 6_500;

const KINDS: readonly Judgement[] = ['right', 'wrong', 'changed', 'misplaced', 'offered', 'orphan'];
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const at = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;

/** What is marked in each text, described once. */
const quotes = texts.flatMap((text, i) =>
  sampleQuotes(text, perText, seeded(100 + i)).map((span) => quoted(text, span)),
);
/** Whole articles. */
const longQuotes = texts.flatMap((text) => {
  const sentences = sentencesIn(text);
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first && last && text.length > LONG ? [quoted(text, { start: first.start, end: last.end })] : [];
});

function measure(mutation: Mutation, from: readonly Quoted[]): Case[] {
  const random = seeded(7);
  return from.flatMap((quote) => judge(quote, mutation, random, values.peer) ?? []);
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

const isWanted = ({ name }: Mutation): boolean => name.includes(values.only);
const all: Case[] = [];

function row(mutation: Mutation, from: readonly Quoted[]) {
  const cases = measure(mutation, from);
  for (const one of cases) all.push(one);
  const count = (judgements: readonly (Judgement | null)[]): Record<Judgement, number> =>
    Object.fromEntries(KINDS.map((kind) => [kind, judgements.filter((it) => it === kind).length])) as never;
  if (values.show !== '')
    for (const one of cases.filter(({ judgement }) => judgement === values.show))
      console.log(
        `${mutation.name} | ${one.judgement} by ${one.by}\n  quote: ${one.quote}\n  found: ${one.found}\n  now:   ${one.truth}`,
      );
  return {
    mutation: mutation.name,
    outcome: mutation.outcome,
    cases: cases.length,
    ...count(cases.map(({ judgement }) => judgement)),
    ...(values.peer ? { peer: count(cases.map(({ peer }) => peer)) } : {}),
    medianMs: median(cases.map(({ milliseconds }) => milliseconds)),
  };
}

const rows = [
  ...MUTATIONS.filter(isWanted).map((mutation) => row(mutation, quotes)),
  ...LONG_MUTATIONS.filter(isWanted).map((mutation) => row(mutation, longQuotes)),
];
const speed = values.only === '' ? timePasses() : {};

const total = (outcome: string, kind: Judgement | 'cases'): number =>
  rows.filter((row) => row.outcome === outcome).reduce((sum, row) => sum + row[kind], 0);
const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);
const still = ['stands', 'typos'] as const;
const sumOf = (kind: Judgement | 'cases'): number => still.reduce((sum, outcome) => sum + total(outcome, kind), 0);
const peerTotal = (outcomes: readonly string[], kind: Judgement): number =>
  rows.filter(({ outcome }) => outcomes.includes(outcome)).reduce((sum, { peer }) => sum + (peer?.[kind] ?? 0), 0);
const times = all.map(({ milliseconds }) => milliseconds);
const summary = {
  texts: texts.length,
  quotes: quotes.length,
  cases: all.length,
  wrongPlace: rows.reduce((sum, { wrong, outcome }) => sum + (outcome === 'replaced' ? 0 : wrong), 0),
  misplaced: rows.reduce((sum, { misplaced }) => sum + misplaced, 0),
  rightOrToldChanged: share(sumOf('right') + sumOf('changed'), sumOf('cases')),
  rightOrTold: share(sumOf('right') + sumOf('changed') + sumOf('offered'), sumOf('cases')),
  wrong: share(sumOf('wrong') + sumOf('misplaced'), sumOf('cases')),
  rightWhereItStands: share(total('stands', 'right'), total('stands', 'cases')),
  rightWithTypos: share(total('typos', 'right'), total('typos', 'cases')),
  typosToldAsChanged: share(total('typos', 'changed'), total('typos', 'right') + total('typos', 'changed')),
  replacedReported: share(total('replaced', 'changed'), total('replaced', 'cases')),
  replacedUnsaid: total('replaced', 'right') + total('replaced', 'wrong'),
  goneAnchored: total('gone', 'right') + total('gone', 'wrong'),
  goneToldAsChanged: total('gone', 'changed'),
  ...(values.peer
    ? {
        peerRight: share(peerTotal(still, 'right'), sumOf('cases')),
        peerWrong: share(peerTotal(still, 'wrong'), sumOf('cases')),
        peerGoneAnchored: share(peerTotal(['gone'], 'wrong'), total('gone', 'cases')),
      }
    : {}),
  noteMedianMs: at(times, 0.5),
  noteP95Ms: at(times, 0.95),
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
