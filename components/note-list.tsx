/*
 * The notes of one article as it reads: those on the whole of it, those on words in text order, and last those whose
 * words are gone.
 */

import type { Piece } from '../lib/changes/changes.ts';
import type { LabelCode } from '../lib/i18n/message.ts';
import { formatNumber, t } from '../lib/i18n/words.ts';
import type { AnchorState, Note } from '../lib/notes/note.ts';
import { quotedWords } from '../lib/notes/quoted-words.ts';
import type { Span } from '../lib/text/span.ts';
import { Boundary } from './boundary.tsx';
import { ChangedWords } from './changed-words.tsx';
import { Markdown } from './markdown.tsx';
import { usePageLanguage } from './page-language.ts';
import { useShortcut } from './shortcuts.ts';

export interface ListedNote {
  readonly note: Note;
  readonly state: AnchorState;
  readonly span: Span | null;
  /** Where it may stand, for one that is ambiguous; what stood beside it, for one whose words are gone. */
  readonly places?: readonly Span[];
  /** The words that stand there now; null when nothing stands there. */
  readonly words: string | null;
  /** Where they were changed, the sentence with what went and what came. */
  readonly rewritten?: readonly Piece[];
}

export interface NoteListProps {
  readonly notes: readonly ListedNote[];
  /** Of a note that is on no words: what it is on. */
  aboutOf(note: Note): string;
  onShow(note: ListedNote): void;
  onEdit(note: ListedNote): void;
}

/** Characters by which a note's buttons say which it is, to those who hear them one after the other. */
const MAX_CALLED = 80;

const STATES: Record<AnchorState, LabelCode | null> = {
  exact: null,
  moved: 'noteMoved',
  changed: 'noteChanged',
  ambiguous: 'noteAmbiguous',
  folded: 'noteFolded',
  orphan: null,
};

export function NoteList({ notes, ...acts }: NoteListProps) {
  const key = useShortcut('note-selection');
  if (notes.length === 0) {
    return <p class="quiet">{key ? t('notesEmptyKey', key) : t('notesEmpty')}</p>;
  }
  const rows = (some: readonly ListedNote[]) => (
    <ul class="note-list">
      {some.map((listed) => (
        <Boundary key={listed.note.id} of={listed}>
          <Row listed={listed} {...acts} />
        </Boundary>
      ))}
    </ul>
  );
  const orphans = notes.filter(isOrphan);
  const placed = inTextOrder(notes.filter((listed) => !isOrphan(listed)));
  return (
    <>
      {placed.length > 0 && rows(placed)}
      {orphans.length > 0 && (
        <div class="orphans">
          <h3>
            {t('notesGone')} <span class="count">{formatNumber(orphans.length)}</span>
          </h3>
          <p class="quiet small">{t('notesGoneStay')}</p>
          {rows(orphans)}
        </div>
      )}
    </>
  );
}

const isOrphan = ({ note, state }: ListedNote): boolean => note.target !== null && state === 'orphan';

/** Notes on the article as a whole first; then by place, and in one place by age. */
const inTextOrder = (notes: readonly ListedNote[]): ListedNote[] =>
  [...notes].sort(
    (a, b) =>
      (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
      (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
      (a.note.created < b.note.created ? -1 : 1),
  );

function Row({ listed, aboutOf, onShow, onEdit }: { readonly listed: ListedNote } & Omit<NoteListProps, 'notes'>) {
  const language = usePageLanguage();
  const { note, state, span, words, rewritten, places = [] } = listed;
  const quote = note.target && quotedWords(note.target);
  const isGone = state === 'orphan' || state === 'changed';
  const says = note.target && STATES[state];
  const called = (quote ?? aboutOf(note)).slice(0, MAX_CALLED);
  return (
    <li class={`note ${note.colour} ${state}`}>
      {quote === null && (
        <p class="quiet small" dir="auto">
          {aboutOf(note)}
        </p>
      )}
      {quote !== null && (
        <blockquote dir="auto" lang={language}>
          {span ? (
            <button type="button" class="words" title={t('noteGoTo')} onClick={() => onShow(listed)}>
              {isGone ? <s>{quote}</s> : quote}
            </button>
          ) : state === 'ambiguous' || state === 'folded' ? (
            quote
          ) : (
            <s>{quote}</s>
          )}
        </blockquote>
      )}
      {state === 'changed' && words !== null && (
        <blockquote dir="auto" lang={language} class="now">
          {rewritten ? <ChangedWords pieces={rewritten} /> : words}
        </blockquote>
      )}
      {note.body !== '' && <Markdown text={note.body} />}
      {says && <p class="small state">{t(says)}</p>}
      {places.length > 0 && (
        <div class="row small">
          {places.map((place, i) => (
            <button
              key={place.start}
              type="button"
              class="plain small"
              onClick={() => onShow({ ...listed, span: place })}
            >
              {state === 'orphan' ? t('notePlaceBefore') : t('noteAmbiguousPlace', i + 1)}
            </button>
          ))}
        </div>
      )}
      <div class="row small">
        <span class="quiet grow">
          {note.tags.map((tag) => (
            <bdi key={tag}>#{tag} </bdi>
          ))}
        </span>
        {span && (
          <button
            type="button"
            class="plain small"
            aria-label={t('actOn', t('commonShow'), called)}
            onClick={() => onShow(listed)}
          >
            {t('commonShow')}
          </button>
        )}
        <button
          type="button"
          class="plain small"
          aria-label={t('actOn', t('commonEdit'), called)}
          onClick={() => onEdit(listed)}
        >
          {t('commonEdit')}
        </button>
      </div>
    </li>
  );
}
