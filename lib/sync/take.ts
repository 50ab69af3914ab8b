/*
 * Takes what other devices have left in the mailbox: every segment that their manifests name and that was not taken
 * before. What is damaged or not there yet is passed over, told, and tried again next time; a device that has made its
 * segments anew is read anew, for what is taken twice changes nothing.
 */

import type { SegmentEntry } from './files.ts';
import { MAX_MANIFEST, MAX_SEGMENT, readManifest, readSegment } from './files.ts';
import type { LocalNotes, SyncState } from './local.ts';
import { type Mailbox, MailboxFault, type MailboxFile } from './mailbox.ts';
import { type Merged, mergeNote, noteBeside } from './merge-note.ts';

/** Documents merged between two writes into the store. */
const PORTION = 200;

export interface Taken {
  readonly state: SyncState;
  /** Notes that others' files held. */
  readonly count: number;
  /** What could not be read, by file. */
  readonly faults: readonly MailboxFault[];
}

const MANIFEST_NAME = /^([0-9a-f-]{36})\.json$/;

/** The device that a file in the mailbox's root is the manifest of. */
export const deviceOf = ({ name }: MailboxFile): string | null => MANIFEST_NAME.exec(name)?.[1] ?? null;

/** @param files the mailbox's root as just listed @param keep called with each state that is safe to go on from */
export async function takeOthers(
  mailbox: Mailbox,
  files: readonly MailboxFile[],
  local: LocalNotes,
  state: SyncState,
  keep: (state: SyncState) => Promise<void>,
): Promise<Taken> {
  let now = state;
  let count = 0;
  const faults: MailboxFault[] = [];
  for (const file of files) {
    const device = deviceOf(file);
    const known = device === null ? undefined : now.others[device];
    if (device === null || device === state.device || (file.mark !== '' && known?.mark === file.mark)) continue;
    const one = await takeDevice(mailbox, device, known?.taken ?? [], local);
    count += one.count;
    faults.push(...one.faults);
    // A manifest of which something is missing is looked at again, whether it changes or not.
    const mark = one.faults.length === 0 ? file.mark : '';
    now = { ...now, others: { ...now.others, [device]: { mark, taken: one.taken } } };
    await keep(now);
  }
  return { state: now, count, faults };
}

async function takeDevice(mailbox: Mailbox, device: string, before: readonly string[], local: LocalNotes) {
  const faults: MailboxFault[] = [];
  const taken: string[] = [];
  let count = 0;
  try {
    const name = `${device}.json`;
    const text = await mailbox.read(name, MAX_MANIFEST);
    if (text === null) throw new MailboxFault('missing', name);
    for (const segment of readManifest(name, text).segments) {
      if (!before.includes(segment.name)) {
        const entries = await readOne(mailbox, `${device}/${segment.name}`, segment, faults);
        if (!entries) continue;
        faults.push(...(await mergeAll(local, entries)));
        count += entries.length;
      }
      taken.push(segment.name);
    }
  } catch (error) {
    if (!(error instanceof MailboxFault) || !PASSED_OVER.has(error.kind)) throw error;
    faults.push(error);
    return { taken: before, count, faults };
  }
  return { taken, count, faults };
}

/** Faults of one file; all others are of the place, and end the round. */
const PASSED_OVER = new Set(['missing', 'damaged', 'newer', 'tooLarge']);

async function readOne(
  mailbox: Mailbox,
  name: string,
  written: { readonly bytes: number; readonly sum: string },
  faults: MailboxFault[],
): Promise<SegmentEntry[] | null> {
  try {
    const text = await mailbox.read(name, MAX_SEGMENT, written);
    if (text === null) throw new MailboxFault('missing', name);
    return readSegment(name, text);
  } catch (error) {
    if (!(error instanceof MailboxFault) || !PASSED_OVER.has(error.kind)) throw error;
    faults.push(error);
    return null;
  }
}

/** Merges documents into the store, in portions; what was written here meanwhile is merged in the next round. */
export async function mergeAll(local: LocalNotes, entries: readonly SegmentEntry[]): Promise<MailboxFault[]> {
  const byId = new Map<string, Uint8Array[]>();
  for (const { id, state } of entries) byId.set(id, [...(byId.get(id) ?? []), state]);
  const faults: MailboxFault[] = [];
  const ids = [...byId.keys()];
  for (let at = 0; at < ids.length; at += PORTION) {
    const portion = ids.slice(at, at + PORTION);
    const merged = await mergePortion(local, portion, byId);
    for (const { id, isDamaged } of merged) if (isDamaged) faults.push(new MailboxFault('damaged', id));
  }
  return faults;
}

async function mergePortion(
  local: LocalNotes,
  ids: readonly string[],
  came: ReadonlyMap<string, Uint8Array[]>,
): Promise<Merged[]> {
  const stored = await local.get(ids);
  let merged = stored.map((one) => mergeNote(one, came.get(one.id) ?? [], () => false));
  const beside = merged.flatMap((one) => one.beside.map(({ id }) => id));
  if (beside.length > 0) {
    const known = new Set((await local.get(beside)).filter(({ state, note }) => state || note).map(({ id }) => id));
    merged = stored.map((one) => mergeNote(one, came.get(one.id) ?? [], (id) => known.has(id) || came.has(id)));
  }
  // Words taken out of a note are stored before the note without them.
  await local.put(merged.flatMap((one) => one.beside.map(noteBeside)));
  await local.put(merged.flatMap(({ change }) => (change ? [change] : [])));
  return merged;
}
