/*
 * Which parts of a page of ours were left open. In the page's own storage, which is there before the page is first
 * drawn: nothing opens under the pointer a moment later.
 */

import { type PageStorage, pageStorage } from './page-storage.ts';

export interface OpenSections {
  isOpen(id: string): boolean | undefined;
  remember(id: string, open: boolean): void;
}

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
