/*
 * The trained tagger as it lies in its file: a header (magic, version, checksum), the transition scores, two name
 * lists, and the weights, most of which are zero and not stored. A file that is cut, foreign or damaged gives a reason,
 * never a model.
 */

import { type ClusterTable, FINE_LIMIT } from './clusters.ts';
import type { Gazetteer } from './gazetteer.ts';
import { LABEL_COUNT } from './tag-labels.ts';

export interface TaggerModel {
  readonly language: string;
  readonly gazetteer: Gazetteer;
  readonly clusters: ClusterTable;
  /** Buckets less one; a power of two of them. */
  readonly mask: number;
  /** `LABEL_COUNT` codes a bucket: the largest thing that the background holds, so a byte each and not its value. */
  readonly weights: Uint8Array;
  /** What a code stands for, in fixed point; 0 stands for nothing. */
  readonly values: Int16Array;
  /** Score of label `to` after label `from` at `from * LABEL_COUNT + to`, in the same fixed point. */
  readonly transitions: Int32Array;
}

export type ReadModel =
  | { readonly ok: true; readonly model: TaggerModel }
  | { readonly ok: false; readonly reason: ModelFault };

/** Why a file is no model; the popup has a sentence for each. */
export type ModelFault = 'foreign' | 'version' | 'truncated' | 'damaged';

/** "SLNT". */
export const MAGIC = 0x544e4c53;
/** Raised whenever features, labels or layout change. */
export const MODEL_VERSION = 2;
/**
 * Bytes: magic, version, checksum, payload length, bits, phrase slots, word slots, cluster slots, stored weights,
 * language (8 letters).
 */
export const HEADER_BYTES = 44;
/** Weights are whole multiples of 1/256. */
export const FIXED_POINT = 256;
/** Codes of a stored weight: its sign and 0…127 on a square-law scale, fine near zero where most weights are. */
export const CODE_MAX = 127;

export const decodeWeight = (code: number, scale: number): number => Math.sign(code) * (code / CODE_MAX) ** 2 * scale;

/** A fast 32-bit sum over whole words; catches cuts and flips, no defence against intent. */
export function checksum(words: Uint32Array): number {
  let sum = 0x9e3779b9;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] as number), 0x01000193) ^ (sum >>> 15);
  return sum >>> 0;
}

/** Bytes of a weight map: one bit a weight, rounded to whole words. */
export const mapBytes = (bits: number): number => (((1 << bits) * LABEL_COUNT + 31) >>> 5) * 4;

export function readTaggerModel(bytes: ArrayBuffer): ReadModel {
  if (bytes.byteLength < HEADER_BYTES)
    return {
      ok: false,
      reason: bytes.byteLength >= 4 && new DataView(bytes).getUint32(0, true) === MAGIC ? 'truncated' : 'foreign',
    };
  const header = new DataView(bytes, 0, HEADER_BYTES);
  const field = (index: number): number => header.getUint32(index * 4, true);
  if (field(0) !== MAGIC) return { ok: false, reason: 'foreign' };
  if (field(1) !== MODEL_VERSION) return { ok: false, reason: 'version' };
  if (bytes.byteLength < HEADER_BYTES + field(3)) return { ok: false, reason: 'truncated' };
  const [bits, phraseSlots, wordSlots, clusterSlots, stored] = [field(4), field(5), field(6), field(7), field(8)];
  const expected =
    4 +
    LABEL_COUNT * LABEL_COUNT * 4 +
    2 * (phraseSlots + wordSlots) +
    4 * clusterSlots +
    3 * FINE_LIMIT +
    mapBytes(bits) +
    Math.ceil(stored / 4) * 4;
  if (field(3) !== expected || checksum(new Uint32Array(bytes, HEADER_BYTES, field(3) >>> 2)) !== field(2))
    return { ok: false, reason: 'damaged' };
  let language = '';
  for (let i = 0; i < 8; i++) language += String.fromCharCode(header.getUint8(HEADER_BYTES - 8 + i));
  let at = HEADER_BYTES;
  const scale = new DataView(bytes).getFloat32(at, true);
  at += 4;
  // Copied, so that the file itself need not be held: most of it is weights, which are unpacked.
  const transitions = new Int32Array(bytes, at, LABEL_COUNT * LABEL_COUNT).slice();
  at += transitions.byteLength;
  const phrases = new Uint16Array(bytes, at, phraseSlots).slice();
  at += phrases.byteLength;
  const words = new Uint16Array(bytes, at, wordSlots).slice();
  at += words.byteLength;
  const clusters: ClusterTable = {
    words: new Uint32Array(bytes, at, clusterSlots).slice(),
    middle: new Uint8Array(bytes, at + 4 * clusterSlots, FINE_LIMIT).slice(),
    coarse: new Uint8Array(bytes, at + 4 * clusterSlots + FINE_LIMIT, FINE_LIMIT).slice(),
    topics: new Uint8Array(bytes, at + 4 * clusterSlots + 2 * FINE_LIMIT, FINE_LIMIT).slice(),
  };
  at += 4 * clusterSlots + 3 * FINE_LIMIT;
  const map = new Uint32Array(bytes, at, mapBytes(bits) >>> 2);
  at += map.byteLength;
  const codes = new Uint8Array(bytes, at, stored);
  const values = new Int16Array(256);
  for (let code = -128; code < 128; code++) values[code & 255] = Math.round(decodeWeight(code, scale) * FIXED_POINT);
  const weights = new Uint8Array((1 << bits) * LABEL_COUNT);
  let next = 0;
  for (let word = 0; word < map.length; word++) {
    let set = map[word] as number;
    const base = word * 32;
    while (set !== 0) {
      const bit = 31 - Math.clz32(set & -set);
      weights[base + bit] = codes[next++] as number;
      set &= set - 1;
    }
  }
  return {
    ok: true,
    model: {
      language: language.replaceAll('\0', ''),
      gazetteer: { phrases, words },
      clusters,
      mask: (1 << bits) - 1,
      weights,
      values,
      transitions,
    },
  };
}
