/* Every note the user has: searched, filtered, sorted, tagged, deleted, and seen by article and by name. */

import { useEffect } from 'preact/hooks';
import { Boundary } from '../../components/boundary.tsx';
import { WorkBar } from '../../components/library/work-bar.tsx';
import { t } from '../../lib/i18n/words.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import type { ReadingHistory } from '../../lib/storage/reading-history.ts';
import { BackupView } from './backup-view.tsx';
import { Bin } from './bin.tsx';
import { LibraryHeader } from './library-header.tsx';
import { LibraryNotices } from './library-notices.tsx';
import { NotesView } from './notes-view.tsx';
import { ArticlesView, NamesView } from './overviews.tsx';
import { TagsView } from './tags-view.tsx';
import { useAutomaticBackup } from './use-automatic-backup.ts';
import { useBulkWork } from './use-bulk-work.ts';
import { useDataLossCheck } from './use-data-loss-check.ts';
import { useLibrary } from './use-library.ts';
import { namesOf, useNames } from './use-names.ts';
import { useNotes } from './use-notes.ts';
import { useSearchKey } from './use-search-key.ts';

export interface LibraryProps {
  readonly store: NoteStore;
  readonly memory: ReadingHistory;
  /** What to show first: "backup" from a reminder elsewhere. */
  readonly first?: string;
}

export function Library({ store, memory, first = 'notes' }: LibraryProps) {
  const { notes, bin, isWhole, loading, readings, error, settled } = useNotes(store, memory);
  const safety = useDataLossCheck(store, isWhole ? notes : null);
  const automatic = useAutomaticBackup({ store, memory, namesOf }, () => void safety.look());
  const nameOf = useNames(notes, readings);
  const library = useLibrary(first, settled);
  const bulk = useBulkWork(store, library.changed);
  const { view } = library;
  // The other views count, export and delete: what is not all of the notes is not shown there.
  const whole = isWhole ? view : null;
  useSearchKey();
  // On a narrow window all views scroll with it.
  useEffect(() => scrollTo(0, 0), [view]);

  if (error) {
    return (
      <p class="notice error" role="alert">
        {t('libraryUnread', error)}
      </p>
    );
  }
  if (!notes) return null;
  return (
    <div class="library">
      <LibraryHeader library={library} />
      <LibraryNotices library={library} safety={safety} failing={automatic.state.failing}>
        {loading !== null && (
          <p class="notice row" role="status">
            <span>{t('libLoading')}</span>
            <progress class="grow" value={loading} aria-label={t('libLoading')} />
          </p>
        )}
        {bulk.state && <WorkBar state={bulk.state} onDismiss={bulk.dismiss} />}
      </LibraryNotices>
      <Boundary of={view}>
        {!isWhole && view !== 'notes' && <main class="groups" aria-busy="true" />}
        {view === 'notes' && (
          <NotesView store={store} notes={notes} isWhole={isWhole} library={library} bulk={bulk} nameOf={nameOf} />
        )}
        {whole === 'articles' && (
          <ArticlesView library={library} notes={notes} readings={readings} onPrint={bulk.print} nameOf={nameOf} />
        )}
        {whole === 'names' && (
          <NamesView library={library} notes={notes} readings={readings} onPrint={bulk.print} nameOf={nameOf} />
        )}
        {whole === 'tags' && <TagsView library={library} notes={notes} bin={bin} bulk={bulk} />}
        {whole === 'backup' && (
          <BackupView
            store={store}
            memory={memory}
            notes={notes}
            nameOf={nameOf}
            readings={readings}
            lastBackup={safety.integrityMarker?.lastBackup ?? null}
            automatic={automatic}
            remind={safety.remind}
            onRemind={(on) => void safety.setRemind(on)}
            onBackedUp={() => void safety.look()}
            onWritten={() => void library.changed()}
          />
        )}
        {whole === 'bin' && <Bin notes={bin} onRestore={bulk.restore} onErase={bulk.erase} />}
      </Boundary>
    </div>
  );
}
