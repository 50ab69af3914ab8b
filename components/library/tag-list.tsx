/* Every tag of the user's: chosen to be renamed, merged into one, or removed from all notes. */

import { useMemo, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/words.ts';
import type { Facet } from '../../lib/notes/library/filter-notes.ts';
import { foldName } from '../../lib/text/fold.ts';
import { AskFirst } from './ask-first.tsx';
import { VirtualList } from './virtual-list.tsx';

export interface TagListProps {
  /** The most used first. */
  readonly tags: readonly Facet[];
  /** Shows the notes of a tag. */
  onOpen(tag: string): void;
  /** Several become one. */
  onRename(tags: readonly string[], to: string): void;
  onRemove(tags: readonly string[]): void;
}

export function TagList({ tags, onOpen, onRename, onRemove }: TagListProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const listed = useMemo(() => {
    const wanted = foldName(typed);
    return wanted === '' ? tags : tags.filter(({ value }) => foldName(value).includes(wanted));
  }, [tags, typed]);
  if (tags.length === 0) return <NoTags />;
  // What is gone or renamed by now is not chosen any more.
  const present = chosen.filter((tag) => tags.some(({ value }) => value === tag));
  const toggle = (tag: string) =>
    setChosen(present.includes(tag) ? present.filter((other) => other !== tag) : [...present, tag]);
  const act = (work: () => void) => {
    work();
    setChosen([]);
  };
  return (
    <main class="groups">
      <div class={`selection row ${present.length > 0 ? 'chosen' : ''}`}>
        {present.length === 0 ? (
          <input
            type="search"
            class="grow"
            placeholder={t('libraryFindIn', tags.length)}
            aria-label={t('libTagsFind')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        ) : (
          <>
            <span>{t('librarySelected', present.length, tags.length)}</span>
            <RenameForm
              key={present.join('\n')}
              chosen={present}
              tags={tags}
              onRename={(to) => act(() => onRename(present, to))}
            />
            <AskFirst
              label={t('libRemove')}
              question={t('libTagsAskRemove', present.length)}
              sure={t('libTagsSureRemove')}
              onSure={() => act(() => onRemove(present))}
            />
            <button type="button" class="plain" onClick={() => setChosen([])}>
              {t('commonCancel')}
            </button>
          </>
        )}
      </div>
      <VirtualList
        items={listed}
        label={t('libTagsLabel')}
        keyOf={({ value }) => value}
        isChosen={({ value }) => present.includes(value)}
        onKey={(key, { value }) => {
          if (key === ' ' || key === 'x') toggle(value);
          else if (key === 'Enter') onOpen(value);
          else return false;
          return true;
        }}
        render={({ value, count }) => (
          <div class="group-row">
            <label class="check grow">
              <input type="checkbox" checked={present.includes(value)} onChange={() => toggle(value)} />
              <strong dir="auto">#{value}</strong>
            </label>
            <button type="button" onClick={() => onOpen(value)}>
              {t('countNotes', count)}
            </button>
          </div>
        )}
      />
    </main>
  );
}

const NoTags = () => (
  <main class="groups empty">
    <h2>{t('libTagsNone')}</h2>
    <p class="quiet">{t('libTagsNoneSays')}</p>
  </main>
);

interface RenameFormProps {
  readonly chosen: readonly string[];
  readonly tags: readonly Facet[];
  onRename(to: string): void;
}

/** One tag is renamed, several are merged; into one that is there already is merging too, and is said before. */
function RenameForm({ chosen, tags, onRename }: RenameFormProps) {
  const [first = ''] = chosen;
  const [to, setTo] = useState(first);
  const wanted = to.trim().replace(/^#+/, '').trim();
  const there = tags.find(({ value }) => value.toLowerCase() === wanted.toLowerCase() && !chosen.includes(value));
  const merges = chosen.length > 1 || there !== undefined;
  return (
    <form
      class="row grow"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '' && !(chosen.length === 1 && wanted === first)) onRename(there?.value ?? wanted);
      }}
    >
      <input
        class="grow"
        dir="auto"
        aria-label={t('libTagsNewName')}
        value={to}
        list="tags-to-rename-to"
        onInput={(event) => setTo(event.currentTarget.value)}
      />
      <datalist id="tags-to-rename-to">
        {tags.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <button type="submit" class="primary">
        {merges ? t('libTagsMerge') : t('libRename')}
      </button>
      {there && (
        <span class="small quiet" role="status">
          {t('libTagsThere', there.value)}
        </span>
      )}
    </form>
  );
}
