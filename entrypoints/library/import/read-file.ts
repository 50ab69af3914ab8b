/* Reads a file in a worker, which goes when the file is read or the user has stopped. */

import { message, Refusal } from '../../../lib/i18n/message.ts';
import { ImportCollector, type ImportedFile } from '../../../lib/notes/formats/import/import-pieces.ts';
import type { FromImportWorker, ToImportWorker } from './import-worker.ts';

export interface ReadFileOptions {
  readonly signal: AbortSignal;
  onProgress(done: number, of: number): void;
}

/** Of the work, that before the first note comes; parsing says nothing of how far it is. */
const BYTES_SHARE = 0.5;

/** Null when it was stopped. */
export function readFile(file: Blob, { signal, onProgress }: ReadFileOptions): Promise<ImportedFile | null> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const collector = new ImportCollector();
  return new Promise<ImportedFile | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null));
    // What the file holds can stop no reading, so what stops it is the size.
    worker.addEventListener('error', () => reject(new Refusal(message('importTooMuch'))));
    worker.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) => {
      if (data.type === 'bytes') return onProgress(data.share * BYTES_SHARE, 1);
      const whole = collector.take(data);
      if (whole) resolve(whole);
      else if (data.type === 'notes') onProgress(BYTES_SHARE + (collector.count / data.total) * (1 - BYTES_SHARE), 1);
    });
    worker.postMessage({ file, now: new Date().toISOString() } satisfies ToImportWorker);
  }).finally(() => worker.terminate());
}
