/* Files out of the library: one as it is, several in one zip, because a browser asks about every second download. */

import { strToU8, zipSync } from 'fflate';

export interface OutFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Milliseconds until the address of a download is given up; the browser has read it by then. */
const KEEP_ADDRESS = 60_000;

/** By a link, as if it were clicked: nobody says whether the file was written. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS);
}

export function savePieces(name: string, mediaType: string, pieces: Iterable<string>): void {
  saveBlob(name, new Blob([...pieces], { type: mediaType }));
}

export function saveFiles(zipName: string, files: readonly OutFile[]): void {
  const [only] = files;
  if (only && files.length === 1) {
    savePieces(only.name, only.mediaType, [only.text]);
    return;
  }
  const names = new Map<string, Uint8Array>();
  for (const { name, text } of files) {
    let free = name;
    for (let i = 2; names.has(free); i++) free = name.replace(/(\.\w+)?$/, ` ${i}$1`);
    names.set(free, strToU8(text));
  }
  saveBlob(
    zipName,
    new Blob([zipSync(Object.fromEntries(names)) as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
  );
}
