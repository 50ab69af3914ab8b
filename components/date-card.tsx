/* What a date in the text means, and from which day that was counted; or that nobody can tell, and what would help. */

import type { DateLine } from '../lib/cards/article-dates.ts';
import { t, wordsOf } from '../lib/i18n/words.ts';
import { ArticleDay, type ArticleDayProps } from './article-day.tsx';

/** @param day absent where nothing can be corrected */
export function DateCard({ date, day }: { readonly date: DateLine; readonly day?: ArticleDayProps }) {
  return (
    <article class="card">
      <header>
        <span class="type">{t('cardTypeDate')}</span>
        <p class="what">{wordsOf(date.line)}</p>
      </header>
      {day && <ArticleDay {...day} />}
    </article>
  );
}
