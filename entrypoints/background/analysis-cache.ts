/* The analysis of an article with what the package carries, and the reader's choices. */

import { analyse } from '../../lib/analysis/analyse.ts';
import { articleDates } from '../../lib/cards/article-dates.ts';
import { buildCast } from '../../lib/cards/build-cast.ts';
import { whatIsSent } from '../../lib/knowledge/wikimedia-requests.ts';
import type { AnalysableArticle, ReaderCalls } from '../../lib/messaging/protocol.ts';
import { loadSettings } from '../../lib/storage/settings-store.ts';
import { loadResources } from './resources.ts';

type Answer = ReturnType<ReaderCalls['article.analyse']>;

/** A fault of ours on one article must not take its junk and notes along: the reader is told, and this console has the stack. */
export async function analyseArticle(received: AnalysableArticle): Promise<Answer> {
  try {
    return await analysed(received);
  } catch (error) {
    console.error('Sidelight: the analysis failed', error);
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function analysed(received: AnalysableArticle): Promise<Answer> {
  const article = { ...received, boxes: [] };
  const { knowledge, tagger, notices } = await loadResources();
  const choices = new Map(Object.entries((await loadSettings()).choices));
  const found = analyse(article, { tagger, knowledge, choices });
  const analysis = { ...found, notices: [...notices, ...found.notices] };
  const cast = buildCast({ article, ...analysis, source: knowledge, choices });
  return {
    ok: true,
    value: {
      analysis,
      cast: cast.map((card) => ({ ...card, ask: whatIsSent(card.name, article.language) })),
      dates: articleDates(article, analysis, new Date().toISOString().slice(0, 10)),
    },
  };
}

export async function entityNames(ids: readonly string[]): Promise<Record<string, string>> {
  const { knowledge } = await loadResources();
  return Object.fromEntries(ids.flatMap((id) => (knowledge.entry(id) ? [[id, knowledge.entry(id)?.name ?? id]] : [])));
}
