/*
 * Asking Wikipedia, when the user presses the button for it and has allowed it. Each request is written down before it
 * goes.
 */

import browser from 'webextension-polyfill';
import { type LiveLookup, liveLookup } from '../../lib/knowledge/live-lookup.ts';
import { type LivePicture, livePicture } from '../../lib/knowledge/live-picture.ts';
import { type RateLimitedFetch, rateLimitedFetch } from '../../lib/knowledge/rate-limited-fetch.ts';
import {
  languagesToAsk,
  WIKIMEDIA,
  WIKIMEDIA_PERMISSIONS,
  type WikimediaHosts,
} from '../../lib/knowledge/wikimedia-requests.ts';
import type { LookupAnswer, Reply, UserCalls } from '../../lib/messaging/protocol.ts';
import { replyOf } from '../../lib/messaging/reply.ts';
import type { SentRequest } from '../../lib/storage/lookup-store.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';
import { logRequest, lookupStore } from './sent-log.ts';
import { usersLanguage } from './speak.ts';

const IS_TEST = import.meta.env.MODE === 'test';

/** Where the questions go. A test build asks a server of the test's, whose address the test has stored. */
async function hosts(): Promise<WikimediaHosts> {
  if (!IS_TEST) return WIKIMEDIA;
  const { lookupOrigin } = await browser.storage.local.get('lookupOrigin');
  return typeof lookupOrigin === 'string'
    ? { wikipedia: (language) => `${lookupOrigin}/${language}`, wikidata: `${lookupOrigin}/wikidata` }
    : WIKIMEDIA;
}

const fetchFrom = (address: string, init: RequestInit): Promise<Response> => fetch(address, init);

let requests: RateLimitedFetch | null = null;
let asking: LiveLookup | null = null;

/** One for all questions: they go out one after the other. */
function http(): RateLimitedFetch {
  requests ??= rateLimitedFetch({
    fetch: fetchFrom,
    userAgent: `Sidelight/${browser.runtime.getManifest().version} (browser extension; one request a press)`,
    log: logRequest,
    ...(IS_TEST && { mayAnswer: () => true }),
  });
  return requests;
}

async function client(): Promise<LiveLookup> {
  asking ??= liveLookup({ cache: lookupStore.cache, hosts: await hosts(), http: http() });
  return asking;
}

const isPermitted = async (): Promise<boolean> =>
  IS_TEST || sitePermissions.contains(WIKIMEDIA_PERMISSIONS, ['searchTerms']);

export const lookupHandlers = {
  'lookup.ask': async ({ name, language }: Parameters<UserCalls['lookup.ask']>[0]): Promise<LookupAnswer> => {
    if (!(await isPermitted())) return { status: 'not-permitted' };
    const asked = await client();
    const [first = language, second] = languagesToAsk(await usersLanguage(), language);
    const answer = await asked.lookUp(name, first);
    return answer.status === 'missing' && second !== undefined ? asked.lookUp(name, second) : answer;
  },
  'lookup.picture': async ({
    language,
    ...file
  }: Parameters<UserCalls['lookup.picture']>[0]): Promise<LivePicture | null> =>
    !(await isPermitted())
      ? null
      : livePicture(file, language, { http: http(), hosts: await hosts(), fetch: fetchFrom, log: logRequest }),
  'lookup.permit': async (): Promise<void> => {
    await browser.tabs.create({ url: browser.runtime.getURL('options.html#look-up') });
  },
};

/** What only our own pages may ask. */
export const ownLookupCalls = {
  'lookup.sent': (): Promise<readonly SentRequest[]> => lookupStore.sent(),
  'lookup.clear': (): Promise<Reply<null>> => replyOf(() => lookupStore.clear().then(() => null)),
};
