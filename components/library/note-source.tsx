/* Where a note's words are from: a link that leads to the words themselves. */

import { t } from '../../lib/i18n/words.ts';
import { noteDestination } from '../../lib/notes/citing/note-destination.ts';
import type { Note } from '../../lib/notes/note.ts';
import { MarkedText } from '../marked-text.tsx';

export interface NoteSourceProps {
  readonly note: Pick<Note, 'target' | 'article'>;
  /** Instead of the article's title. */
  readonly label?: string;
  /** A file of this device, which no link may open. */
  onFile(address: string): void;
}

export function NoteSource({ note, label, onFile }: NoteSourceProps) {
  const { target, article } = note;
  const destination = noteDestination(note);
  const title = label || article?.title || article?.source || destination?.address || '';
  if (!destination) return article ? <bdi>{title}</bdi> : <>{t('libraryNoArticle')}</>;
  const { address, isFile } = destination;
  return (
    <a
      class="source"
      href={address}
      target="_blank"
      rel="noreferrer noopener"
      title={target ? t('libGoToWords') : undefined}
      onClick={(event) => {
        if (!isFile) return;
        event.preventDefault();
        onFile(address);
      }}
    >
      <bdi>
        <MarkedText text={title} />
      </bdi>
    </a>
  );
}
