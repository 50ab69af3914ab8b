/* The article's day as the user corrects it: every relative date counts from it. */

import { useState } from 'preact/hooks';

export interface ArticleDayProps {
  /** ISO 8601, null when none was found. */
  readonly published: string | null;
  /** The day shown is the user's own. */
  readonly corrected: boolean;
  /** Undefined goes back to what the page says. Gives why it failed, or null. */
  onSet(day: string | undefined): Promise<string | null>;
}

export function ArticleDay({ published, corrected, onSet }: ArticleDayProps) {
  const [editing, setEditing] = useState(false);
  const [day, setDay] = useState(published?.slice(0, 10) ?? '');
  const [failed, setFailed] = useState<string | null>(null);
  const set = (value: string | undefined) =>
    void onSet(value).then((reason) => {
      setFailed(reason);
      if (reason === null) setEditing(false);
    });
  if (!editing)
    return (
      <button type="button" class="plain small" onClick={() => setEditing(true)}>
        {published ? 'Wrong day?' : 'Set the article’s date'}
      </button>
    );
  return (
    <form
      class="row small"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') set(day);
      }}
    >
      <label>
        The article is of{' '}
        <input type="date" required value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      </label>
      <button type="submit">Set</button>
      {corrected && (
        <button type="button" class="plain" onClick={() => set(undefined)}>
          As the page says
        </button>
      )}
      <button type="button" class="plain" onClick={() => setEditing(false)}>
        Cancel
      </button>
      {failed && (
        <p class="error" role="alert">
          Could not be kept: {failed}
        </p>
      )}
    </form>
  );
}
