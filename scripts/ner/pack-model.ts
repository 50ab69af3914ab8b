/* Writes a trained tagger as the flat file `lib/entities/tagger/model.ts` reads. */

import {
  CODE_MAX,
  checksum,
  FIXED_POINT,
  HEADER_BYTES,
  MAGIC,
  MODEL_VERSION,
  mapBytes,
} from '../../lib/entities/tagger/model.ts';
import { LABEL_COUNT as L } from '../../lib/entities/tagger/tag-labels.ts';
import type { Trained } from './train-tagger.ts';

/** Larger weights are cut: few, and one weight should not decide alone. */
const MAX_WEIGHT = 4;

export function packModel(
  { weights, transitions, gazetteer, clusters }: Trained,
  bits: number,
  language: string,
): ArrayBuffer {
  const map = new Uint32Array(mapBytes(bits) >>> 2);
  const codes: number[] = [];
  let scale = 0;
  for (const weight of weights) scale = Math.max(scale, Math.abs(weight));
  scale = Math.min(scale, MAX_WEIGHT);
  for (let i = 0; i < weights.length; i++) {
    const weight = Math.max(-scale, Math.min(scale, weights[i] as number));
    const code = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / scale) * CODE_MAX);
    if (code === 0) continue;
    map[i >>> 5] = (map[i >>> 5] as number) | (1 << (i & 31));
    codes.push(code);
  }
  const { phrases, words } = gazetteer;
  const padded = Math.ceil(codes.length / 4) * 4;
  const tables = [
    phrases,
    words,
    clusters.words,
    clusters.middle,
    clusters.coarse,
    clusters.topics,
    map,
    Int8Array.from(codes),
  ].map((table) => new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
  const payload = 4 + L * L * 4 + tables.reduce((sum, table) => sum + table.length, 0) + padded - codes.length;
  const bytes = new ArrayBuffer(HEADER_BYTES + payload);
  const view = new DataView(bytes);
  let at = HEADER_BYTES;
  view.setFloat32(at, scale, true);
  at += 4;
  for (let i = 0; i < L * L; i++, at += 4)
    view.setInt32(at, Math.round((transitions[i] as number) * FIXED_POINT), true);
  for (const table of tables) {
    new Uint8Array(bytes, at, table.length).set(table);
    at += table.length;
  }
  const fields = [
    MAGIC,
    MODEL_VERSION,
    checksum(new Uint32Array(bytes, HEADER_BYTES, payload >>> 2)),
    payload,
    bits,
    phrases.length,
    words.length,
    clusters.words.length,
    codes.length,
  ];
  fields.forEach((value, index) => {
    view.setUint32(index * 4, value >>> 0, true);
  });
  for (let i = 0; i < language.length; i++) view.setUint8(HEADER_BYTES - 8 + i, language.charCodeAt(i));
  return bytes;
}
