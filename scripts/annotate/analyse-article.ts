/*
 * The background's analysis with the terminal's resources: the same engine, files in place of the extension's package.
 */

import { readFileSync } from 'node:fs';
import { type Analysis, type AnalysisResources, analyse } from '../../lib/analysis/analyse.ts';
import { readTaggerModel, type TaggerModel } from '../../lib/entities/tagger/model.ts';
import type { Article } from '../../lib/text/article.ts';
import { loadSource } from '../knowledge/load-source.ts';

/** The shipped tagger; a file that cannot be used is told on standard error, and rules find the names. */
function loadTagger(): TaggerModel | null {
  const bytes = readFileSync(new URL('../../public/data/tagger-en.bin', import.meta.url));
  const read = readTaggerModel(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  if (read.ok) return read.model;
  process.stderr.write(`sidelight: the name tagger's file is ${read.reason}; names are found by simple rules\n`);
  return null;
}

export const loadResources = (): AnalysisResources => ({ tagger: loadTagger(), knowledge: loadSource() });

let resources: AnalysisResources | null = null;

export function analyseArticle(article: Article): Analysis {
  resources ??= loadResources();
  return analyse(article, resources);
}
