/*
 * The editor of one note: the words it is about, its body, colour and tags. It keeps nothing; every change goes to
 * `onDraft`.
 */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/i18n/words.ts';
import { NOTE_COLOURS, type NoteColour } from '../lib/notes/note.ts';
import { useColourNames } from './note-colours.ts';
import { usePageLanguage } from './page-language.ts';
import { TagField } from './tag-field.tsx';

/** What can be edited of a note. */
export interface NoteFields {
  readonly body: string;
  readonly colour: NoteColour;
  readonly tags: readonly string[];
}

export interface NoteEditorProps {
  /** The words the note is about; null for a note on the whole article or on an entity. */
  readonly quote: string | null;
  /** What it is about when it is not about words. */
  readonly about: string;
  /** It begins with what was typed before and never stored. */
  readonly unsaved: boolean;
  readonly draft: NoteFields;
  /** The user's tags so far, offered as they are typed. */
  readonly knownTags: readonly string[];
  /** Why the last save failed; the text stays in the editor. */
  readonly error: string | null;
  /** Null while the note is new. */
  readonly onDelete: (() => void) | null;
  onDraft(draft: NoteFields): void;
  onSave(draft: NoteFields): void;
  onCancel(): void;
}

export function NoteEditor({
  quote,
  about,
  unsaved,
  draft,
  knownTags,
  error,
  onDraft,
  onSave,
  onCancel,
  onDelete,
}: NoteEditorProps) {
  const [current, setCurrent] = useState(draft);
  const title = quote === null ? about : t('noteOnWords');
  const language = usePageLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.focus(), []);
  const change = (part: Partial<NoteFields>) => {
    const next = { ...current, ...part };
    setCurrent(next);
    onDraft(next);
  };
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(current);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onSave(current);
        }
      }}
    >
      <h2 class="small quiet">{unsaved ? t('noteUnsaved', title) : title}</h2>
      {quote !== null && (
        <blockquote dir="auto" lang={language}>
          {quote}
        </blockquote>
      )}
      <textarea
        ref={area}
        aria-label={t('noteYours')}
        placeholder={t('notePlaceholder')}
        value={current.body}
        dir="auto"
        data-autofocus
        onInput={(event) => change({ body: event.currentTarget.value })}
      />
      <ColourChoice chosen={current.colour} onColour={(colour) => change({ colour })} />
      <TagField tags={current.tags} knownTags={knownTags} onTags={(tags) => change({ tags })} />
      {error !== null && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {t('noteSave')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('commonCancel')}
        </button>
        <span class="grow" />
        {onDelete && (
          <button type="button" class="plain" onClick={onDelete}>
            {t('commonDelete')}
          </button>
        )}
      </div>
    </form>
  );
}

function ColourChoice({ chosen, onColour }: { readonly chosen: NoteColour; onColour(colour: NoteColour): void }) {
  const nameOf = useColourNames();
  return (
    <fieldset class="swatches" aria-label={t('noteColour')}>
      {NOTE_COLOURS.map((colour) => (
        <label key={colour}>
          <input
            type="radio"
            name="colour"
            value={colour}
            checked={chosen === colour}
            onChange={() => onColour(colour)}
          />
          <span class={`swatch ${colour}`} />
          {nameOf(colour)}
        </label>
      ))}
    </fieldset>
  );
}
