/* Reads a file in a worker, which goes when the file is read or the user has stopped. */

import { message, Refusal } from '../../../lib/i18n/message.ts';
import { ImportCollector, type ImportedFile } from '../../../lib/notes/formats/import/import-pieces.ts';
import type { FromImportWorker, ToImportWorker } from './import-worker.ts';

export interface ReadFileOptions {
  readonly signal: AbortSignal;
  onProgress(done: number, of: number): void;
}

/** Of the work, that on the bytes, and that on what they say; the rest is the way of the notes into the page. */
const BYTES_SHARE = 0.2;
const READ_SHARE = 0.7;

/** Null when it was stopped. */
export function readFile(file: Blob, { signal, onProgress }: ReadFileOptions): Promise<ImportedFile | null> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const collector = new ImportCollector();
  let furthest = 0;
  // Files of one zip are read one after the other, each from its beginning.
  const show = (share: number) => {
    furthest = Math.max(furthest, share);
    onProgress(furthest, 1);
  };
  return new Promise<ImportedFile | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null));
    // What the file holds can stop no reading, so what stops it is the size.
    worker.addEventListener('error', () => reject(new Refusal(message('importTooMuch'))));
    worker.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) => {
      if (data.type === 'bytes') return show(data.share * BYTES_SHARE);
      if (data.type === 'share') return show(BYTES_SHARE + data.share * (READ_SHARE - BYTES_SHARE));
      const whole = collector.take(data);
      if (whole) resolve(whole);
      else if (data.type === 'notes') show(READ_SHARE + (collector.count / data.total) * (1 - READ_SHARE));
    });
    worker.postMessage({ file, now: new Date().toISOString() } satisfies ToImportWorker);
  }).finally(() => worker.terminate());
}
