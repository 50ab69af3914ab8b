/* The editor of one note: the words it is about, its body, colour and tags. It keeps nothing; every change goes to `onDraft`. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { NOTE_COLOURS, type NoteColour } from '../lib/notes/note.ts';

/** What can be edited of a note. */
export interface NoteDraft {
  readonly body: string;
  readonly colour: NoteColour;
  readonly tags: readonly string[];
}

export interface NoteEditorProps {
  /** The words the note is about; null for a note on the whole article or on an entity. */
  readonly quote: string | null;
  /** What it is about when it is not about words. */
  readonly about: string;
  readonly draft: NoteDraft;
  /** The reader's tags so far, offered as they are typed. */
  readonly knownTags: readonly string[];
  /** Why the last save failed; the text stays in the editor. */
  readonly error: string | null;
  /** Null while the note is new. */
  readonly onDelete: (() => void) | null;
  onDraft(draft: NoteDraft): void;
  onSave(draft: NoteDraft): void;
  onCancel(): void;
}

export function NoteEditor({
  quote,
  about,
  draft,
  knownTags,
  error,
  onDraft,
  onSave,
  onCancel,
  onDelete,
}: NoteEditorProps) {
  const [current, setCurrent] = useState(draft);
  const [tagText, setTagText] = useState(draft.tags.join(', '));
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const change = (part: Partial<NoteDraft>) => {
    const next = { ...current, ...part };
    setCurrent(next);
    onDraft(next);
  };
  const suggestions = completions(tagText, knownTags);
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
      <h2 class="small quiet">{quote === null ? about : 'Note on'}</h2>
      {quote !== null && <blockquote dir="auto">{quote}</blockquote>}
      <textarea
        ref={area}
        aria-label="Your note"
        placeholder="Your note (optional: without one the words are just highlighted)"
        value={current.body}
        dir="auto"
        data-autofocus
        onInput={(event) => change({ body: event.currentTarget.value })}
      />
      <fieldset class="swatches" aria-label="Colour">
        {NOTE_COLOURS.map((colour) => (
          <label key={colour}>
            <input
              type="radio"
              name="colour"
              value={colour}
              checked={current.colour === colour}
              onChange={() => change({ colour })}
            />
            <span class={`swatch ${colour}`} />
            {COLOUR_NAMES[colour]}
          </label>
        ))}
      </fieldset>
      <input
        aria-label="Tags, separated by commas"
        placeholder="Tags, separated by commas"
        value={tagText}
        class="tags"
        onInput={(event) => {
          setTagText(event.currentTarget.value);
          change({ tags: readTags(event.currentTarget.value) });
        }}
      />
      {suggestions.length > 0 && (
        <div class="row">
          {suggestions.map((tag) => (
            <button
              key={tag}
              type="button"
              class="plain small"
              onClick={() => {
                const text = `${[...current.tags.slice(0, -1), tag].join(', ')}, `;
                setTagText(text);
                change({ tags: readTags(text) });
              }}
            >
              #{tag}
            </button>
          ))}
        </div>
      )}
      {error !== null && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary">
          Save
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        <span class="grow" />
        {onDelete && (
          <button type="button" class="plain" onClick={onDelete}>
            Delete
          </button>
        )}
      </div>
    </form>
  );
}

const COLOUR_NAMES: Record<NoteColour, string> = { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink' };

/** Tags offered at once: a line of them. */
const MOST_SUGGESTIONS = 5;

/** Known tags that begin with what is being typed after the last comma. */
function completions(tagText: string, knownTags: readonly string[]): string[] {
  const typed = (tagText.split(',').at(-1) ?? '').trim().replace(/^#/, '').toLowerCase();
  if (typed === '') return [];
  const chosen = readTags(tagText);
  return knownTags
    .filter((tag) => tag.toLowerCase().startsWith(typed) && !chosen.includes(tag))
    .slice(0, MOST_SUGGESTIONS);
}

const readTags = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];
