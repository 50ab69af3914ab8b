/* A folder as the browser gives one, in memory: with a permission, and ways to fail. */

class Folder {
  readonly files: Map<string, Blob>;
  permission: PermissionState = 'granted';
  /** What opening a file throws. */
  fails: unknown = null;
  /** Bytes after which nothing more is written. */
  cutsAt = Number.POSITIVE_INFINITY;

  constructor(names: readonly string[]) {
    this.files = new Map(names.map((name) => [name, new Blob()]));
  }

  readonly handle = {
    name: 'Backups',
    queryPermission: async () => this.permission,
    requestPermission: async () => {
      this.permission = 'granted';
      return this.permission;
    },
    getFileHandle: async (name: string) => {
      if (this.fails) throw this.fails;
      return {
        createWritable: async () => ({
          write: async (file: Blob) => this.files.set(name, file.slice(0, this.cutsAt)),
          close: async () => undefined,
        }),
        getFile: async () => this.files.get(name),
      };
    },
    removeEntry: async (name: string) => this.files.delete(name),
    keys: () => this.files.keys(),
  } as unknown as FileSystemDirectoryHandle;
}

export const aFolder = (names: readonly string[] = []): Folder => new Folder(names);
