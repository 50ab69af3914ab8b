/*
 * What the page has folded away, as far as notes go: asks whether those that are not found stand in it, and hears, only
 * while some do, when something is opened or shown, which changes no text.
 */

import { foldedText } from '../../../lib/dom/read/folded-text.ts';
import { isHiddenOnPage } from '../../../lib/dom/read/visibility.ts';
import type { Reply } from '../../../lib/messaging/protocol.ts';
import type { PageEvent } from '../state/page-state.ts';

/** Attributes by which pages fold and unfold. */
const FOLDING = ['open', 'hidden', 'class', 'style', 'aria-hidden', 'aria-expanded'];
/** Milliseconds of quiet: things unfold in steps. */
const QUIET = 400;

export interface Folds {
  look(revision: number): Promise<void>;
  watch(on: boolean): void;
}

export interface FoldsOptions {
  /** Gives the ids of the notes that stand in a text. */
  ask(text: string): Promise<Reply<readonly string[]>>;
  onFound(event: Extract<PageEvent, { type: 'folded' }>): void;
  onUnfolded(): void;
}

export function createFolds(document: Document, { ask, onFound, onUnfolded }: FoldsOptions): Folds {
  let timer = 0;
  let observer: MutationObserver | null = null;
  return {
    async look(revision) {
      const text = document.body ? foldedText(document.body, isHiddenOnPage) : '';
      const reply = text === '' ? null : await ask(text);
      if (reply?.ok) onFound({ type: 'folded', revision, notes: reply.value });
    },
    watch(on) {
      if (on === (observer !== null)) return;
      clearTimeout(timer);
      observer?.disconnect();
      observer = null;
      if (!on) return;
      observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(onUnfolded, QUIET) as unknown as number;
      });
      observer.observe(document, { subtree: true, attributes: true, attributeFilter: FOLDING });
    },
  };
}
