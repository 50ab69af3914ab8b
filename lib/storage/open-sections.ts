/*
 * Which parts of a page of ours were left open. In the page's own storage, which is there before the page is first
 * drawn: nothing opens under the pointer a moment later.
 */

export interface OpenSections {
  isOpen(id: string): boolean | undefined;
  remember(id: string, open: boolean): void;
}

/** Where the browser keeps it; null where the user lets no page keep anything. */
export type PageStorage = Pick<Storage, 'getItem' | 'setItem'> | null;

/** @param page whose parts they are */
export function openSections(page: string, storage: PageStorage = pageStorage()): OpenSections {
  const key = (id: string): string => `open:${page}:${id}`;
  return {
    isOpen(id) {
      const stored = storage?.getItem(key(id));
      return stored === 'yes' ? true : stored === 'no' ? false : undefined;
    },
    remember: (id, open) => storage?.setItem(key(id), open ? 'yes' : 'no'),
  };
}

/** A browser told to keep nothing throws where storage is named. */
function pageStorage(): PageStorage {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
