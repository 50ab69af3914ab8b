/*
 * "Ask Wikipedia about …": one press, at most three requests one after another (summary; the choices when the name
 * means many things; the facts), answered from the cache for a week. Started only by the user; nothing here runs by
 * itself.
 */

import type { FetchReply, RateLimitedFetch } from './rate-limited-fetch.ts';
import {
  type Choice,
  type LiveFact,
  type PageSummary,
  parseChoices,
  parseEntityFacts,
  parseFallback,
  parseSummary,
} from './wikimedia-replies.ts';
import {
  entityAddress,
  fallbackAddress,
  nameToSend,
  searchAddress,
  summaryAddress,
  WIKIMEDIA,
  type WikimediaHosts,
  wikipediaLanguage,
} from './wikimedia-requests.ts';

export interface LiveCard extends PageSummary {
  readonly facts: readonly LiveFact[];
  readonly licence: string;
  /** ISO 8601 instant of the reply. */
  readonly retrieved: string;
}

export type LookupResult =
  | { readonly status: 'found'; readonly card: LiveCard; readonly cached: boolean }
  | { readonly status: 'choices'; readonly choices: readonly Choice[] }
  | { readonly status: 'missing' }
  | { readonly status: 'later'; readonly until: number }
  | { readonly status: 'offline' | 'timeout' | 'aborted' | 'malformed' | 'too-large' | 'elsewhere' }
  | { readonly status: 'refused'; readonly code: number };

/** A reply kept for a week; whoever stores it caps the size of the whole. */
export interface CachedLookup {
  /** `language:name`, as `lookupKey` makes it. */
  readonly key: string;
  readonly card: LiveCard;
  readonly etag: string | null;
  /** Milliseconds since 1970. */
  readonly stored: number;
}

export interface LookupCache {
  get(key: string): Promise<CachedLookup | null>;
  put(entry: CachedLookup): Promise<void>;
  clear(): Promise<void>;
}

export interface LiveLookup {
  /** `title` of a choice, or a name as the article has it. */
  lookUp(name: string, language: string, signal?: AbortSignal): Promise<LookupResult>;
}

/** Milliseconds: the seven days. */
export const KEPT_FOR = 7 * 24 * 60 * 60_000;
const LICENCE = 'CC BY-SA 4.0';

export const lookupKey = (name: string, language: string): string => `${wikipediaLanguage(language)}:${name}`;

export interface LiveLookupOptions {
  readonly http: RateLimitedFetch;
  readonly cache: LookupCache;
  readonly hosts?: WikimediaHosts;
  readonly now?: () => number;
}

type Failed = Exclude<FetchReply, { status: 'ok' | 'unchanged' }>;

export function liveLookup({ http, cache, hosts = WIKIMEDIA, now = Date.now }: LiveLookupOptions): LiveLookup {
  const pass = (signal: AbortSignal | undefined): { signal?: AbortSignal } => (signal ? { signal } : {});

  async function choices(name: string, language: string, signal?: AbortSignal): Promise<LookupResult> {
    const reply = await http.get(searchAddress(hosts, language, name), pass(signal));
    if (reply.status !== 'ok') return failed(reply);
    const found = parseChoices(reply.body);
    if (found === null) return { status: 'malformed' };
    return found.length === 0 ? { status: 'missing' } : { status: 'choices', choices: found };
  }

  /** Facts are a help, not a need: without them the card is shown all the same. */
  async function facts(page: PageSummary, language: string, signal?: AbortSignal): Promise<readonly LiveFact[]> {
    if (page.wikidata === null) return [];
    const reply = await http.get(entityAddress(hosts, page.wikidata, language), pass(signal));
    return reply.status === 'ok' ? (parseEntityFacts(reply.body, page.wikidata) ?? []) : [];
  }

  async function lookUp(written: string, language: string, signal?: AbortSignal): Promise<LookupResult> {
    const name = nameToSend(written);
    if (name === null) return { status: 'missing' };
    const key = lookupKey(name, language);
    const kept = await cache.get(key);
    if (kept && now() - kept.stored < KEPT_FOR) return { status: 'found', card: kept.card, cached: true };
    let reply = await http.get(summaryAddress(hosts, language, name), { etag: kept?.etag ?? null, ...pass(signal) });
    if (reply.status === 'unchanged' && kept) {
      await cache.put({ ...kept, stored: now() });
      return { status: 'found', card: kept.card, cached: true };
    }
    let summary = reply.status === 'ok' ? parseSummary(reply.body) : null;
    if (reply.status === 'refused') {
      // The summary service may be gone for good one day; the Action API has the same words.
      reply = await http.get(fallbackAddress(hosts, language, name), pass(signal));
      summary = reply.status === 'ok' ? parseFallback(reply.body, wikipediaLanguage(language)) : null;
    }
    if (reply.status === 'missing' || summary?.kind === 'disambiguation') return choices(name, language, signal);
    if (reply.status !== 'ok') return failed(reply);
    if (summary === null) return { status: 'malformed' };
    const found = await facts(summary.page, language, signal);
    const card: LiveCard = {
      ...summary.page,
      facts: found,
      licence: LICENCE,
      retrieved: new Date(now()).toISOString(),
    };
    await cache.put({ key, card, etag: reply.etag, stored: now() });
    return { status: 'found', card, cached: false };
  }

  return { lookUp };
}

/** "Unchanged" without anything kept is a server's mistake. */
const failed = (reply: Failed | { readonly status: 'unchanged' }): LookupResult =>
  reply.status === 'unchanged' ? { status: 'malformed' } : reply;
