/* The notes by article or by name: each group with its count and its days, opening as a filtered list. */

import { siteOf } from '../../lib/notes/filter-notes.ts';
import type { Note } from '../../lib/notes/note.ts';
import { readableDay } from '../page-header.tsx';

export interface GroupListProps {
  readonly notes: readonly Note[];
  readonly by: 'article' | 'entity';
  nameOf(entity: string): string;
  onOpen(key: string): void;
}

interface Group {
  readonly key: string;
  readonly name: string;
  readonly site: string;
  readonly days: readonly string[];
  readonly count: number;
}

export function GroupList({ notes, by, nameOf, onOpen }: GroupListProps) {
  const groups = groupsOf(notes, by, nameOf);
  if (groups.length === 0) {
    return (
      <div class="empty">
        <h2>{by === 'article' ? 'No articles yet' : 'No names yet'}</h2>
        <p class="quiet">
          {by === 'article'
            ? 'Every article you write a note on is listed here.'
            : 'A note written on a name’s card, or on words that hold a name, is listed under it.'}
        </p>
      </div>
    );
  }
  return (
    <ul class="groups">
      {groups.map((group) => (
        <li key={group.key}>
          <button type="button" onClick={() => onOpen(group.key)}>
            <strong dir="auto">{group.name}</strong>
            <span class="quiet small">{[group.site, ...group.days.map(readableDay)].filter(Boolean).join(' · ')}</span>
            <span class="quiet small">
              {group.count} {group.count === 1 ? 'note' : 'notes'}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Days shown of a name that is met often: the first and the last few tell the story. */
const MOST_DAYS = 4;

function groupsOf(notes: readonly Note[], by: GroupListProps['by'], nameOf: (entity: string) => string): Group[] {
  const grouped = new Map<string, Note[]>();
  for (const note of notes) {
    const keys = by === 'article' ? [note.article?.source ?? ''] : note.entities;
    for (const key of keys) if (key !== '') grouped.set(key, [...(grouped.get(key) ?? []), note]);
  }
  return [...grouped]
    .map(([key, members]) => ({
      key,
      name: by === 'article' ? members[0]?.article?.title || key : nameOf(key),
      site: by === 'article' && members[0] ? siteOf(members[0]) : '',
      days: [...new Set(members.flatMap(({ article }) => article?.published?.slice(0, 10) ?? []))]
        .sort()
        .slice(-MOST_DAYS),
      count: members.length,
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
