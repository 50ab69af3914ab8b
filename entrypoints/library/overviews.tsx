/*
 * The notes seen by article and by name. Grouped only while they are looked at: both read every note and every article
 * read.
 */

import { useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleList } from '../../components/library/article-list.tsx';
import { EntityTimeline, type EntityTimelineProps } from '../../components/library/entity-timeline.tsx';
import { NameList } from '../../components/library/name-list.tsx';
import { type NamedTogetherProps, NamedTogetherTable } from '../../components/library/named-together.tsx';
import { countByMonth } from '../../lib/history/months.ts';
import { namedTogether } from '../../lib/history/named-together.ts';
import type { HistoryEntry } from '../../lib/history/visit.ts';
import { t } from '../../lib/i18n/words.ts';
import { articleGroups, entityGroups, entityTimeline } from '../../lib/notes/library/overview.ts';
import type { Note } from '../../lib/notes/note.ts';
import { ArticlePage } from './article-page.tsx';
import { openFile } from './open-file.ts';
import { usePrint } from './print-notes.tsx';
import type { PrintWork } from './use-bulk-work.ts';
import type { LibraryView } from './use-library.ts';
import { useTask } from './use-task.ts';

export interface OverviewProps {
  readonly library: LibraryView;
  readonly notes: readonly Note[];
  readonly readings: readonly HistoryEntry[];
  readonly onPrint: PrintWork;
  nameOf(entityId: string): string;
}

/** The articles, or the one that was opened, with its notes. */
export function ArticlesView({ library, notes, readings, onPrint, nameOf }: OverviewProps) {
  const [open, setOpen] = useState<string | null>(null);
  const articles = useMemo(() => articleGroups(notes, readings), [notes, readings]);
  const article = articles.find(({ key }) => key === open);
  if (!article) return <ArticleList articles={articles} onOpen={({ key }) => setOpen(key)} />;
  return (
    <ArticlePage
      article={article}
      nameOf={nameOf}
      onBack={() => setOpen(null)}
      onList={() => library.openArticle(article.sources)}
      onEdit={library.editInList}
      onFile={(address) => void openFile(address).then(library.setFailed)}
      onPrint={onPrint}
    />
  );
}

/** The names, or what happened around the one that was chosen. */
export function NamesView({ library, notes, readings, onPrint, nameOf }: OverviewProps) {
  const [entity, setEntity] = useState<string | null>(null);
  const names = useMemo(() => entityGroups(notes, readings), [notes, readings]);
  const above = readings.length > 1 && <Together readings={readings} nameOf={nameOf} onOpen={setEntity} />;
  if (entity === null) return <NameList names={names} nameOf={nameOf} onOpen={setEntity} above={above} />;
  const about = notes.filter(({ entities }) => entities.includes(entity));
  const naming = readings.filter(({ entities }) => entities.some(({ id }) => id === entity));
  return (
    <NamePage
      name={nameOf(entity)}
      articles={entityTimeline(entity, notes, readings)}
      about={about}
      months={countByMonth(naming.map(({ first }) => first))}
      nameOf={nameOf}
      onBack={() => setEntity(null)}
      onEdit={library.editInList}
      onPrint={onPrint}
    />
  );
}

interface NamePageProps extends Omit<EntityTimelineProps, 'loose' | 'onPrint'> {
  /** All notes about it. */
  readonly about: readonly Note[];
  readonly onPrint: PrintWork;
  nameOf(entityId: string): string;
}

function NamePage({ about, nameOf, onPrint, ...timeline }: NamePageProps) {
  const print = usePrint(() => about, nameOf);
  useEffect(() => scrollTo(0, 0), []);
  return (
    <EntityTimeline
      {...timeline}
      loose={about.filter(({ article }) => article === null)}
      onPrint={() => void onPrint(print)}
    />
  );
}

type TogetherProps = Omit<NamedTogetherProps, 'together'> & Pick<OverviewProps, 'readings'>;

/** Counted when it is first opened. */
function Together({ readings, ...props }: TogetherProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="fold together-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('pictureTogether')}</summary>
      {open && <Counted readings={readings} {...props} />}
    </details>
  );
}

function Counted({ readings, ...props }: TogetherProps) {
  const counted = useTask(
    function* () {
      return { together: yield* namedTogether(readings) };
    },
    [readings],
  );
  return counted && <NamedTogetherTable together={counted.together} {...props} />;
}
