/*
 * Trains the tagger of one language: corpora of its own and of its relatives, invented stories, name lists. As the
 * English one, seeded: the same inputs give the same bytes. There are no word clusters: no open vectors of these
 * languages come through npm.
 */

import { existsSync, readFileSync } from 'node:fs';
import { caseEndings } from '../../../lib/entities/tagger/case-endings.ts';
import { type ClusterTable, FINE_LIMIT } from '../../../lib/entities/tagger/clusters.ts';
import { prepareDocument, WordCache } from '../../../lib/entities/tagger/document.ts';
import { buildGazetteer } from '../build-gazetteer.ts';
import { type GoldDocument, readCorpus } from '../corpus.ts';
import { type Trained, trainOn } from '../train-tagger.ts';
import { labelsOf, sentencesOf, tokensOf } from '../training-data.ts';
import type { TrainingDocument } from '../training-documents.ts';
import { TRAINING, type TrainingOptions } from '../training-options.ts';
import { knownPeople } from './known-people.ts';
import { type CorpusUse, RECIPES, type Recipe } from './recipes.ts';
import { inventStories } from './stories.ts';

/** Where the inputs lie. */
export interface LanguageSources {
  /** A folder with one a language, of `.jsonl` files as `RECIPES` names them. */
  readonly corpora: string;
  /** A folder with one a language, of `first`, `last`, `place` and `territory.txt`, a name a line. */
  readonly names: string;
  /** A folder with `entities.jsonl.gz`. */
  readonly knowledge: string;
}

const NO_CLUSTERS: ClusterTable = {
  words: new Uint32Array(1),
  middle: new Uint8Array(FINE_LIMIT),
  coarse: new Uint8Array(FINE_LIMIT),
  topics: new Uint8Array(FINE_LIMIT),
};

export const optionsOf = ({ bits = 18, l2 = 0.0001, dropout = 0.2, kept = 400_000 }: Recipe): TrainingOptions => ({
  ...TRAINING,
  epochs: 6,
  bits,
  l2,
  dropout,
  kept,
});

/** The folder of Norwegian is named after both its forms. */
const folderOf = (language: string): string => (language === 'nb' ? 'no' : language);

function listed(folder: string, kind: string): string[] {
  const file = `${folder}/${kind}.txt`;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.map((line) => line.trim()).filter(Boolean);
}

export interface LanguageTraining {
  readonly sources: LanguageSources;
  /** Which documents of a corpus are used, by their number: all, unless a half is kept to choose on. */
  uses?(file: string, index: number): boolean;
  log(line: string): void;
}

export function trainLanguage(language: string, { sources, uses = () => true, log }: LanguageTraining): Trained {
  const recipe = RECIPES[language];
  if (!recipe) throw new Error(`there is no recipe for ${language}`);
  const options = optionsOf(recipe);
  const own = `${sources.names}/${folderOf(language)}`;
  const names = {
    given: listed(own, 'first'),
    family: listed(own, 'last'),
    places: listed(own, 'place'),
    countries: listed(own, 'territory'),
    least: recipe.least ?? 45,
  };
  const gazetteer = buildGazetteer(sources.knowledge, new Set(), names);
  const cache = new WordCache(gazetteer, NO_CLUSTERS, caseEndings(language));
  const documents: TrainingDocument[] = [];
  const add = (gold: GoldDocument, { weight, miscOpen = false, noisy = false }: Omit<CorpusUse, 'file'>): void => {
    const words = tokensOf(gold.text);
    const document = prepareDocument(words, cache, gazetteer);
    const labels = labelsOf(words, gold);
    const sentences = sentencesOf(document, labels, (1 << options.bits) - 1, weight, miscOpen);
    documents.push({ document, sentences, noisy, fold: documents.length % 2 === 0 ? 0 : 1 });
  };
  for (const corpus of recipe.corpora)
    for (const [i, gold] of readCorpus(`${sources.corpora}/${corpus.file}.jsonl`).entries())
      if (uses(corpus.file, i)) add(gold, corpus);
  const { stories = 0, storyWeight = 0.5 } = recipe;
  const people = { given: names.given, family: names.family, known: knownPeople(sources.knowledge) };
  for (const gold of inventStories(language, people, names.countries, stories, options.seed))
    add(gold, { weight: storyWeight });
  return { ...trainOn(documents, options, log), gazetteer, clusters: NO_CLUSTERS };
}
