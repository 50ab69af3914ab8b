/* Runs in a worker of the library: reads one file and sends what is in it, in pieces. */

import { HEAD_BYTES } from '../../../lib/notes/formats/import/file/file-kind.ts';
import { type ImportPiece, importPieces, refusedFile } from '../../../lib/notes/formats/import/import-pieces.ts';
import { otherKind, tooLarge } from '../../../lib/notes/formats/import/open-file.ts';

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
  // A film of four gigabytes is told from its first bytes.
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const why = otherKind(head) ?? tooLarge(file.size);
  if (why) return scope.postMessage(refusedFile(why));
  for (const piece of importPieces(await bytesOf(file), now)) scope.postMessage(piece);
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  const whole = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  for (let at = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return whole;
    whole.set(value, at);
    at += value.length;
    scope.postMessage({ type: 'bytes', share: at / file.size });
  }
}
