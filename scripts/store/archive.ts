/* A zip that is the same for the same files, wherever and whenever it is made. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first moment a zip can tell, in the machine's own time as zips have it. */
const NO_TIME = new Date(1980, 0, 1);
/** Files that anybody may read, as Unix writes it, in the upper half of the zip's attributes. */
const READABLE = 0o100644 << 16;
const UNIX = 3;

/** @param files names with slashes, and their bytes; in any order */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    sorted[name] = [files.get(name) as Uint8Array, { mtime: NO_TIME, attrs: READABLE, os: UNIX, level: 9 }];
  }
  return zipSync(sorted);
}

/** Every file below a folder. @param skip folders and files by their name below it */
export function filesBelow(folder: string, skip: (name: string) => boolean = () => false): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const walk = (inside: string): void => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const path = join(inside, entry.name);
      const name = relative(folder, path).split(sep).join(posix.sep);
      if (skip(name)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.set(name, readFileSync(path));
    }
  };
  walk(folder);
  return files;
}
