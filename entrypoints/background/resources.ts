/*
 * What the package carries for the analysis, read at the first article and kept while the background lives. A file that cannot be read
 * costs what it was for and nothing else, and the reader is told.
 */

import browser from 'webextension-polyfill';
import type { KnowledgeSource } from '../../lib/entities/candidates.ts';
import { builtInSource } from '../../lib/entities/candidates-built-in.ts';
import { readPack } from '../../lib/knowledge/read-pack.ts';

export interface Resources {
  readonly knowledge: KnowledgeSource;
  /** What could not be loaded, in sentences. */
  readonly notices: readonly string[];
}

let loading: Promise<Resources> | null = null;

export function loadResources(): Promise<Resources> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Resources> {
  const pack = await readFile('data/knowledge.bin');
  const knowledge = pack && readPack(pack);
  return knowledge?.ok
    ? { knowledge: knowledge.source, notices: [] }
    : {
        knowledge: builtInSource(),
        notices: [
          `The knowledge pack could not be loaded, so cards know little: ${knowledge?.message ?? 'the file cannot be read'}`,
        ],
      };
}

/** Null when the package does not hold the file. */
async function readFile(path: string): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? await response.arrayBuffer() : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
