/*
 * One request to a Wikimedia host, with the manners they ask for: our name in the header, no cookies, no referrer, one
 * at a time, a wait honoured when told to wait. What happened comes back as a value; nothing of the network is thrown.
 */

export type FetchReply =
  | { readonly status: 'ok'; readonly body: unknown; readonly etag: string | null }
  | { readonly status: 'unchanged' }
  | { readonly status: 'missing' }
  /** The server asked to wait, or told so before. */
  | { readonly status: 'later'; readonly until: number }
  | { readonly status: 'offline' | 'timeout' | 'aborted' | 'malformed' | 'too-large' | 'elsewhere' }
  | { readonly status: 'refused'; readonly code: number };

export interface RateLimitedFetch {
  get(address: string, options?: { readonly etag?: string | null; readonly signal?: AbortSignal }): Promise<FetchReply>;
}

export interface RateLimitedFetchOptions {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** "Sidelight/0.1.0 (address of the project)". */
  readonly userAgent: string;
  /** Told of every request before it leaves. */
  readonly log: (address: string) => Promise<void>;
  readonly now?: () => number;
  readonly timeoutMs?: number;
  /** Hosts a redirect may lead to. */
  readonly mayAnswer?: (host: string) => boolean;
}

/** Milliseconds; a summary takes well under one second, a slow line five. */
const TIMEOUT_MS = 10_000;
/** Bytes; a summary is 2–6 kB, a large Wikidata entity some 300. */
const MAX_BYTES = 1_000_000;
/** Milliseconds waited after a 429 without Retry-After, and at most with one. */
const DEFAULT_WAIT_MS = 60_000;
const MAX_WAIT_MS = 24 * 60 * 60_000;

const isWikimedia = (host: string): boolean => /(?:^|\.)(?:wikipedia|wikidata)\.org$/.test(host);

/** Seconds or an HTTP date; null when it is neither. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(seconds) ? now + Math.min(MAX_WAIT_MS, Math.max(0, seconds)) : null;
}

/** The body as text, or null when it is longer than `largest` bytes; stops reading there. */
async function readBounded(response: Response, largest: number): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > largest) return null;
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > largest) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function failure(error: unknown, signal: AbortSignal | undefined): FetchReply {
  if (signal?.aborted) return { status: 'aborted' };
  if (error instanceof DOMException && error.name === 'TimeoutError') return { status: 'timeout' };
  // A fetch that cannot reach anybody is a TypeError; anything else is a fault of ours.
  if (error instanceof TypeError) return { status: 'offline' };
  throw error;
}

export function rateLimitedFetch(options: RateLimitedFetchOptions): RateLimitedFetch {
  const { userAgent, log, now = Date.now, timeoutMs = TIMEOUT_MS, mayAnswer = isWikimedia } = options;
  let queue: Promise<unknown> = Promise.resolve();
  let notBefore = 0;

  async function send(address: string, etag: string | null, signal: AbortSignal | undefined): Promise<FetchReply> {
    if (signal?.aborted) return { status: 'aborted' };
    if (now() < notBefore) return { status: 'later', until: notBefore };
    await log(address);
    const signals = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])];
    const headers = {
      accept: 'application/json',
      'Api-User-Agent': userAgent,
      ...(etag === null ? {} : { 'if-none-match': etag }),
    };
    try {
      const response = await options.fetch(address, {
        headers,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'follow',
        signal: AbortSignal.any(signals),
      });
      return await read(response);
    } catch (error) {
      return failure(error, signal);
    }
  }

  async function read(response: Response): Promise<FetchReply> {
    const { status, headers, url } = response;
    if (url !== '' && !mayAnswer(new URL(url).hostname)) return { status: 'elsewhere' };
    if (status === 304) return { status: 'unchanged' };
    if (status === 404) return { status: 'missing' };
    if (status === 429 || status === 503) {
      notBefore = retryAfter(headers.get('retry-after'), now()) ?? now() + DEFAULT_WAIT_MS;
      return { status: 'later', until: notBefore };
    }
    if (!response.ok) return { status: 'refused', code: status };
    const text = await readBounded(response, MAX_BYTES);
    if (text === null) return { status: 'too-large' };
    try {
      return { status: 'ok', body: JSON.parse(text) as unknown, etag: headers.get('etag') };
    } catch (error) {
      if (error instanceof SyntaxError) return { status: 'malformed' };
      throw error;
    }
  }

  return {
    get(address, { etag = null, signal } = {}) {
      const reply = queue.then(() => send(address, etag, signal));
      queue = reply.then(
        () => undefined,
        () => undefined,
      );
      return reply;
    },
  };
}
