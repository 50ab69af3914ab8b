/* Tags as they are typed, separated by commas, with those the user has already offered for the last one. */

import { useState } from 'preact/hooks';

import { t } from '../lib/i18n/words.ts';

export interface TagFieldProps {
  readonly tags: readonly string[];
  /** The user's tags so far. */
  readonly knownTags: readonly string[];
  onTags(tags: readonly string[]): void;
}

export function TagField({ tags, knownTags, onTags }: TagFieldProps) {
  // The text is what is edited: a comma at its end says nothing yet, but must stay.
  const [text, setText] = useState(tags.join(', '));
  const type = (typed: string) => {
    setText(typed);
    onTags(readTags(typed));
  };
  const suggestions = completions(text, knownTags);
  return (
    <>
      <input
        aria-label={t('noteTags')}
        placeholder={t('noteTags')}
        value={text}
        class="tags"
        dir="auto"
        onInput={(event) => type(event.currentTarget.value)}
      />
      {suggestions.length > 0 && (
        <div class="row">
          {suggestions.map((tag) => (
            <button
              key={tag}
              type="button"
              class="plain small"
              dir="auto"
              onClick={() => type(`${[...tags.slice(0, -1), tag].join(', ')}, `)}
            >
              #{tag}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** Tags offered at once: a line of them. */
const MAX_SUGGESTIONS = 5;

/** Known tags that begin with what is being typed after the last comma. */
function completions(text: string, knownTags: readonly string[]): string[] {
  const typed = (text.split(',').at(-1) ?? '').trim().replace(/^#/, '').toLowerCase();
  if (typed === '') return [];
  const chosen = readTags(text);
  return knownTags
    .filter((tag) => tag.toLowerCase().startsWith(typed) && !chosen.includes(tag))
    .slice(0, MAX_SUGGESTIONS);
}

const readTags = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];
