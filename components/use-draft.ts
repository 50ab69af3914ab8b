/* Text kept while it is typed: a moment after the last key, and at once when the page or the editor goes. */

import { useEffect, useRef } from 'preact/hooks';
import type { Message } from '../lib/i18n/message.ts';
import type { NoteDraft } from '../lib/notes/new-note.ts';

/** Where drafts lie. Failing to keep one gives the reason, because the text is at stake. */
export interface DraftStorage {
  loadDraft(key: string): Promise<NoteDraft | null>;
  keepDraft(key: string, draft: NoteDraft): Promise<Message | null>;
  dropDraft(key: string): Promise<Message | null>;
}

/** Milliseconds after the last key; short, because a popup closes without asking. */
const DELAY = 250;

export function useDraft(keeper: DraftStorage, onFailed: (reason: Message) => void) {
  const waiting = useRef<{ key: string; draft: NoteDraft; timer: ReturnType<typeof setTimeout> } | null>(null);
  // The newest of both, whoever calls: the listeners below are made once.
  const latest = useRef({ keeper, onFailed });
  latest.current = { keeper, onFailed };
  const forget = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
  };
  const keepNow = () => {
    if (!waiting.current) return;
    const { key, draft } = waiting.current;
    forget();
    void latest.current.keeper
      .keepDraft(key, draft)
      .then((failed) => failed !== null && latest.current.onFailed(failed));
  };
  useEffect(() => {
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);
  return {
    typed(key: string, draft: NoteDraft): void {
      forget();
      waiting.current = { key, draft, timer: setTimeout(keepNow, DELAY) };
    },
    async drop(key: string): Promise<Message | null> {
      forget();
      return latest.current.keeper.dropDraft(key);
    },
  };
}
