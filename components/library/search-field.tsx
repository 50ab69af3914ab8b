/* The field that searches the notes, with what it understands behind a question mark. */

import type { LabelCode } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/words.ts';

export interface SearchFieldProps {
  readonly query: string;
  onQuery(query: string): void;
}

/** An example as it is typed, and what it finds. */
const EXAMPLES: readonly (readonly [example: string, says: LabelCode])[] = [
  ['"new quay"', 'libHelpPhrase'],
  ['-ferry', 'libHelpNot'],
  ['tag:harbour', 'libHelpTag'],
  ['name:Merz', 'libHelpName'],
  ['site:bbc.co.uk', 'libHelpSite'],
  ['colour:yellow', 'libHelpColour'],
  ['after:2024-05', 'libHelpAfter'],
  ['before:2024', 'libHelpBefore'],
  ['published:2023..2024', 'libHelpPublished'],
];

const HELP = 'search-help';

export function SearchField({ query, onQuery }: SearchFieldProps) {
  return (
    <search class="search-field row grow">
      <input
        type="search"
        class="grow search"
        placeholder={t('librarySearch')}
        aria-label={t('librarySearch')}
        aria-keyshortcuts="/"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') toList(event);
          else if (event.key === 'Escape' && query !== '') {
            event.preventDefault();
            onQuery('');
          }
        }}
      />
      <button type="button" class="plain help" popovertarget={HELP} aria-label={t('libHelp')} title={t('libHelp')}>
        ?
      </button>
      <div id={HELP} popover="auto" class="search-help">
        <h2>{t('libHelp')}</h2>
        <dl>
          {EXAMPLES.map(([example, says]) => (
            <div key={example}>
              <dt>
                <code dir="ltr">{example}</code>
              </dt>
              <dd>{t(says)}</dd>
            </div>
          ))}
        </dl>
        <p class="quiet small">{t('libHelpQuotes', 'tag:"harbour"', 'site:bbc.co.uk|ft.com')}</p>
        <p class="quiet small">{t('libHelpSlips')}</p>
        <p class="quiet small">{t('libHelpKeys')}</p>
      </div>
    </search>
  );
}

/** From the field into the list, where the arrow keys go on. */
function toList(event: KeyboardEvent): void {
  const row = document.querySelector<HTMLElement>('.scroller [role="row"][tabindex="0"]');
  if (!row) return;
  event.preventDefault();
  row.focus();
}
