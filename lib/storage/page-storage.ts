/* What a page of ours keeps for itself: there before the page is first drawn, and missed by nobody when it is lost. */

/** Where the browser keeps it; null where the user lets no page keep anything. */
export type PageStorage = Pick<Storage, 'getItem' | 'setItem'> | null;

/** A browser told to keep nothing throws where storage is named. */
export function pageStorage(): PageStorage {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

export interface KeptValue {
  /** As it was kept, unchecked; null where nothing is, or nothing that can be read. */
  read(): unknown;
  keep(value: object): void;
}

export function keptValue(key: string, storage: PageStorage = pageStorage()): KeptValue {
  return {
    read() {
      try {
        return JSON.parse(storage?.getItem(key) ?? 'null');
      } catch (error) {
        if (error instanceof SyntaxError) return null;
        throw error;
      }
    },
    keep: (value) => storage?.setItem(key, JSON.stringify(value)),
  };
}
