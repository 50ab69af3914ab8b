/* Every article that was read or noted on, latest first. */

import { formatDay } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { type ArticleGroup, dayOf } from '../../lib/notes/library/overview.ts';
import { FilteredList } from './filtered-list.tsx';

export interface ArticleListProps {
  readonly articles: readonly ArticleGroup[];
  onOpen(article: ArticleGroup): void;
}

export function ArticleList({ articles, onOpen }: ArticleListProps) {
  return (
    <FilteredList
      items={articles}
      label={t('commonArticles')}
      findLabel={t('libraryFindArticle')}
      textOf={({ title, site }) => `${title} ${site}`}
      keyOf={({ key }) => key}
      empty={
        <>
          <h2>{t('libraryNoArticles')}</h2>
          <p class="quiet">{t('libraryNoArticlesSays')}</p>
        </>
      }
      onEnter={(article) => article.notes.length > 0 && onOpen(article)}
      render={(article) => (
        <div class="group-row">
          <span class="grow">
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
              {article.site && <bdi>{article.site}</bdi>}
              {article.site && ' · '}
              {article.published ? (
                <time dateTime={dayOf(article)}>{formatDay(dayOf(article))}</time>
              ) : (
                t('libraryMet', formatDay(article.firstSeen))
              )}
            </span>
          </span>
          {article.notes.length > 0 ? (
            <button type="button" onClick={() => onOpen(article)}>
              {t('countNotes', article.notes.length)}
            </button>
          ) : (
            <span class="quiet small">{t('libraryRead')}</span>
          )}
        </div>
      )}
    />
  );
}
