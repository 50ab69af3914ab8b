/*
 * `npm run -s eval:names -- [--json] [--half] [--underlined] [--model FILE] LANGUAGE FILE…`: how well names are found
 * in a language other than English, exact span and type by character offsets in natural text, beside the rules. Files
 * as for `eval:ner`; `--half` asks only every second document, those that `train:names --half` has left out; with
 * `--underlined`, also how much is right of what a page shows underlined with the settings as they come.
 */

import { readFileSync } from 'node:fs';
import type { Mention } from '../../../lib/entities/mention.ts';
import { findMentions } from '../../../lib/entities/rules/find-mentions.ts';
import { findTaggedMentions } from '../../../lib/entities/tagger/find-tagged-mentions.ts';
import { readTaggerModel } from '../../../lib/entities/tagger/model.ts';
import { taggerFile } from '../../../lib/entities/tagger/tagger-files.ts';
import { loadSource } from '../../knowledge/load-source.ts';
import { type GoldDocument, type GoldSpan, readCorpus, type Tag } from '../corpus.ts';
import { scoreNames } from '../score.ts';
import { tokensOf } from '../training-data.ts';
import { underlinedMentions } from './underlined.ts';

const TAG_OF: Readonly<Record<string, Tag>> = { person: 'PER', place: 'LOC', organisation: 'ORG' };
const asSpans = (mentions: readonly Mention[]): GoldSpan[] =>
  mentions.map(({ start, end, type }) => ({ start, end, tag: TAG_OF[type] ?? 'MISC' }));

function measure(documents: readonly GoldDocument[], find: (text: string) => readonly GoldSpan[]) {
  const tokens = documents.reduce((sum, { text }) => sum + tokensOf(text).tokens.count, 0);
  const began = process.cpuUsage();
  const scores = scoreNames(documents, find);
  const { user, system } = process.cpuUsage(began);
  return { scores, tokensPerSecond: Math.round(tokens / ((user + system) / 1e6)) };
}

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

function main(): number {
  const args = process.argv.slice(2);
  const at = args.indexOf('--model');
  const plain = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1));
  const [language, ...files] = plain;
  if (language === undefined || files.length === 0) {
    console.error('usage: npm run -s eval:names -- [--json] [--half] [--underlined] [--model FILE] LANGUAGE FILE…');
    return 1;
  }
  const shipped = new URL(`../../../public/data/${taggerFile(language)}`, import.meta.url);
  const bytes = readFileSync(at < 0 ? shipped : (args[at + 1] ?? ''));
  const read = readTaggerModel(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  if (!read.ok) {
    console.error(`the model file is ${read.reason}`);
    return 1;
  }
  const knowledge = args.includes('--underlined') ? loadSource() : null;
  const rows = files.flatMap((file) => {
    const documents = readCorpus(file).filter((_, i) => !args.includes('--half') || i % 2 === 1);
    return [
      {
        ...{ language, file, system: 'sidelight' },
        ...measure(documents, (text) => asSpans(findTaggedMentions(tokensOf(text), read.model))),
      },
      {
        ...{ language, file, system: 'rules only' },
        ...measure(documents, (text) => asSpans(findMentions(tokensOf(text), language))),
      },
      ...(knowledge
        ? [
            {
              ...{ language, file, system: 'underlined' },
              ...measure(documents, (text) => asSpans(underlinedMentions(text, language, read.model, knowledge))),
            },
          ]
        : []),
    ];
  });
  if (args.includes('--json')) console.log(JSON.stringify(rows));
  else {
    for (const { file, system, scores, tokensPerSecond } of rows) {
      console.log(`${file} · ${system} · ${tokensPerSecond.toLocaleString('en')} tokens a CPU second`);
      for (const tag of ['PER', 'LOC', 'ORG', 'all'] as const) {
        const { precision, recall, f1, gold, found } = scores[tag];
        console.log(
          `  ${tag.padEnd(5)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${gold} in gold, ${found} found)`,
        );
      }
    }
  }
  return 0;
}

process.exitCode = main();
