/*
 * Leaves in the mailbox what this device has written: a new segment, then the manifest that names it, and only when
 * both have been taken in does the store count it as given. What a place has lost of ours is seen in its listing, and
 * everything is then left anew. Small segments that have come together are written as one, and everything anew when
 * that has become a good part of it; those that the last manifest named are removed one round later, for somebody may
 * be reading them.
 */

import { MAX_SEGMENT, manifestText, type SegmentEntry, type SegmentName, segmentText } from './files.ts';
import type { SyncState } from './local.ts';
import type { Mailbox, MailboxFile } from './mailbox.ts';
import type { Shelf } from './shelf.ts';

/** Small segments that are written as one: each makes a listing longer, by some 450 bytes on Apache. */
const MORE_SEGMENTS = 8;
/** What has changed since all was written anew, as a part of all, from which on all is. */
const GOOD_PART = 1 / 4;
/**
 * UTF-16 units of documents, as base64, in a segment: packed, it is a third of that or less, and goes through a slow
 * line within a minute.
 */
const SEGMENT_SIZE = MAX_SEGMENT / 2;

export interface GiveOptions {
  /** As the user named the device. */
  readonly deviceName: string;
  /** ISO 8601. */
  readonly now: string;
  /** Part of a file's name, in hexadecimal, never the same twice. */
  readonly fresh: () => string;
  /**
   * The user has forgotten something that stands there in older words: all is written anew, and what stood there goes
   * at once. Who is reading it just then finds it missing, and reads what is new the next time. Asked when it is known
   * what waits: it may have come with what was taken, or the user may have been at it meanwhile.
   */
  readonly forgets?: () => Promise<boolean>;
}

/**
 * @param files the mailbox's root as just listed
 * @param keep stores the state before the store forgets what it had to give
 */
export async function giveOwn(
  mailbox: Mailbox,
  files: readonly MailboxFile[],
  shelf: Shelf,
  state: SyncState,
  keep: (state: SyncState) => Promise<void>,
  options: GiveOptions,
): Promise<number> {
  const waiting = await shelf.waiting();
  const manifest = `${state.device}.json`;
  const before = files.find(({ name }) => name === manifest);
  if (waiting.length === 0 && state.manifest === null) return 0;
  const forgets = (await options.forgets?.()) ?? false;
  // What was written here enters the documents, without anything from elsewhere.
  await shelf.merge(waiting.map((id) => ({ id, state: NOTHING })));
  const found = await mailbox.list(state.device);
  const isWhole =
    !forgets && isAsWritten(before, state) && state.own.every((own) => found.some((file) => isFile(file, own, state)));
  if (waiting.length === 0 && isWhole) return 0;
  const { ids, keeps, as } = await whatToWrite(shelf, waiting, isWhole, state);
  const { segments, entries, counter } = await writeSegments(mailbox, shelf, ids, state, options);
  // What waited is nothing that may be given.
  if (isWhole && segments.length === 0) return 0;
  const own = [...state.own.slice(0, keeps), ...segments];
  const { bytes } = await mailbox.write(
    manifest,
    manifestText({ device: options.deviceName, written: options.now, segments: own }),
  );
  const next: Record<WrittenAs, Pick<SyncState, 'base' | 'tail' | 'changed'>> = {
    all: { base: own.length, tail: 0, changed: [] },
    together: { base: state.base, tail: segments.length, changed: ids },
    more: { base: state.base, tail: state.tail, changed: [...new Set([...state.changed, ...ids])] },
  };
  await keep({ ...state, ...next[as], counter, own, manifest: { bytes, before: before?.mark ?? '' } });
  // Else nobody would know any more, when this breaks off, that something is to be removed.
  if (forgets) await removeOthers(mailbox, found, state, own);
  await shelf.given(entries);
  if (!forgets) await removeOthers(mailbox, found, state, [...own, ...state.own]);
  return ids.length;
}

/**
 * Removes our segments that are not among these. What else lies there is another program's that carries the folder: its
 * copies of ours, its unfinished files.
 */
async function removeOthers(
  mailbox: Mailbox,
  found: readonly MailboxFile[],
  { device }: SyncState,
  stay: readonly SegmentName[],
): Promise<void> {
  const named = new Set(stay.map(({ name }) => `${device}/${name}`));
  for (const { name } of found) if (OWN_FILE.test(name) && !named.has(name)) await mailbox.remove(name);
}

/** A segment's name, in the device's folder. */
const OWN_FILE = /^[0-9a-f-]{36}\/\d{6,}-[0-9a-f-]+\.json$/;

/** Everything anew; all that has changed since; or what waits, beside what stands. */
type WrittenAs = 'all' | 'together' | 'more';

interface ToWrite {
  readonly ids: readonly string[];
  /** How many of our segments stand before those that are made now. */
  readonly keeps: number;
  readonly as: WrittenAs;
}

async function whatToWrite(
  shelf: Shelf,
  waiting: readonly string[],
  isWhole: boolean,
  { own, base, tail, changed: before }: SyncState,
): Promise<ToWrite> {
  // What lies in small segments and is not known by name must not go with them.
  const isKnown = before.length > 0 || own.length === base;
  const isRoom = own.length > 0 && own.length < base + tail + MORE_SEGMENTS;
  if (isWhole && isRoom && isKnown) return { ids: waiting, keeps: own.length, as: 'more' };
  const [all, changed] = [await shelf.all(), [...new Set([...before, ...waiting])]];
  if (!isWhole || !isKnown || changed.length > all.length * GOOD_PART) return { ids: all, keeps: 0, as: 'all' };
  return { ids: changed, keeps: base, as: 'together' };
}

/** An update in which nothing is: no structures, nothing deleted. */
const NOTHING = new Uint8Array([0, 0]);

/** Our manifest is there, of the size we gave it, and no longer the one of before. */
function isAsWritten(file: MailboxFile | undefined, { manifest }: SyncState): boolean {
  if (!file || !manifest) return manifest === null;
  return (file.size === null || file.size === manifest.bytes) && (file.mark === '' || file.mark !== manifest.before);
}

const isFile = (file: MailboxFile, { name, bytes }: SegmentName, { device }: SyncState): boolean =>
  file.name === `${device}/${name}` && (file.size === null || file.size === bytes);

async function writeSegments(
  mailbox: Mailbox,
  shelf: Shelf,
  ids: readonly string[],
  { device, counter: before }: SyncState,
  { fresh }: GiveOptions,
) {
  const segments: SegmentName[] = [];
  const entries: SegmentEntry[] = [];
  let [counter, held, size] = [before, [] as SegmentEntry[], 0];
  const flush = async () => {
    if (held.length === 0) return;
    counter += 1;
    const name = `${String(counter).padStart(6, '0')}-${fresh()}.json`;
    segments.push({ name, ...(await mailbox.write(`${device}/${name}`, segmentText(held))) });
    entries.push(...held);
    [held, size] = [[], 0];
  };
  for (let at = 0; at < ids.length; at += READ_AT_ONCE) {
    for (const { id, state } of await shelf.states(ids.slice(at, at + READ_AT_ONCE))) {
      if (size > 0 && size + state.length * 1.4 > SEGMENT_SIZE) await flush();
      held.push({ id, state });
      size += state.length * 1.4;
    }
  }
  await flush();
  return { segments, entries, counter };
}

/** Documents read from the store between two looks at the size. */
const READ_AT_ONCE = 500;
