/* Notes on the same story at other addresses: offered, never taken by themselves. */

import { formatList } from '../lib/i18n/formats.ts';
import { formatNumber, t } from '../lib/i18n/words.ts';
import type { PageReport } from '../lib/messaging/protocol.ts';
import { siteOf } from '../lib/notes/library/filter-notes.ts';
import { laterThan } from '../lib/notes/new-note.ts';
import type { Note } from '../lib/notes/note.ts';
import { quotedWords } from '../lib/notes/quoted-words.ts';
import { Markdown } from './markdown.tsx';
import type { NoteActions } from './use-note-editing.ts';

export function NoteCopies({ notes, onTake }: { readonly notes: readonly Note[]; onTake(): void }) {
  const sites = formatList([...new Set(notes.map(siteOf))]);
  return (
    <div class="copies">
      <h3>
        {t('copiesHeading')} <span class="count">{formatNumber(notes.length)}</span>
      </h3>
      <p class="quiet small">{t('copiesTaken', notes.length, sites)}</p>
      <ul class="note-list">
        {notes.map((note) => (
          <li key={note.id} class={`note ${note.colour}`}>
            {note.target && (
              <blockquote dir="auto" lang="">
                {quotedWords(note.target)}
              </blockquote>
            )}
            {note.body !== '' && <Markdown text={note.body} />}
          </li>
        ))}
      </ul>
      <button type="button" onClick={onTake}>
        {t('copiesShow', notes.length)}
      </button>
    </div>
  );
}

/** The notes stay one each; they are known by this address too from now on. Gives why that failed, or null. */
export async function takeCopies(
  { copies, article }: PageReport,
  saveNote: NoteActions['saveNote'],
): Promise<string | null> {
  for (const note of copies) {
    if (!note.article) continue;
    const addresses = [...new Set([...note.article.addresses, ...(article?.addresses ?? [])])];
    const here = {
      ...note,
      article: { ...note.article, addresses },
      modified: laterThan(note.modified, new Date().toISOString()),
    };
    const reply = await saveNote(here, note.modified);
    if (!reply.ok) return t('copiesFailed', reply.reason);
  }
  return null;
}
