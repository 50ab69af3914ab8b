/*
 * Reads a linking fixture: a short article with its names marked where they stand, `{words|type|gold}`. Gold is a
 * Wikidata id, another pack id, or `-` for a name nobody should be shown for (NIL). Head lines `date:`, `title:` and
 * `language:` come first, then a blank line, then one paragraph a line.
 */

import type { Entity, EntityType, Mention } from '../../lib/entities/mention.ts';
import type { Article } from '../../lib/text/article.ts';
import { foldName } from '../../lib/text/fold.ts';
import type { Span } from '../../lib/text/span.ts';
import { plainArticle } from '../plain-article.ts';

export interface GoldMention extends Span {
  readonly type: EntityType;
  /** Null for NIL. */
  readonly gold: string | null;
}

export interface LinkingFixture {
  readonly name: string;
  readonly article: Article;
  readonly gold: readonly GoldMention[];
}

const MARK = /\{([^|{}]+)\|([a-z]+)\|([^|{}]+)\}/g;

export function readLinkingFixture(name: string, written: string): LinkingFixture {
  const [head = '', ...rest] = written.replace(/\r/g, '').trim().split(/\n\n/);
  const fields = new Map(
    head.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const marked = rest.join('\n').replace(/\n+/g, '\n');
  const gold: GoldMention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, words = '', type, id] = match;
    text += marked.slice(at, match.index);
    gold.push({
      start: text.length,
      end: text.length + words.length,
      type: type as EntityType,
      gold: id === '-' ? null : (id ?? null),
    });
    text += words;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  return { name, gold, article: articleOf(text, fields) };
}

const articleOf = (text: string, fields: ReadonlyMap<string, string>): Article =>
  plainArticle(text, {
    source: 'fixture',
    language: fields.get('language') ?? 'en',
    title: fields.get('title') ?? '',
    published: fields.get('date') || null,
  });

/**
 * Whether one name is the other shortened from either end ("Putin" of "Vladimir Putin", "Vostochny" of "Vostochny
 * Cosmodrome").
 */
function shortens(short: string, long: string): boolean {
  return long === short || long.endsWith(` ${short}`) || long.startsWith(`${short} `);
}

/**
 * Gold mentions joined by plain shortening, so that linking is measured without the tagger's and the variants'
 * mistakes.
 */
export function joinGoldMentions({ article, gold }: LinkingFixture): { entities: Entity[]; mentions: Mention[] } {
  const clusters: { type: EntityType; names: string[]; id: string; first: number }[] = [];
  const byLength = gold
    .map((mention, at) => ({ mention, at, name: article.text.slice(mention.start, mention.end) }))
    .sort((a, b) => b.name.length - a.name.length || a.at - b.at);
  const idAt = new Map<number, string>();
  for (const { mention, at, name } of byLength) {
    const folded = foldName(name);
    const fits = clusters.filter(
      ({ type, names }) => type === mention.type && names.some((other) => shortens(folded, foldName(other))),
    );
    let cluster =
      fits.find(({ names }) => names.some((other) => foldName(other) === folded)) ??
      (mention.type === 'person' || fits.length === 1 ? fits[0] : undefined);
    if (!cluster) {
      cluster = { type: mention.type, names: [], id: `${mention.type}:${folded}`, first: at };
      clusters.push(cluster);
    }
    if (!cluster.names.includes(name)) cluster.names.push(name);
    cluster.first = Math.min(cluster.first, at);
    idAt.set(at, cluster.id);
  }
  return {
    entities: clusters
      .sort((a, b) => a.first - b.first)
      .map(({ id, type, names }) => ({
        id,
        type,
        name: names[0] ?? '',
        aliases: [],
        prior: 0,
        alsoWritten: names.slice(1),
      })),
    mentions: gold.map(({ start, end, type }, at) => ({
      start,
      end,
      type,
      entityId: idAt.get(at) ?? null,
      score: 1,
      detector: 'gold',
    })),
  };
}
