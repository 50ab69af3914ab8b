/* The data files of the package, as the background reads them: the knowledge pack and the taggers. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysisResources } from '../lib/analysis/analyse.ts';
import type { KnowledgeSource } from '../lib/entities/linking/knowledge-source.ts';
import { readTaggerModel, type TaggerModel } from '../lib/entities/tagger/model.ts';
import { taggerFile } from '../lib/entities/tagger/tagger-files.ts';
import { readPack } from '../lib/knowledge/read-pack.ts';
import { ROOT } from './source-files.ts';

/** A buffer of the file's own: views of typed arrays need its start aligned. */
export function shippedFile(name: string): ArrayBuffer {
  const bytes = readFileSync(join(ROOT, 'public/data', name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

export function shippedPack(): KnowledgeSource {
  const read = readPack(shippedFile('knowledge.bin'));
  if (!read.ok) throw new Error(`the pack is ${read.problem}`);
  return read.source;
}

export function shippedTagger(language = 'en'): TaggerModel {
  const read = readTaggerModel(shippedFile(taggerFile(language)));
  if (!read.ok) throw new Error(`the tagger is ${read.reason}`);
  return read.model;
}

export const shippedResources = (): AnalysisResources => ({ tagger: shippedTagger(), knowledge: shippedPack() });
