/* Searches of the library that the user has kept: opened, kept under a name, renamed, removed and brought back. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/i18n/words.ts';
import {
  MAX_SEARCH_NAME,
  type SavedSearches as Saved,
  withoutSearch,
  withSearch,
  withSearchRenamed,
} from '../lib/settings/saved-searches.ts';
import { UndoBar } from './undo-bar.tsx';

export interface SavedSearchesProps {
  readonly saved: Saved;
  /** What is searched for now, to be kept; '' for nothing. Missing where nothing is searched. */
  readonly query?: string;
  onChange(saved: Saved): void;
  /** Missing in the settings, where nothing is searched: there they are told, and removed. */
  readonly onOpen?: ((query: string) => void) | undefined;
}

/** What is being named: a search by its name, or the one that is to be kept. */
type Naming = { readonly search: string } | 'new' | null;

export function SavedSearches({ saved, query = '', onChange, onOpen }: SavedSearchesProps) {
  const [naming, setNaming] = useState<Naming>(null);
  const [removed, setRemoved] = useState<{ readonly name: string; readonly before: Saved } | null>(null);
  const change = (next: Saved) => {
    setNaming(null);
    setRemoved(null);
    onChange(next);
  };
  const isKept = Object.values(saved).includes(query);
  return (
    <div class="saved-searches">
      <ul>
        {Object.entries(saved).map(([name, kept]) =>
          typeof naming === 'object' && naming?.search === name ? (
            <li key={name}>
              <NameField
                name={name}
                onName={(next) => change(withSearchRenamed(saved, name, next))}
                onCancel={() => setNaming(null)}
              />
            </li>
          ) : (
            <li key={name} class="row">
              {onOpen ? (
                <button type="button" class="plain grow" dir="auto" title={kept} onClick={() => onOpen(kept)}>
                  {name}
                </button>
              ) : (
                <span class="grow">
                  <bdi>{name}</bdi> <bdi class="quiet small">{kept}</bdi>
                </span>
              )}
              {onOpen && (
                <button
                  type="button"
                  class="plain small"
                  aria-label={t('libSavedRenameOne', name)}
                  onClick={() => setNaming({ search: name })}
                >
                  {t('libRename')}
                </button>
              )}
              <button
                type="button"
                class="plain small"
                aria-label={t('libSavedRemoveOne', name)}
                onClick={() => {
                  change(withoutSearch(saved, name));
                  setRemoved({ name, before: saved });
                }}
              >
                {t('libRemove')}
              </button>
            </li>
          ),
        )}
      </ul>
      {removed && <UndoBar text={t('libSavedRemoved', removed.name)} onUndo={() => change(removed.before)} />}
      {naming === 'new' && (
        <NameField
          name={query.slice(0, MAX_SEARCH_NAME)}
          onName={(name) => change(withSearch(saved, name, query))}
          onCancel={() => setNaming(null)}
        />
      )}
      {naming === null && query !== '' && !isKept && (
        <button type="button" onClick={() => setNaming('new')}>
          {t('libSavedKeep')}
        </button>
      )}
    </div>
  );
}

interface NameFieldProps {
  readonly name: string;
  onName(name: string): void;
  onCancel(): void;
}

function NameField({ name, onName, onCancel }: NameFieldProps) {
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onName(typed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <input
        class="grow"
        dir="auto"
        maxLength={MAX_SEARCH_NAME}
        aria-label={t('libSavedName')}
        value={typed}
        ref={field}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit">{t('noteSave')}</button>
      <button type="button" class="plain" onClick={onCancel}>
        {t('commonCancel')}
      </button>
    </form>
  );
}
