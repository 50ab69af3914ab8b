/*
 * The notes seen by article and by name. Grouped only while they are looked at: both read every note and every article
 * read.
 */

import { useMemo, useState } from 'preact/hooks';
import { ArticleList } from '../../components/library/article-list.tsx';
import { EntityTimeline } from '../../components/library/entity-timeline.tsx';
import { NameList } from '../../components/library/name-list.tsx';
import type { HistoryEntry } from '../../lib/history/visit.ts';
import { articleGroups, entityGroups, entityTimeline } from '../../lib/notes/library/overview.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { LibraryView } from './use-library.ts';

export interface OverviewProps {
  readonly library: LibraryView;
  readonly notes: readonly Note[];
  readonly readings: readonly HistoryEntry[];
}

export function ArticlesView({ library, notes, readings }: OverviewProps) {
  const articles = useMemo(() => articleGroups(notes, readings), [notes, readings]);
  return <ArticleList articles={articles} onOpen={({ sources }) => library.openArticle(sources)} />;
}

/** The names, or what happened around the one that was chosen. */
export function NamesView({ library, notes, readings, nameOf }: OverviewProps & { nameOf(entityId: string): string }) {
  const [entity, setEntity] = useState<string | null>(null);
  const names = useMemo(() => entityGroups(notes, readings), [notes, readings]);
  if (entity === null) return <NameList names={names} nameOf={nameOf} onOpen={setEntity} />;
  return (
    <EntityTimeline
      name={nameOf(entity)}
      articles={entityTimeline(entity, notes, readings)}
      onBack={() => setEntity(null)}
      onEdit={library.editInList}
    />
  );
}
