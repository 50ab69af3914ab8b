/* The user's tags, and what is done to one of them in all notes, those in the bin included. */

import { TagList } from '../../components/library/tag-list.tsx';
import { removeTags, renameTags, type TagChange, tagKey } from '../../lib/notes/change-tags.ts';
import { tagCounts } from '../../lib/notes/library/filter-notes.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { BulkWork } from './use-bulk-work.ts';
import type { LibraryView } from './use-library.ts';
import { useTask } from './use-task.ts';

export interface TagsViewProps {
  readonly library: Pick<LibraryView, 'openTag'>;
  readonly notes: readonly Note[];
  readonly bin: readonly Note[];
  readonly bulk: Pick<BulkWork, 'retag'>;
}

export function TagsView({ library, notes, bin, bulk }: TagsViewProps) {
  const tags = useTask(() => tagCounts(notes), [notes]);
  if (!tags) return null;
  const change = (of: readonly string[], how: TagChange) => {
    const keys = new Set(of.map(tagKey));
    const having = [...notes, ...bin].filter((note) => note.tags.some((tag) => keys.has(tagKey(tag))));
    void bulk.retag(having, how);
  };
  return (
    <TagList
      tags={tags}
      onOpen={library.openTag}
      onRename={(of, to) => change(of, renameTags(of, to))}
      onRemove={(of) => change(of, removeTags(of))}
    />
  );
}
