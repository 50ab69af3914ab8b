/*
 * The background's analysis with the terminal's resources: the same engine, files in place of the extension's package.
 */

import { readFileSync } from 'node:fs';
import { type Analysis, type AnalysisResources, analyse } from '../../lib/analysis/analyse.ts';
import type { KnowledgeSource } from '../../lib/entities/linking/knowledge-source.ts';
import { readTaggerModel, type TaggerModel } from '../../lib/entities/tagger/model.ts';
import { taggerFile, taggerFor } from '../../lib/entities/tagger/tagger-files.ts';
import type { Article } from '../../lib/text/article.ts';
import { loadSource } from '../knowledge/load-source.ts';

const taggers = new Map<string, TaggerModel | null>();

/**
 * The shipped tagger for an article's language; a file that cannot be used is told on standard error, and rules find
 * the names.
 */
export function loadTagger(language: string): TaggerModel | null {
  const name = taggerFor(language);
  if (name === null) return null;
  const known = taggers.get(name);
  const model = known === undefined ? readTagger(name) : known;
  taggers.set(name, model);
  return model;
}

function readTagger(language: string): TaggerModel | null {
  const bytes = readFileSync(new URL(`../../public/data/${taggerFile(language)}`, import.meta.url));
  const read = readTaggerModel(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  if (read.ok) return read.model;
  process.stderr.write(`sidelight: the name tagger's file is ${read.reason}; names are found by simple rules\n`);
  return null;
}

let knowledge: KnowledgeSource | null = null;

/** What the extension has for an article in a language (BCP 47). */
export function loadResources(language: string): AnalysisResources {
  knowledge ??= loadSource();
  return { tagger: loadTagger(language), knowledge };
}

export const analyseArticle = (article: Article): Analysis => analyse(article, loadResources(article.language));
