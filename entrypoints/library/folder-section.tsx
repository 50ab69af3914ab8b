/* The folder that follows the notes, wired. */

import { NotesFolderSection } from '../../components/library/notes-folder.tsx';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import { useNotesFolder } from './use-notes-folder.ts';
import { useTemplates } from './use-templates.ts';

export function FolderSection({ store }: { readonly store: NoteStore }) {
  return <NotesFolderSection {...useNotesFolder(store, useTemplates().templates)} />;
}
