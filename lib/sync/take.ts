/*
 * Takes what other devices have left in the mailbox: every segment that their manifests name and that was not taken
 * before. What is damaged or not there yet is passed over, told, and tried again next time; a device that has made its
 * segments anew is read anew, for what is taken twice changes nothing.
 */

import type { SegmentEntry } from './files.ts';
import { MAX_MANIFEST, MAX_SEGMENT, readManifest, readSegment } from './files.ts';
import type { SyncState } from './local.ts';
import { type Mailbox, MailboxFault, type MailboxFile } from './mailbox.ts';
import type { Shelf } from './shelf.ts';

export interface Taken {
  readonly state: SyncState;
  /** Documents that others' files held. */
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
  shelf: Shelf,
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
    const one = await takeDevice(mailbox, device, known?.taken ?? [], shelf);
    count += one.count;
    faults.push(...one.faults);
    // A manifest of which something is missing is looked at again, whether it changes or not.
    const mark = one.faults.length === 0 ? file.mark : '';
    now = { ...now, others: { ...now.others, [device]: { mark, taken: one.taken } } };
    await keep(now);
  }
  return { state: now, count, faults };
}

async function takeDevice(mailbox: Mailbox, device: string, before: readonly string[], shelf: Shelf) {
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
        faults.push(...(await shelf.merge(entries)));
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
