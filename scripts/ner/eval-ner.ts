/*
 * `npm run -s eval:ner -- [--json] [--model FILE] FILE…`: how well names are found, exact span and type by character
 * offsets in natural text. Files: `token<TAB>BIO-tag` lines (`.tsv`, `.txt`), put back into running text, or `.jsonl`
 * with `{"text", "spans": [[start, end, "PER"]…]}`. Beside the tagger: the rules alone, and `compromise`.
 */

import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import type { Mention } from '../../lib/entities/mention.ts';
import { findMentions } from '../../lib/entities/rules/find-mentions.ts';
import { findTaggedMentions } from '../../lib/entities/tagger/find-tagged-mentions.ts';
import { readTaggerModel, type TaggerModel } from '../../lib/entities/tagger/model.ts';
import { type GoldSpan, readCorpus, type Tag } from './corpus.ts';
import { scoreNames } from './score.ts';
import { tokensOf } from './training-data.ts';

type Finder = (text: string) => readonly GoldSpan[];

const TAG_OF: Readonly<Record<string, Tag>> = { person: 'PER', place: 'LOC', organisation: 'ORG' };

const asSpans = (mentions: readonly Mention[]): GoldSpan[] =>
  mentions.map(({ start, end, type }) => ({ start, end, tag: TAG_OF[type] ?? 'MISC' }));

/** As the extension finds names: tagger, then what the article as a whole corrects. */
const byTagger =
  (model: TaggerModel): Finder =>
  (text) =>
    asSpans(findTaggedMentions(tokensOf(text), model));

const byRules: Finder = (text) => asSpans(findMentions(tokensOf(text), 'en'));

interface Phrase {
  readonly offset: { readonly start: number; readonly length: number };
}

const byCompromise: Finder = (text) => {
  const document = nlp(text);
  const spans: GoldSpan[] = [];
  const take = (found: { json(options: object): unknown }, tag: Tag): void => {
    for (const { offset } of found.json({ offset: true }) as Phrase[]) {
      // Its phrases carry the punctuation around them; a fair comparison takes it off.
      const raw = text.slice(offset.start, offset.start + offset.length);
      const inner = raw.replace(/^[^\p{L}\p{N}]+/u, '');
      const start = offset.start + raw.length - inner.length;
      const name = inner.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
      if (name !== '') spans.push({ start, end: start + name.length, tag });
    }
  };
  take(document.people(), 'PER');
  take(document.places(), 'LOC');
  take(document.organizations(), 'ORG');
  return spans;
};

interface Row {
  readonly file: string;
  readonly system: string;
  readonly scores: ReturnType<typeof scoreNames>;
  readonly tokensPerSecond: number;
}

function measure(file: string, system: string, find: Finder): Row {
  const documents = readCorpus(file);
  const tokens = documents.reduce((sum, { text }) => sum + tokensOf(text).tokens.count, 0);
  const began = process.cpuUsage();
  const scores = scoreNames(documents, find);
  const used = process.cpuUsage(began);
  return { file, system, scores, tokensPerSecond: Math.round(tokens / ((used.user + used.system) / 1e6)) };
}

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

function print(rows: readonly Row[]): void {
  for (const { file, system, scores, tokensPerSecond } of rows) {
    console.log(`${file} · ${system} · ${tokensPerSecond.toLocaleString('en')} tokens a CPU second`);
    for (const tag of ['PER', 'LOC', 'ORG', 'MISC', 'all'] as const) {
      const { precision, recall, f1, gold } = scores[tag];
      console.log(
        `  ${tag.padEnd(5)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${gold} in gold)`,
      );
    }
  }
}

function main(): number {
  const args = process.argv.slice(2);
  const json = args.includes('--json');
  const at = args.indexOf('--model');
  const modelFile = at >= 0 ? (args[at + 1] ?? '') : new URL('../../public/data/tagger-en.bin', import.meta.url);
  const files = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1));
  if (files.length === 0) {
    console.error('usage: npm run -s eval:ner -- [--json] [--model FILE] FILE…');
    return 1;
  }
  const bytes = readFileSync(modelFile);
  const read = readTaggerModel(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  if (!read.ok) {
    console.error(`the model file is ${read.reason}`);
    return 1;
  }
  const systems: [string, Finder][] = [
    ['sidelight', byTagger(read.model)],
    ['sidelight, rules only', byRules],
    ['compromise', byCompromise],
  ];
  const rows: Row[] = [];
  let failed = false;
  for (const file of files) {
    try {
      for (const [system, find] of systems) rows.push(measure(file, system, find));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      console.error(`${file}: ${error.message}`);
      failed = true;
    }
  }
  if (json) console.log(JSON.stringify(rows));
  else print(rows);
  return failed ? 1 : 0;
}

process.exitCode = main();
