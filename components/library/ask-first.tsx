/* A button whose work is done only after a second press, on words that say what it will do. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/words.ts';

export interface AskFirstProps {
  readonly label: string;
  readonly disabled?: boolean;
  /** What is asked; null does it at the first press. */
  readonly question: string | null;
  /** Of the second button. */
  readonly sure: string;
  onSure(): void;
}

export function AskFirst({ label, disabled = false, question, sure, onSure }: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  // The focus stood on the button that is gone; here a second Enter does no harm.
  useLayoutEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);
  if (!asking || question === null) {
    return (
      <button type="button" disabled={disabled} onClick={() => (question === null ? onSure() : setAsking(true))}>
        {label}
      </button>
    );
  }
  const answer = (yes: boolean) => {
    setAsking(false);
    if (yes) onSure();
  };
  return (
    <fieldset
      class="row asking"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') answer(false);
      }}
    >
      <span>{question}</span>
      <button type="button" class="danger" onClick={() => answer(true)}>
        {sure}
      </button>
      <button type="button" ref={cancel} onClick={() => answer(false)}>
        {t('commonCancel')}
      </button>
    </fieldset>
  );
}
