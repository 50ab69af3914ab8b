/*
 * One note to be read: the words it is on, its text as it is meant to look, tags, colour and day; and what can be done
 * with it where it is read.
 */

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '../lib/i18n/formats.ts';
import { t } from '../lib/i18n/words.ts';
import type { Note } from '../lib/notes/note.ts';
import { quotedWords } from '../lib/notes/quoted-words.ts';
import type { NoteColour } from '../lib/settings/note-colour.ts';
import { ColourButtons } from './colour-buttons.tsx';
import { Markdown } from './markdown.tsx';
import { useColourNames } from './note-colours.ts';
import { TagField } from './tag-field.tsx';

export interface NoteCardProps {
  readonly note: Note;
  /** What it is on when it is not on words. */
  readonly about: string;
  readonly knownTags: readonly string[];
  /** What was just done, or why it could not be. */
  readonly said: string | null;
  onEdit(): void;
  onColour(colour: NoteColour): void;
  onTags(tags: readonly string[]): void;
  onCopy(): void;
  /** Null where it is on no words of the web. */
  readonly onLink: (() => void) | null;
  onDelete(): void;
}

export function NoteCard({ note, about, knownTags, said, onTags, ...acts }: NoteCardProps) {
  const [tagging, setTagging] = useState(false);
  const nameOf = useColourNames();
  const { target, body, tags, colour, created } = note;
  return (
    <article class="note-card">
      <h2 class="small quiet">{target ? t('noteYours') : about}</h2>
      {target && (
        <blockquote class={colour} dir="auto">
          {quotedWords(target)}
        </blockquote>
      )}
      {body !== '' && <Markdown text={body} />}
      {tagging ? (
        <TagForm tags={tags} knownTags={knownTags} onCancel={() => setTagging(false)} onTags={onTags} />
      ) : (
        <p class="quiet small" dir="auto">
          {[nameOf(colour), ...tags.map((tag) => `#${tag}`), t('libraryWritten', formatDay(created))].join(' · ')}
        </p>
      )}
      {said !== null && (
        <p class="small" role="status">
          {said}
        </p>
      )}
      <Acts {...acts} colour={colour}>
        {!tagging && (
          <button type="button" onClick={() => setTagging(true)}>
            {t('filterTags')}
          </button>
        )}
      </Acts>
    </article>
  );
}

interface ActsProps extends Pick<NoteCardProps, 'onEdit' | 'onColour' | 'onCopy' | 'onLink' | 'onDelete'> {
  readonly colour: NoteColour;
  readonly children: ComponentChildren;
}

const Acts = ({ colour, children, onEdit, onColour, onCopy, onLink, onDelete }: ActsProps) => (
  <>
    <div class="row">
      <button type="button" class="primary" data-autofocus onClick={onEdit}>
        {t('commonEdit')}
      </button>
      {children}
      <span class="grow" />
      <ColourButtons chosen={colour} pressed onColour={onColour} />
    </div>
    <div class="row">
      <button type="button" class="plain" onClick={onCopy}>
        {t('commonCopy')}
      </button>
      {onLink && (
        <button type="button" class="plain" onClick={onLink}>
          {t('noteLink')}
        </button>
      )}
      <span class="grow" />
      <button type="button" class="plain" onClick={onDelete}>
        {t('commonDelete')}
      </button>
    </div>
  </>
);

interface TagFormProps extends Pick<NoteCardProps, 'knownTags' | 'onTags'> {
  readonly tags: readonly string[];
  onCancel(): void;
}

function TagForm({ tags, knownTags, onTags, onCancel }: TagFormProps) {
  const [typed, setTyped] = useState(tags);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        onTags(typed);
        onCancel();
      }}
    >
      <TagField tags={typed} knownTags={knownTags} onTags={setTyped} />
      <div class="row">
        <button type="submit">{t('noteSave')}</button>
        <button type="button" onClick={onCancel}>
          {t('commonCancel')}
        </button>
      </div>
    </form>
  );
}
