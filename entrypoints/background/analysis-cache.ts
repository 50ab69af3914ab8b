/* Model and knowledge, loaded at the first article and kept while the background lives; and the analysis that uses them. */

import { analyse } from '../../lib/analysis/analyse.ts';
import { buildCast } from '../../lib/cards/build-cast.ts';
import { builtInSource } from '../../lib/entities/candidates-built-in.ts';
import type { AnalysableArticle, ReaderCalls } from '../../lib/messaging/protocol.ts';
import { loadSettings } from '../../lib/storage/settings-store.ts';

export async function analyseArticle(received: AnalysableArticle): Promise<ReturnType<ReaderCalls['article.analyse']>> {
  const article = { ...received, boxes: [] };
  const source = builtInSource();
  const choices = new Map(Object.entries((await loadSettings()).choices));
  const analysis = analyse(article, { tagger: null, knowledge: source, choices });
  return { ok: true, value: { analysis, cast: buildCast({ article, ...analysis, source, choices }) } };
}

export async function entityNames(ids: readonly string[]): Promise<Record<string, string>> {
  const source = builtInSource();
  return Object.fromEntries(ids.flatMap((id) => (source.entry(id) ? [[id, source.entry(id)?.name ?? id]] : [])));
}
