/*
 * A part of the article at a glance under a line that opens and closes it. Whoever draws the parts may remember which
 * were open. What is in it is drawn when it is first opened, so a part that must be loaded costs nothing until then.
 */

import { type ComponentChildren, createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../lib/i18n/words.ts';

export interface RememberedSections {
  /** Undefined for a part that was never opened nor closed. */
  isOpen(id: string): boolean | undefined;
  remember(id: string, open: boolean): void;
}

const Remembered = createContext<RememberedSections>({ isOpen: () => undefined, remember: () => {} });

export const RememberedSectionsProvider = Remembered.Provider;

export interface FoldingSectionProps {
  /** Under which it is remembered. */
  readonly id: string;
  readonly heading: string;
  /** How many there are; absent where nothing is counted. */
  readonly count?: number;
  /** What the part is, where the heading is too short to say it by itself. */
  readonly label?: string;
  /** Whether it is open as long as the user has not said. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Of the line that opens a part. */
export const partId = (id: string): string => `part-${id}`;

export function FoldingSection({ id, heading, count = 0, label, open = false, children }: FoldingSectionProps) {
  const remembered = useContext(Remembered);
  const [isOpen, setOpen] = useState(remembered.isOpen(id) ?? open);
  // Closed again it is kept as it is: what was begun in it goes on when it is opened.
  const wasOpen = useRef(isOpen);
  wasOpen.current ||= isOpen;
  const onToggle = (now: boolean) => {
    // The browser tells of the first opening as well, which nobody asked for.
    if (now === isOpen) return;
    setOpen(now);
    remembered.remember(id, now);
  };
  return (
    <section class="folding" aria-label={label ?? heading}>
      <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary id={partId(id)}>
          <h2>
            {heading} {count > 0 && <span class="count">{formatNumber(count)}</span>}
          </h2>
        </summary>
        <div class="inside">{wasOpen.current && children}</div>
      </details>
    </section>
  );
}
