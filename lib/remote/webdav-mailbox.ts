/*
 * A folder on a WebDAV server (RFC 4918) as a place for files. Nothing is locked and nothing depends on more than
 * PROPFIND, GET, PUT, DELETE and MKCOL. The user's name and password go to this origin alone: a redirect is not
 * followed, cookies are not sent, and what the server says is data.
 */

import { MailboxFault } from '../sync/mailbox.ts';
import type { ByteMailbox } from './byte-mailbox.ts';
import { readMultistatus } from './read-multistatus.ts';

export interface WebdavAccess {
  /** Of the folder, with or without a slash at its end. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** Called before each request that leaves the browser. */
export type OnRequest = (method: string, address: string) => void;

export interface WebdavOptions {
  readonly onRequest: OnRequest;
  /** Called with each answer that says what time it is there: milliseconds that its clock is before ours. */
  readonly onClock?: (ahead: number) => void;
  /** Milliseconds for an answer to be there, whole. */
  readonly patience?: number;
}

/** A megabyte, as a segment has, goes through a line of 0.2 Mbit/s in this time. */
const PATIENCE = 60_000;
const MAX_LISTING = 4_000_000;
const WANTED =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><getetag/><getcontentlength/><getlastmodified/><resourcetype/></prop></propfind>';

export function webdavMailbox(access: WebdavAccess, options: WebdavOptions): ByteMailbox {
  const base = folderAt(access.address);
  const ask = asker(access, options);
  const addressOf = (name: string): URL => new URL(name.split('/').map(encodeURIComponent).join('/'), base);

  /** Makes the folder and those above it that are missing, from the outermost that we may make. */
  async function makeFolder(address: URL): Promise<void> {
    const { status } = await ask('MKCOL', address, { accept: [201, 301, 405, 409] });
    if (status !== 409) return;
    const above = new URL('../', address);
    if (above.pathname === address.pathname) throw new MailboxFault('missing', address.pathname);
    await makeFolder(above);
    await ask('MKCOL', address, { accept: [201, 405] });
  }

  return {
    async list(folder) {
      const address = folder === '' ? base : addressOf(`${folder}/`);
      const headers = { Depth: '1', 'Content-Type': 'application/xml; charset=utf-8' };
      const reply = await ask('PROPFIND', address, { headers, body: WANTED, accept: [207, 404] });
      if (reply.status === 404) return [];
      const text = new TextDecoder().decode(await bodyOf(reply, MAX_LISTING));
      return readMultistatus(text, folder, address);
    },
    async read(name, limit) {
      const reply = await ask('GET', addressOf(name), { accept: [200, 404] });
      return reply.status === 404 ? null : bodyOf(reply, limit);
    },
    async write(name, body) {
      const put = () =>
        ask('PUT', addressOf(name), { body, accept: [200, 201, 204, 404, 409], headers: { 'Content-Type': BYTES } });
      const first = await put();
      if (first.status !== 404 && first.status !== 409) return;
      await makeFolder(new URL('./', addressOf(name)));
      const { status } = await put();
      if (status === 404 || status === 409) throw new MailboxFault('conflict', name);
    },
    async remove(name) {
      await ask('DELETE', addressOf(name), { accept: [200, 204, 404] });
    },
  };
}

/** The answer whose body is read, by method. */
const READ: Readonly<Record<string, number>> = { PROPFIND: 207, GET: 200 };

/** What a browser would not take along, and what would come between the folder and its files, is left out. */
/** The folder of an address, without what else stands in it: a password there would be kept, and shown. */
export function folderAt(address: string): URL {
  const base = new URL(address);
  [base.username, base.password, base.search, base.hash] = ['', '', '', ''];
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}

const BYTES = 'application/octet-stream';

interface Asked {
  /** Statuses that are answers; all others are faults. */
  readonly accept: readonly number[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
}

function asker({ user, password }: WebdavAccess, { onRequest, onClock, patience = PATIENCE }: WebdavOptions) {
  const credentials = btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)));
  return async (method: string, address: URL, { accept, headers, body }: Asked): Promise<Response> => {
    onRequest(method, address.href);
    let reply: Response;
    try {
      reply = await fetch(address, {
        method,
        headers: { ...headers, ...(user !== '' && { Authorization: `Basic ${credentials}` }) },
        ...(body !== undefined && { body }),
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(patience),
      });
    } catch (error) {
      throw new MailboxFault(brokenOff(error, address), address.pathname);
    }
    const time = Date.parse(reply.headers.get('Date') ?? '');
    if (onClock && !Number.isNaN(time)) onClock(time - Date.now());
    if (reply.status === READ[method]) return reply;
    // Whatever else a server has to say, at whatever length, is not waited for.
    await reply.body?.cancel().catch(() => undefined);
    if (accept.includes(reply.status)) return reply;
    throw faultOf(reply, address.pathname);
  };
}

/** What it means that there was no answer; a browser says no more of it, so that pages cannot look around. */
function brokenOff(error: unknown, { protocol }: URL): MailboxFault['kind'] {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'late';
  if (globalThis.navigator?.onLine === false) return 'offline';
  return protocol === 'https:' ? 'insecure' : 'unreached';
}

function faultOf(reply: Response, path: string): MailboxFault {
  if (reply.type === 'opaqueredirect' || (reply.status >= 300 && reply.status < 400))
    return new MailboxFault('elsewhere', path);
  const wait = waitOf(reply);
  if (reply.status === 503 || reply.status === 429) return new MailboxFault('busy', path, wait);
  if (reply.status < 300) return new MailboxFault('notDav', path);
  return new MailboxFault(BY_STATUS[reply.status] ?? 'server', `${reply.status} ${path}`, wait);
}

const BY_STATUS: Readonly<Record<number, MailboxFault['kind']>> = {
  401: 'refused',
  403: 'forbidden',
  404: 'missing',
  405: 'notDav',
  409: 'conflict',
  412: 'conflict',
  413: 'tooLarge',
  423: 'locked',
  501: 'notDav',
  507: 'full',
};

/** Milliseconds; a server that asks for more is asked once a day. */
const MAX_WAIT = 86_400_000;

/** Milliseconds of a `Retry-After`, in seconds or as a date. */
function waitOf(reply: Response): number | null {
  const said = reply.headers.get('Retry-After');
  if (!said) return null;
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(wait) && wait > 0 ? Math.min(wait, MAX_WAIT) : null;
}

/** @throws MailboxFault `tooLarge` above `limit` bytes, and when it breaks off */
async function bodyOf(reply: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = reply.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const next = await reader.read().catch((error: unknown) => {
      throw new MailboxFault(brokenOff(error, new URL(reply.url)), new URL(reply.url).pathname);
    });
    if (next.done) break;
    size += next.value.length;
    if (size > limit) {
      await reader.cancel();
      throw new MailboxFault('tooLarge', new URL(reply.url).pathname);
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
