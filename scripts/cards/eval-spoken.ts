/*
 * Whose card says in the language of the interface what it is: `npm run -s eval:spoken -- LANGUAGE [FILE…]`. Of every
 * entry of the pack that has a description, and of the names that are linked on pages as served, also packed (.gz). A
 * table by kind of entry; with `--samples N`, N of the pack's descriptions beside what is said of them, to be read.
 */

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { buildCast } from '../../lib/cards/build-cast.ts';
import type { Card } from '../../lib/cards/card.ts';
import { cardSpeaker } from '../../lib/cards/spoken/card-speaker.ts';
import { cardWords, cardWordsFile } from '../../lib/cards/spoken/card-words.ts';
import { wordEntry } from '../../lib/cards/word-entry.ts';
import { wordsFromFile } from '../../lib/i18n/message-files.ts';
import { argumentWords, useWords } from '../../lib/i18n/words.ts';
import { openPack } from '../../lib/knowledge/open-pack.ts';
import { RecordReader } from '../../lib/knowledge/pack-record.ts';
import { cleanArticle } from '../../lib/text/clean-article.ts';
import { analyseArticle } from '../annotate/analyse-article.ts';
import { openFile } from '../annotate/open-file.ts';
import '../english-words.ts';
import { loadSource, PACK_PATH, readBuffer } from '../knowledge/load-source.ts';
import { pick, seeded } from '../random.ts';

interface Told {
  readonly type: string;
  readonly said: boolean;
  readonly english: string;
  readonly words: string;
}

const KINDS: readonly (readonly [string, (type: string) => boolean])[] = [
  ['all', () => true],
  ['people', (type) => type === 'person'],
  ['places', (type) => type === 'place'],
  ['organisations', (type) => type === 'organisation'],
];

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

function row(name: string, told: readonly Told[]): string {
  const shares = KINDS.map(([, counts]) => {
    const these = told.filter(({ type }) => counts(type));
    return `${percent(these.filter(({ said }) => said).length, these.length)} (${these.length})`;
  });
  return `| ${name} | ${shares.join(' | ')} |\n`;
}

const readJson = (path: string) => JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8'));

function loadSpeaker(language: string, knowledge: ReturnType<typeof loadSource>) {
  const file = cardWordsFile(language);
  const words = file && cardWords(readJson(file));
  return words ? cardSpeaker(words, language, knowledge) : null;
}

type Speaker = NonNullable<ReturnType<typeof loadSpeaker>>;

/** Records one by one: the pack has no list of its ids. */
function toldOfPack(speaker: Speaker): Told[] {
  const opened = openPack(readBuffer(PACK_PATH));
  if (!opened.ok) throw new Error(`${PACK_PATH}: ${opened.problem}`);
  const { views } = opened;
  return Array.from({ length: views.header.records }, (_, index): Told | null => {
    const reader = new RecordReader(views, index);
    const { flags, type, names, prior, country, field } = reader.head();
    const name = names[0]?.written ?? '';
    const body = reader.body(flags, name);
    const entry = { ...body, id: `Q${index}`, type, name, prior, country, field, aliases: [], sources: [] };
    const { description } = wordEntry(entry, speaker);
    const english = wordEntry(entry, null).description;
    if (!description || !english) return null;
    const said = description.language === undefined;
    return { type, said, english: argumentWords(english), words: argumentWords(description) };
  }).filter((told) => told !== null);
}

function toldOfPage(file: string, speaker: Speaker, knowledge: ReturnType<typeof loadSource>): Told[] {
  const bytes = readFileSync(file);
  const packed = file.endsWith('.gz');
  const opened = openFile(packed ? file.slice(0, -3) : file, packed ? gunzipSync(bytes) : bytes);
  const { article } = cleanArticle(opened.content, opened.junk);
  const cast = buildCast({ article, ...analyseArticle(article), knowledge, speaker });
  return cast.filter(({ certainty, description }: Card) => certainty === 'known' && description !== null).map(toldOf);
}

const toldOf = ({ type, description }: Card): Told => ({
  type,
  said: description?.language === undefined,
  english: '',
  words: description ? argumentWords(description) : '',
});

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { samples: { type: 'string', default: '0' }, seed: { type: 'string', default: '1' } },
});
const [language = '', ...files] = positionals;
const knowledge = loadSource();
const speaker = loadSpeaker(language, knowledge);
if (speaker === null) {
  process.stderr.write('usage: npm run -s eval:spoken -- LANGUAGE [--samples N] [--seed N] [FILE…]\n');
  process.exitCode = 1;
} else {
  const pack = toldOfPack(speaker);
  const pages = files.flatMap((file) => toldOfPage(file, speaker, knowledge));
  process.stdout.write(
    `| ${language}: said, % (of) | ${KINDS.map(([name]) => name).join(' | ')} |\n|---|---|---|---|---|\n`,
  );
  process.stdout.write(row('entries of the pack', pack));
  if (files.length > 0) process.stdout.write(row(`linked on ${files.length} pages`, pages));
  useWords(wordsFromFile(readJson(`_locales/${language.replace('-', '_')}/messages.json`), language));
  const random = seeded(Number(values.seed));
  const read = toldOfPack(speaker).filter(({ said }) => said);
  for (let left = Number(values.samples); left > 0; left--) {
    const { words, english } = pick(random, read);
    process.stdout.write(`${words} ← ${english}\n`);
  }
}
