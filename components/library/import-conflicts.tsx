/* The notes of a file that differ from the user's own, both texts of each, before anything is decided. */

import { t } from '../../lib/i18n/words.ts';
import type { Differing } from '../../lib/notes/formats/import/plan-import.ts';
import { quotedWords } from '../../lib/notes/quoted-words.ts';
import { NoteVersions } from '../note-versions.tsx';

/** Notes shown; more are a reason to keep both. */
const MAX_SHOWN = 20;

export function ImportConflicts({ conflicting }: { readonly conflicting: readonly Differing[] }) {
  return (
    <ul class="import-conflicts">
      {conflicting.slice(0, MAX_SHOWN).map(({ ours, theirs }) => (
        <li key={ours.id}>
          {ours.target && (
            <p class="small" dir="auto">
              {t('commonQuoted', quotedWords(ours.target))}
            </p>
          )}
          <NoteVersions mine={ours} mineTitle={t('planYours')} theirs={theirs} theirsTitle={t('planTheirs')} />
        </li>
      ))}
      {conflicting.length > MAX_SHOWN && <li class="small quiet">{t('planMore', conflicting.length - MAX_SHOWN)}</li>}
    </ul>
  );
}
