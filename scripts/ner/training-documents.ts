/* All that is trained on, read and mended: annotated corpora, invented stories, and pages that nobody has annotated. */

import { readdirSync, readFileSync } from 'node:fs';
import type { ClusterTable } from '../../lib/entities/tagger/clusters.ts';
import { prepareDocument, type TaggerDocument, WordCache } from '../../lib/entities/tagger/document.ts';
import type { Gazetteer } from '../../lib/entities/tagger/gazetteer.ts';
import { type GoldDocument, readCorpus } from './corpus.ts';
import { makeRandom, type TrainingSentence } from './crf.ts';
import { withHeadline } from './headline.ts';
import { inventNews } from './invented-news.ts';
import { mendNationalities, withoutHandles, withoutTitleDots, withoutTitles } from './mend-gold.ts';
import { nameStock } from './name-stock.ts';
import { labelsOf, sentencesOf, tokensOf } from './training-data.ts';
import type { TrainingOptions } from './training-options.ts';

/** Corpora that mark no MISC: there O may be one. */
const WITHOUT_MISC = /^(?:btc|uner|multiner)/;
/** Made by machine, by many hands or from other guidelines: labels may be doubted. */
const NOISY = /^(?:gmb|gum|re3d|btc|multiner|wnut)/;

/** Share of headlines that are all capitals. */
const SHOUTED = 0.25;

/** Where the inputs lie. */
export interface TrainingSources {
  /** A folder of `token<TAB>tag` files. */
  readonly corpora: string;
  /** A folder with `entities.jsonl.gz` and `common_word_names.json`. */
  readonly knowledge: string;
  /** A file with `{"language", "body"}` a line, articles to read without annotation; null for none. */
  readonly pages: string | null;
}

export interface TrainingDocument {
  readonly document: TaggerDocument;
  readonly sentences: TrainingSentence[];
  readonly noisy: boolean;
  /** The half of the documents it is in; null for a page, which has no labels to learn from before it is read. */
  readonly fold: 0 | 1 | null;
}

/** English bodies of pages. */
function readPages(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { language?: string; body?: string })
    .filter(({ language = '', body }) => body && language.startsWith('en'))
    .map(({ body = '' }) => ({ text: body, spans: [] }));
}

export function readDocuments(
  { corpora, knowledge, pages }: TrainingSources,
  gazetteer: Gazetteer,
  clusters: ClusterTable,
  options: TrainingOptions,
): TrainingDocument[] {
  const cache = new WordCache(gazetteer, clusters);
  const mask = (1 << options.bits) - 1;
  const random = makeRandom(options.seed + 200);
  const documents: TrainingDocument[] = [];
  const add = (
    gold: GoldDocument,
    weight: number,
    kind: { miscOpen: boolean; noisy: boolean; page: boolean },
  ): void => {
    const plain = random() < options.undotted ? withoutTitleDots(gold) : gold;
    const written = random() < options.headlines && !kind.page ? withHeadline(plain, random() < SHOUTED) : plain;
    const words = tokensOf(written.text);
    const document = prepareDocument(words, cache, gazetteer);
    documents.push({
      document,
      sentences: sentencesOf(document, labelsOf(words, written), mask, weight, kind.miscOpen),
      noisy: kind.noisy,
      fold: kind.page ? null : documents.length % 2 === 0 ? 0 : 1,
    });
  };
  for (const file of readdirSync(corpora).sort()) {
    const weight = Object.entries(options.weights).find(([name]) => file.startsWith(name))?.[1] ?? 0;
    if (weight === 0) continue;
    const kind = { miscOpen: WITHOUT_MISC.test(file), noisy: NOISY.test(file), page: false };
    for (const gold of readCorpus(`${corpora}/${file}`))
      add(withoutTitles(mendNationalities(file.startsWith('btc') ? withoutHandles(gold) : gold)), weight, kind);
  }
  for (const gold of inventNews(nameStock(knowledge), options.invented, options.seed))
    add(gold, options.inventedWeight, { miscOpen: false, noisy: false, page: false });
  for (const page of pages === null ? [] : readPages(pages))
    add(page, options.pageWeight, { miscOpen: false, noisy: false, page: true });
  return documents;
}
