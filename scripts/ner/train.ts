/*
 * `npm run -s train:ner -- CORPORA KNOWLEDGE [PAGES]`: trains the tagger and writes public/data/tagger-en.bin. CORPORA
 * is a folder of `token<TAB>tag` files named as docs/model-card.md lists them, KNOWLEDGE one with `entities.jsonl.gz`
 * and `common_word_names.json`, PAGES a file with `{"language", "body"}` a line. Takes some minutes and 4 GB of memory;
 * the same inputs give the same bytes. Word vectors come through npm the first time.
 */

import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packModel } from './pack-model.ts';
import { trainTagger } from './train-tagger.ts';
import { TRAINING } from './training-options.ts';

const [corpora, knowledge, pages = null] = process.argv.slice(2);
if (corpora === undefined || knowledge === undefined) {
  console.error('usage: npm run -s train:ner -- CORPORA KNOWLEDGE [PAGES]');
  process.exitCode = 1;
} else {
  const trained = trainTagger({ corpora, knowledge, pages }, TRAINING, (line) => console.error(line));
  const bytes = new Uint8Array(packModel(trained, TRAINING.bits, 'en'));
  writeFileSync(new URL('../../public/data/tagger-en.bin', import.meta.url), bytes);
  console.error(`tagger-en.bin: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}
