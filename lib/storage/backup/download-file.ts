/*
 * Writes a file by the browser's downloads, and waits for what comes of it. Needs the optional permission `downloads`;
 * a link that is clicked needs none, but nobody says whether it wrote anything.
 */

import browser, { type Downloads } from 'webextension-polyfill';
import { message, Refusal } from '../../i18n/message.ts';
import { browserPart } from '../browser-parts.ts';
import { notWritten } from './write-file.ts';

const PERMISSION = { permissions: ['downloads' as const] };

/**
 * Whether this browser writes files for extensions, if it is permitted, and says what became of them. Firefox has no
 * `downloads` before the permission is given, so that says nothing; for Android it downloads, and says nothing after.
 */
export const hasDownloads = (): boolean => !/\bAndroid\b/.test(navigator.userAgent);

/** Call it straight from a press, or the browser refuses to ask. */
export const askForDownloads = async (): Promise<boolean> => hasDownloads() && browser.permissions.request(PERMISSION);

/** Chromium's background makes no addresses of files. */
export const canDownloadHere = (): boolean => typeof URL.createObjectURL === 'function';

export interface DownloadOptions {
  /** Under the downloads folder; "/" for a folder in it. */
  readonly filename: string;
  /** Replaces a file of this name, without a question and without a line in the list of downloads. */
  readonly quietly?: boolean;
}

/** Done when the file is there. Throws a `Refusal` with why it is not. */
export async function downloadFile(file: Blob, { filename, quietly = false }: DownloadOptions): Promise<void> {
  const downloads = browserPart('downloads');
  if (!downloads || !(await browser.permissions.contains(PERMISSION)))
    throw new Refusal(message('backupDownloadsNotPermitted'));
  const url = URL.createObjectURL(file);
  try {
    const id = await begin(downloads, {
      url,
      filename,
      ...(quietly ? { saveAs: false, conflictAction: 'overwrite' } : {}),
    });
    const { state, error } = await ended(downloads, id);
    if (state !== 'complete') throw notWritten(error ?? '');
    if (quietly) await downloads.erase({ id });
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function begin(downloads: Downloads.Static, options: Downloads.DownloadOptionsType): Promise<number> {
  try {
    return await downloads.download(options);
  } catch (error) {
    throw notWritten(error instanceof Error ? error.message : String(error));
  }
}

/** How a download ended, also where it had before anybody listened. */
function ended(downloads: Downloads.Static, id: number): Promise<Pick<Downloads.DownloadItem, 'state' | 'error'>> {
  return new Promise((resolve, reject) => {
    const look = async () => {
      const [item] = await downloads.search({ id });
      if (item?.state === 'in_progress') return;
      downloads.onChanged.removeListener(changed);
      resolve(item ?? { state: 'interrupted' });
    };
    const changed = (delta: Downloads.OnChangedDownloadDeltaType) => {
      if (delta.id === id) look().catch(reject);
    };
    downloads.onChanged.addListener(changed);
    look().catch(reject);
  });
}
