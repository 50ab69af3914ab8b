/*
 * The knowledge source scripts work with: the pack in public/data (or the file named), the built-in list where there is
 * none.
 */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtInSource } from '../../lib/entities/linking/candidates-built-in.ts';
import type { KnowledgeSource } from '../../lib/entities/linking/knowledge-source.ts';
import { readPack } from '../../lib/knowledge/read-pack.ts';

export const PACK_PATH = join(dirname(fileURLToPath(import.meta.url)), '../../public/data/knowledge.bin');

/** The bytes of a file as a buffer of their own: typed-array views need its start aligned. */
export function readBuffer(path: string): ArrayBuffer {
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

export function loadSource(path: string = PACK_PATH): KnowledgeSource {
  if (!existsSync(path)) return builtInSource();
  const pack = readPack(readBuffer(path));
  if (!pack.ok) throw new Error(`${path}: ${pack.problem}`);
  return pack.source;
}
