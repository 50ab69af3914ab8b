/* Runs in a worker of the library: reads one file and sends what is in it, in pieces. */

import { type ImportPiece, importPieces } from '../../../lib/notes/formats/import/import-pieces.ts';

/** How far the bytes are read, 0–1, or what was read. */
export type FromImportWorker = { readonly type: 'bytes'; readonly share: number } | ImportPiece;

export interface ToImportWorker {
  readonly file: Blob;
  /** ISO 8601, for items that carry no date. */
  readonly now: string;
}

/** What of a worker's scope is used; the types of a page do not name it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToImportWorker>) => void) | null;
  postMessage(message: FromImportWorker): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { file, now } }) => {
  void read(file, now).catch((error: unknown) =>
    // Out of the promise, so that whoever started the worker hears it as its error.
    setTimeout(() => {
      throw error;
    }),
  );
};

async function read(file: Blob, now: string): Promise<void> {
  for (const piece of importPieces(await textOf(file), now)) scope.postMessage(piece);
}

async function textOf(file: Blob): Promise<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return parts.join('') + decoder.decode();
    parts.push(decoder.decode(value, { stream: true }));
    bytes += value.length;
    scope.postMessage({ type: 'bytes', share: bytes / file.size });
  }
}
