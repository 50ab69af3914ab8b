/* The side column: every way to narrow the list, with how many notes each choice would leave. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber, t } from '../../lib/i18n/words.ts';
import type { Facet, Facets, NoteFilter } from '../../lib/notes/library/filter-notes.ts';
import { NOTE_COLOURS } from '../../lib/notes/note.ts';
import { useColourNames } from '../note-colours.ts';
import { FilterToolbar } from './filter-toolbar.tsx';

export interface FilterColumnProps {
  readonly filter: NoteFilter;
  readonly facets: Facets;
  nameOf(entityId: string): string;
  onFilter(change: Partial<NoteFilter>): void;
  onClear(): void;
  /** What stands above all choices. */
  readonly children?: ComponentChildren;
}

/** Choices shown of each kind, and those shown on request; the search finds the rest. */
const MAX_CHOICES = 14;
const MAX_MORE = 200;

export function FilterColumn({ filter, facets, nameOf, onFilter, onClear, children }: FilterColumnProps) {
  const nameOfColour = useColourNames();
  /** On a narrow screen only; elsewhere the column is always there. */
  const [open, setOpen] = useState(false);
  const active =
    filter.tags.length + filter.entities.length + filter.sites.length + filter.colours.length > 0 ||
    [filter.published, filter.written].some(({ from, to }) => from !== '' || to !== '');
  return (
    <aside class={`filters ${open ? 'open' : ''}`} aria-label={t('filters')}>
      <button type="button" class="filters-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {active ? t('filtersSet') : t('filters')}
      </button>
      <FilterToolbar>
        {active && (
          <button type="button" onClick={onClear}>
            {t('filtersClear')}
          </button>
        )}
        {children}
        <fieldset>
          <legend>{t('noteColour')}</legend>
          <div class="row">
            {NOTE_COLOURS.map((colour) => (
              <label key={colour} class="check">
                <input
                  type="checkbox"
                  checked={filter.colours.includes(colour)}
                  onChange={() => onFilter({ colours: toggled(filter.colours, colour) })}
                />
                <span class={`swatch ${colour}`} />
                {nameOfColour(colour)}
              </label>
            ))}
          </div>
        </fieldset>
        <Choices
          title={t('filterTags')}
          facets={facets.tags}
          chosen={filter.tags}
          label={(tag) => `#${tag}`}
          onChosen={(tags) => onFilter({ tags })}
        />
        <Choices
          title={t('commonNames')}
          facets={facets.entities}
          chosen={filter.entities}
          label={nameOf}
          onChosen={(entities) => onFilter({ entities })}
        />
        <Choices
          title={t('filterSites')}
          facets={facets.sites}
          chosen={filter.sites}
          label={(site) => site}
          onChosen={(sites) => onFilter({ sites })}
        />
        <Days title={t('filterPublished')} range={filter.published} onRange={(published) => onFilter({ published })} />
        <Days title={t('filterWritten')} range={filter.written} onRange={(written) => onFilter({ written })} />
      </FilterToolbar>
    </aside>
  );
}

const toggled = <T,>(values: readonly T[], value: T): T[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

interface ChoicesProps {
  readonly title: string;
  readonly facets: readonly Facet[];
  readonly chosen: readonly string[];
  label(value: string): string;
  onChosen(values: string[]): void;
}

function Choices({ title, facets, chosen, label, onChosen }: ChoicesProps) {
  const missing = chosen.filter((value) => !facets.some((facet) => facet.value === value));
  const [more, setMore] = useState(false);
  const offered = [...missing.map((value) => ({ value, count: 0 })), ...facets];
  const shown = offered.slice(0, (more ? MAX_MORE : MAX_CHOICES) + missing.length);
  if (shown.length === 0) return null;
  return (
    <fieldset>
      <legend>{title}</legend>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => onChosen(toggled(chosen, value))}
              />
              <span class="grow" dir="auto">
                {label(value)}
              </span>
              <span class="quiet small">{formatNumber(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {offered.length > shown.length && !more && (
        <button type="button" class="plain small" onClick={() => setMore(true)}>
          {t('libMoreChoices', offered.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}

interface DaysProps {
  readonly title: string;
  readonly range: { readonly from: string; readonly to: string };
  onRange(range: { from: string; to: string }): void;
}

/** Folded: each of its fields is four stops, day, month, year and calendar. */
function Days({ title, range, onRange }: DaysProps) {
  const isSet = range.from !== '' || range.to !== '';
  const [open, setOpen] = useState(isSet);
  return (
    // A field that is emptied while it is typed in must not be folded away.
    <details class="days" open={open || isSet} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      <div class="row">
        <input
          type="date"
          class="date"
          aria-label={t('filterFirstDay', title)}
          value={range.from}
          onInput={(event) => onRange({ ...range, from: event.currentTarget.value })}
        />
        <input
          type="date"
          class="date"
          aria-label={t('filterLastDay', title)}
          value={range.to}
          onInput={(event) => onRange({ ...range, to: event.currentTarget.value })}
        />
      </div>
    </details>
  );
}
