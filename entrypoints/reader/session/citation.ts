/*
 * "Copy with citation": the selected words, without the junk among them, on the clipboard with a line that says where
 * they come from.
 */

import { onTrusted } from '../../../lib/dom/on-trusted.ts';
import { Refusal } from '../../../lib/i18n/message.ts';
import { t } from '../../../lib/i18n/words.ts';
import { createToast } from '../toast.ts';
import type { PageSession } from './page-session.ts';

export interface Citation {
  /** Null when no words of the article are selected. */
  text(): Promise<string | null>;
  copy(): Promise<void>;
  stop(): void;
}

export function citeSelection(document: Document, session: PageSession): Citation {
  const toast = createToast(document);

  const text = async () => {
    const span = session.selected();
    if (!span) return null;
    const reply = await session.cite(span);
    if (!reply.ok) throw new Refusal(reply.reason);
    return reply.value;
  };
  return {
    text,
    async copy() {
      const cited = await text();
      if (cited === null) return toast.say(t('citeSelectFirst'));
      if (await putOnClipboard(document, cited)) return toast.say(t('noteCited'));
      // Without a press on the page itself the browser may refuse; the popup and the panel have one.
      toast.say(t('citeNotAllowed', t('menuCite')));
    },
    stop: toast.stop,
  };
}

async function putOnClipboard(document: Document, text: string): Promise<boolean> {
  // Only on secure pages, and refused where the browser has seen no act of the user.
  const written = navigator.clipboard?.writeText(text).then(
    () => true,
    (error: unknown) => {
      if (error instanceof DOMException) return false;
      throw error;
    },
  );
  return (await written) || copyByEvent(document, text);
}

/** The old way, by the copy event: nothing is put into the page, and its own listeners hear nothing. */
function copyByEvent(document: Document, text: string): boolean {
  const view = document.defaultView;
  if (!view) return false;
  let done = false;
  const fill = onTrusted<ClipboardEvent>((event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  });
  view.addEventListener('copy', fill, { capture: true });
  const allowed = document.execCommand('copy');
  view.removeEventListener('copy', fill, { capture: true });
  return allowed && done;
}
