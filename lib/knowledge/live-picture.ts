/*
 * The picture of a live card, with whose it is: two requests more, and only when the user has pressed for it. One
 * without an author or a licence is not shown, nor one that is no free file of Wikimedia Commons.
 */

import type { RateLimitedFetch } from './rate-limited-fetch.ts';
import { type PictureFile, parsePictureCredit } from './wikimedia-replies.ts';
import { pictureAddress, WIKIMEDIA, type WikimediaHosts } from './wikimedia-requests.ts';

export interface LivePicture {
  /** `data:` address. */
  readonly data: string;
  readonly author: string;
  readonly licence: string;
  /** Where it is described; https only. */
  readonly page: string | null;
}

export interface PictureOptions {
  readonly http: RateLimitedFetch;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Told of the request for the picture before it leaves. */
  readonly log: (address: string) => Promise<void>;
  readonly hosts?: WikimediaHosts;
}

/** Bytes: a picture of 320 pixels has 20–60 kB. */
const MAX_BYTES = 400_000;
const TIMEOUT_MS = 10_000;
const TYPES = /^image\/(?:jpeg|png|webp|gif)\b/u;

/** Null where there is none that may be shown, or it did not come. */
export async function livePicture(
  { file, address }: PictureFile,
  language: string,
  { http, fetch, log, hosts = WIKIMEDIA }: PictureOptions,
): Promise<LivePicture | null> {
  const told = await http.get(pictureAddress(hosts, language, file));
  const credit = told.status === 'ok' ? parsePictureCredit(told.body) : null;
  if (!credit) return null;
  await log(address);
  try {
    const response = await fetch(address, {
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !TYPES.test(type)) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > MAX_BYTES ? null : { ...credit, data: dataAddress(bytes, type) };
  } catch (error) {
    // Nobody was reached, or not in time.
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

/** Characters made at once: more are too many arguments. */
const CHUNK = 8192;

function dataAddress(bytes: Uint8Array, type: string): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${type.split(';')[0]};base64,${btoa(binary)}`;
}
