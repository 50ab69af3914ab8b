/* What the user must know of the safety of their notes, and the way to where something can be done about it. */

import type { Message } from '../lib/i18n/message.ts';
import { t, wordsOf } from '../lib/i18n/words.ts';

export function NotesWarnings({ warnings }: { readonly warnings: readonly Message[] }) {
  return (
    <>
      {warnings.map(wordsOf).map((warning) => (
        <p key={warning} class="notice error row" role="alert">
          <span class="grow">{warning}</span>
          <a href="/library.html#backup" target="_blank" rel="noreferrer">
            {t('warningOpenLibrary')}
          </a>
        </p>
      ))}
    </>
  );
}
