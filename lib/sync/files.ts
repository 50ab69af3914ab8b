/*
 * The two kinds of file a device leaves in a mailbox. A segment holds documents as they were when it was written, each
 * whole, so that no segment needs another one and any may be read twice. The manifest, `DEVICE.json`, says which
 * segments stand, with length and checksum: one that is not named was not finished, one that differs is damaged. Both
 * are JSON; a version above ours is told as such.
 */

import { array, maxLength, number, object, optional, pipe, regex, safeParse, string } from 'valibot';
import { fromBase64, toBase64 } from './base64.ts';
import { MailboxFault, type Written } from './mailbox.ts';

export const FILES_VERSION = 1;

/** Bytes. */
export const MAX_MANIFEST = 1_000_000;
export const MAX_SEGMENT = 8_000_000;

export interface SegmentEntry {
  /** Of the note, or of what else is a document. */
  readonly id: string;
  readonly state: Uint8Array;
}

export interface SegmentName extends Written {
  /** Without the device's folder. */
  readonly name: string;
}

export interface Manifest {
  /** As the user named the device. */
  readonly device: string;
  /** ISO 8601, by the device's own clock. */
  readonly written: string;
  readonly segments: readonly SegmentName[];
}

const ID = pipe(string(), maxLength(100), regex(/^[\w-]+$/));
const SEGMENT_FILE = pipe(string(), maxLength(100), regex(/^[\w-]+\.json$/));

const MANIFEST = object({
  format: string(),
  version: number(),
  device: pipe(string(), maxLength(200)),
  written: pipe(string(), maxLength(40)),
  segments: optional(
    array(object({ name: SEGMENT_FILE, bytes: number(), sum: pipe(string(), regex(/^[0-9a-f]{64}$/)) })),
    [],
  ),
});

const SEGMENT = object({ format: string(), version: number(), entries: array(object({ id: ID, state: string() })) });

const FORMATS = { manifest: 'sidelight-sync-manifest', segment: 'sidelight-sync-segment' } as const;

export const manifestText = (manifest: Manifest): string =>
  JSON.stringify({ format: FORMATS.manifest, version: FILES_VERSION, ...manifest });

export const segmentText = (entries: readonly SegmentEntry[]): string =>
  JSON.stringify({
    format: FORMATS.segment,
    version: FILES_VERSION,
    entries: entries.map(({ id, state }) => ({ id, state: toBase64(state) })),
  });

/** @throws MailboxFault `damaged` or `newer` */
export function readManifest(name: string, text: string): Manifest {
  const read = safeParse(MANIFEST, parse(name, text, FORMATS.manifest));
  if (!read.success) throw new MailboxFault('damaged', name);
  return { device: read.output.device, written: read.output.written, segments: read.output.segments };
}

/** @throws MailboxFault `damaged` or `newer` */
export function readSegment(name: string, text: string): SegmentEntry[] {
  const read = safeParse(SEGMENT, parse(name, text, FORMATS.segment));
  if (!read.success) throw new MailboxFault('damaged', name);
  return read.output.entries.map(({ id, state }) => {
    const bytes = fromBase64(state);
    if (!bytes) throw new MailboxFault('damaged', name);
    return { id, state: bytes };
  });
}

function parse(name: string, text: string, format: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new MailboxFault('damaged', name);
  }
  const { format: own, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (own !== format) throw new MailboxFault('damaged', name);
  if (typeof version === 'number' && version > FILES_VERSION) throw new MailboxFault('newer', name);
  return value;
}
