/*
 * Brings a folder up to date with the notes, file by file. What was written is remembered by article, so that only the
 * files of articles whose notes were changed are opened.
 */

import { uniqueNames } from '../export/file-name.ts';
import {
  digest,
  isUnchanged,
  type ManagedFile,
  newManaged,
  readManaged,
  sumOf,
  sumOfText,
  withInside,
} from './managed-file.ts';

/** A folder, as much as is used of it. */
export interface FolderFiles {
  /** Null where there is no such file. */
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
  names(): Promise<readonly string[]>;
}

/** In place of the words of a file that cannot be read: nothing is ever written into it. */
export const UNREADABLE = '\ufffd';

export interface WantedFile {
  /** The address of its article; '' for notes without one. */
  readonly article: string;
  readonly name: string;
  readonly text: string;
}

export interface KnownFile {
  readonly name: string;
  /** Of what was written last. */
  readonly sum: string;
  /** Where the notes were written instead, because the file was changed by another hand. */
  readonly beside?: string;
}

/** By the id of an article. */
export type FolderIndex = Readonly<Record<string, KnownFile>>;

export interface FolderUpdate {
  readonly index: FolderIndex;
  readonly written: number;
  /** What ended it before all was written; what was written until then is in the index. */
  readonly fault: unknown;
}

export const articleId = (article: string): string => digest(`article ${article}`);

/**
 * @param overwrite ids of articles whose notes the user wants in the file, whatever was changed there
 * @param besideName what a file beside another is called
 */
export async function updateFolder(
  folder: FolderFiles,
  wanted: readonly WantedFile[],
  index: FolderIndex,
  { overwrite, besideName }: { readonly overwrite: ReadonlySet<string>; besideName(name: string): string },
): Promise<FolderUpdate> {
  const update = new Update(folder, index, besideName);
  let fault: unknown = null;
  try {
    for (const file of wanted) await update.bring(file, overwrite.has(articleId(file.article)));
  } catch (error) {
    fault = error;
  }
  return { index: update.index, written: update.written, fault };
}

interface Beside {
  readonly name: string;
  /** What stands in it already: around our part it is the user's there too. */
  readonly file: ManagedFile | null;
}

class Update {
  readonly index: Record<string, KnownFile>;
  written = 0;
  private readonly folder: FolderFiles;
  private readonly besideName: (name: string) => string;
  private byId: Promise<ReadonlyMap<string, string>> | null = null;

  constructor(folder: FolderFiles, index: FolderIndex, besideName: (name: string) => string) {
    this.folder = folder;
    this.index = { ...index };
    this.besideName = besideName;
  }

  async bring({ article, name: wantedName, text }: WantedFile, overwrites: boolean): Promise<void> {
    const id = articleId(article);
    const known = this.index[id];
    const sum = sumOfText(text);
    // Nothing is begun for an article that has no notes any more.
    if ((known?.sum === sum && !overwrites) || (!known && text === '')) return;
    const name = known ? await this.whereItIs(id, known.name) : await this.free(id, wantedName);
    const there = name === null ? null : await this.folder.read(name);
    if (name === null || there === null) {
      const fresh = name ?? known?.name ?? wantedName;
      return this.write(id, fresh, newManaged(id, text), { sum });
    }
    const file = readManaged(there);
    const isOurs = file?.id === id;
    if (file && isOurs && (overwrites || isUnchanged(file) || sumOf(file.inside) === sum))
      return this.write(id, name, withInside(file, text), { sum });
    if (overwrites && there !== UNREADABLE) return this.write(id, name, newManaged(id, text), { sum });
    const { name: beside, file: stands } = await this.besides(id, name, known?.beside);
    await this.write(id, beside, stands ? withInside(stands, text) : newManaged(id, text), { sum });
    this.index[id] = { name, sum, beside };
  }

  private async write(id: string, name: string, text: string, { sum }: { sum: string }): Promise<void> {
    if ((await this.folder.read(name)) !== text) {
      await this.folder.write(name, text);
      this.written++;
    }
    this.index[id] = { name, sum };
  }

  /** Under its name, or the one that the user has given it; null where it is gone. */
  private async whereItIs(id: string, name: string): Promise<string | null> {
    if ((await this.folder.read(name)) !== null) return name;
    return (await this.all()).get(id) ?? null;
  }

  /** A name that no other file has, or the article's own from an earlier time. */
  private async free(id: string, wanted: string): Promise<string> {
    const own = (await this.all()).get(id);
    return own ?? this.unused(wanted);
  }

  private async unused(wanted: string): Promise<string> {
    const dot = wanted.lastIndexOf('.');
    const [base, ending] = [wanted.slice(0, dot), wanted.slice(dot)];
    const taken = [...(await this.folder.names()), ...Object.values(this.index).map(({ name }) => name)];
    const bases = taken.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
    return `${uniqueNames(bases)(base)}${ending}`;
  }

  /** The file beside: the same again while nobody has changed it. */
  private async besides(id: string, name: string, before: string | undefined): Promise<Beside> {
    const there = before === undefined ? null : await this.folder.read(before);
    const file: ManagedFile | null = there === null ? null : readManaged(there);
    if (before !== undefined && file?.id === id && isUnchanged(file)) return { name: before, file };
    const dot = name.lastIndexOf('.');
    return { name: await this.unused(this.besideName(name.slice(0, dot)) + name.slice(dot)), file: null };
  }

  /** Whose file each is, looked up once and only where a file is missed: the index may be lost, a file renamed. */
  private all(): Promise<ReadonlyMap<string, string>> {
    this.byId ??= this.lookThrough();
    return this.byId;
  }

  private async lookThrough(): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    const besides = new Set(Object.values(this.index).map(({ beside }) => beside));
    for (const name of await this.folder.names()) {
      if (!/\.(?:md|txt|org|html)$/i.test(name) || besides.has(name)) continue;
      const id = readManaged((await this.folder.read(name)) ?? '')?.id;
      if (id !== undefined && !found.has(id)) found.set(id, name);
    }
    return found;
  }
}
