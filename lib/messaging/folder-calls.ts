/* From our own pages to the background about the folder that follows the user's notes, which the background writes. */

import type { Message } from '../i18n/message.ts';

export interface FolderCalls {
  /** Its name; null where there is none. */
  'folder.name'(): string | null;
  /** Writes a text beside the notes there, once an article; gives the name of its file. */
  'folder.put'(request: {
    article: string;
    name: string;
    text: string;
  }): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: Message };
}
