/*
 * Reads the variant fixtures' marking: `[p1:Maria Lopez]` is a mention of person number 1; l place, o organisation, n
 * nationality.
 */

import type { EntityType, Mention } from '../../../lib/entities/mention.ts';

const TYPES: Readonly<Record<string, EntityType>> = { p: 'person', l: 'place', o: 'organisation', n: 'nationality' };

export interface MarkedArticle {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The entity each mention is of, as marked. */
  readonly gold: readonly string[];
}

export function readMarked(marked: string): MarkedArticle {
  let text = '';
  const mentions: Mention[] = [];
  const gold: string[] = [];
  for (const part of marked.split(/(\[[plon]\d+:[^\]]+\])/)) {
    const mark = /^\[([plon])(\d+):([^\]]+)\]$/.exec(part);
    if (mark === null) {
      text += part;
      continue;
    }
    const [, kind, number, name] = mark as unknown as [string, string, string, string];
    const start = text.length;
    text += name;
    mentions.push({
      start,
      end: text.length,
      type: TYPES[kind] ?? 'other',
      entityId: null,
      score: 1,
      detector: 'gold',
    });
    gold.push(kind + number);
  }
  return { text, mentions, gold };
}
