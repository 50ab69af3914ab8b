/*
 * What the package carries for the analysis, with the user's own packs, read at the first article and kept while the
 * background lives. A file that cannot be read costs what it was for and nothing else, and the user is told.
 */

import browser from 'webextension-polyfill';
import { builtInSource } from '../../lib/entities/linking/candidates-built-in.ts';
import { joinSources } from '../../lib/entities/linking/join-sources.ts';
import type { KnowledgeSource } from '../../lib/entities/linking/knowledge-source.ts';
import { type ModelFault, readTaggerModel, type TaggerModel } from '../../lib/entities/tagger/model.ts';
import { taggerFile, taggerFor } from '../../lib/entities/tagger/tagger-files.ts';
import { type LabelCode, type Message, message } from '../../lib/i18n/message.ts';
import { readPack } from '../../lib/knowledge/read-pack.ts';
import { loadUserPacks } from './user-packs.ts';

export interface Resources {
  readonly knowledge: KnowledgeSource;
  /** Packs of the user's own are part of the knowledge. */
  readonly ownPacks: boolean;
  /** What could not be loaded. */
  readonly notices: readonly Message[];
}

export interface Tagger {
  /** Null where there is none for the language, or its file is missing or damaged: rules find names then. */
  readonly model: TaggerModel | null;
  readonly notices: readonly Message[];
}

const FAULTS: Readonly<Record<ModelFault, LabelCode>> = {
  foreign: 'noticeTaggerForeign',
  version: 'noticeTaggerVersion',
  truncated: 'noticeTaggerCut',
  damaged: 'noticeTaggerDamaged',
};

let loading: Promise<Resources> | null = null;
let packaged: Promise<Resources> | null = null;

export function loadResources(): Promise<Resources> {
  loading ??= load();
  return loading;
}

const taggers = new Map<string | null, Promise<Tagger>>();

/** The model that finds names in a language (BCP 47), read when an article in it is first met. */
export function loadTagger(language: string): Promise<Tagger> {
  const name = taggerFor(language);
  const known = taggers.get(name) ?? (name === null ? Promise.resolve(NO_TAGGER) : readTagger(name));
  taggers.set(name, known);
  return known;
}

const NO_TAGGER: Tagger = { model: null, notices: [] };

async function readTagger(name: string): Promise<Tagger> {
  const file = await readFile(`data/${taggerFile(name)}`);
  const read = file && readTaggerModel(file);
  if (read?.ok) return { model: read.model, notices: [] };
  return { model: null, notices: [message(read ? FAULTS[read.reason] : 'noticeTaggerMissing')] };
}

/** The user has added or removed one: the next article is read with what is there then. */
export function forgetUserPacks(): void {
  loading = null;
}

async function load(): Promise<Resources> {
  packaged ??= loadPackaged();
  const [resources, own] = await Promise.all([packaged, loadUserPacks()]);
  return {
    ...resources,
    knowledge: own.sources.length === 0 ? resources.knowledge : joinSources([...own.sources, resources.knowledge]),
    ownPacks: own.sources.length > 0,
    notices: [...resources.notices, ...own.notices],
  };
}

async function loadPackaged(): Promise<Resources> {
  const pack = await readFile('data/knowledge.bin');
  const read = pack && readPack(pack);
  return {
    knowledge: read?.ok ? read.source : builtInSource(),
    ownPacks: false,
    notices: read?.ok ? [] : [message('noticeNoPack', read?.why ?? message('packUnreadable'))],
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
