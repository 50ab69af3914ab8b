/* Every name that was noted on or met, the most noted first; each opens as a timeline. */

import type { EntityGroup } from '../../lib/notes/library/overview.ts';
import { FilteredList } from './filtered-list.tsx';

export interface NameListProps {
  readonly names: readonly EntityGroup[];
  nameOf(entity: string): string;
  onOpen(entity: string): void;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export function NameList({ names, nameOf, onOpen }: NameListProps) {
  return (
    <FilteredList
      items={names}
      label="Names"
      textOf={({ id }) => nameOf(id)}
      keyOf={({ id }) => id}
      empty={
        <>
          <h2>No names yet</h2>
          <p class="quiet">
            A note written on a name’s card, or on words that hold a name, is listed under it. A bare surname is not: it
            may be somebody else in the next article.
          </p>
        </>
      }
      onEnter={({ id }) => onOpen(id)}
      render={({ id, notes, articles }) => (
        <div class="group-row">
          <span class="grow">
            <strong dir="auto">{nameOf(id)}</strong>
            <span class="quiet small">
              {[notes > 0 && counted(notes, 'note'), articles > 0 && counted(articles, 'article')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <button type="button" aria-label={`Timeline of ${nameOf(id)}`} onClick={() => onOpen(id)}>
            Timeline
          </button>
        </div>
      )}
    />
  );
}
