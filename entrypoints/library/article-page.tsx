/* One article with all its notes as a page: read, copied, saved, printed. */

import { useEffect } from 'preact/hooks';
import { ArticleSheet } from '../../components/library/article-sheet.tsx';
import { NoteSource } from '../../components/library/note-source.tsx';
import { t } from '../../lib/i18n/words.ts';
import type { ArticleGroup } from '../../lib/notes/library/overview.ts';
import type { Note } from '../../lib/notes/note.ts';
import { ExportSelected } from './export-section.tsx';
import { usePrint } from './print-notes.tsx';
import type { PrintWork } from './use-bulk-work.ts';

export interface ArticlePageProps {
  readonly article: ArticleGroup;
  nameOf(entityId: string): string;
  onBack(): void;
  /** Shows the notes in the list, where many are chosen at once. */
  onList(): void;
  onEdit(note: Note): void;
  onFile(address: string): void;
  onPrint: PrintWork;
}

export function ArticlePage({ article, nameOf, onBack, onList, onEdit, onFile, onPrint }: ArticlePageProps) {
  const print = usePrint(() => article.notes, nameOf);
  useEffect(() => scrollTo(0, 0), []);
  return (
    <main class="groups">
      <div class="selection row">
        <button type="button" onClick={onBack}>
          {t('libAllArticles')}
        </button>
        <span class="grow" />
        <ExportSelected notes={article.notes} nameOf={nameOf} />
        <button type="button" onClick={onList}>
          {t('libInList')}
        </button>
        <button type="button" onClick={() => void onPrint(print)}>
          {t('libPrint')}
        </button>
      </div>
      <div class="article-page">
        <ArticleSheet
          article={article}
          nameOf={nameOf}
          actionsOf={(note) => (
            <>
              {note.target && <NoteSource note={note} onFile={onFile} label={t('commonShow')} />}
              <button type="button" class="plain small" onClick={() => onEdit(note)}>
                {t('commonEdit')}
              </button>
            </>
          )}
        />
      </div>
    </main>
  );
}
