/* Which key highlights, as it is really set: a browser may refuse the suggested one, and the user may change it. */

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../../lib/i18n/words.ts';

export function HighlightKey() {
  /** Null until the browser has said. */
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) => setKey(all.find(({ name }) => name === 'highlight-selection')?.shortcut ?? ''));
  }, []);
  if (key === null) return null;
  return <p class="quiet small">{key === '' ? t('notesHighlightNoKey') : t('notesHighlightKey', key)}</p>;
}
