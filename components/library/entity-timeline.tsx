/* One name through time: the articles that named it by their own dates, with the notes about it. */

import type { MonthCount } from '../../lib/history/months.ts';
import { formatDay, formatList } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { type ArticleGroup, dayOf } from '../../lib/notes/library/overview.ts';
import type { Note } from '../../lib/notes/note.ts';
import { quotedWords } from '../../lib/notes/quoted-words.ts';
import { Markdown } from '../markdown.tsx';
import { MonthsMet } from '../pictures/months-met.tsx';
import { VirtualList } from './virtual-list.tsx';

export interface EntityTimelineProps {
  readonly name: string;
  /** Oldest first. */
  readonly articles: readonly ArticleGroup[];
  /** Notes on the name alone, of no article. */
  readonly loose: readonly Note[];
  /** When articles that name it were read. */
  readonly months: readonly MonthCount[];
  onPrint(): void;
  onBack(): void;
  onEdit(note: Note): void;
}

export function EntityTimeline({ name, articles, loose, months, onPrint, onBack, onEdit }: EntityTimelineProps) {
  const noted = articles.reduce((sum, { notes }) => sum + notes.length, loose.length);
  return (
    <main class="groups through-time">
      <div class="selection row">
        <button type="button" onClick={onBack}>
          {t('libraryAllNames')}
        </button>
        <h2 class="grow" dir="auto">
          {name}
        </h2>
        <span class="quiet small">{formatList([t('countArticles', articles.length), t('countNotes', noted)])}</span>
        {noted > 0 && (
          <button type="button" onClick={onPrint}>
            {t('libPrint')}
          </button>
        )}
      </div>
      <div class="name-head">
        {months.length > 1 && (
          <figure>
            <figcaption class="small quiet">{t('libMonths')}</figcaption>
            <MonthsMet months={months} />
          </figure>
        )}
        {loose.map((note) => (
          <TimelineNote key={note.id} note={note} onEdit={onEdit} />
        ))}
      </div>
      <VirtualList
        items={articles}
        label={t('libraryArticlesNaming', name)}
        keyOf={({ key }) => key}
        render={(article) => (
          <article class="event">
            <p class="when small">
              <time dateTime={dayOf(article)}>{formatDay(dayOf(article))}</time>
              {article.published === null && <span class="quiet"> {t('libraryDayOfReading')}</span>}
            </p>
            <div class="what">
              <strong dir="auto">
                {article.address ? (
                  <a href={article.address} target="_blank" rel="noreferrer noopener">
                    {article.title}
                  </a>
                ) : (
                  article.title
                )}
              </strong>
              <span class="quiet small">
                <bdi>{article.site}</bdi>
              </span>
              {article.notes.map((note) => (
                <TimelineNote key={note.id} note={note} onEdit={onEdit} />
              ))}
            </div>
          </article>
        )}
      />
    </main>
  );
}

function TimelineNote({ note, onEdit }: { readonly note: Note } & Pick<EntityTimelineProps, 'onEdit'>) {
  return (
    <div class={`note-row ${note.colour}`}>
      <div class="note-words">
        {note.target && (
          <blockquote dir="auto" lang="">
            {quotedWords(note.target)}
          </blockquote>
        )}
        {note.body !== '' && <Markdown text={note.body} />}
      </div>
      <button type="button" class="plain small" onClick={() => onEdit(note)}>
        {t('commonEdit')}
      </button>
    </div>
  );
}
