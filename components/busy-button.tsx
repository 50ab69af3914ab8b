/*
 * A button whose work is under way: a second press does nothing, and the keyboard stays on it. A disabled button would
 * lose the focus, and with it whoever waits for what comes of the press.
 */

import type { ComponentChildren } from 'preact';

export interface BusyButtonProps {
  readonly busy: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
  onPress(): void;
}

export const BusyButton = ({ busy, class: look, children, onPress }: BusyButtonProps) => (
  <button type="button" class={look} aria-disabled={busy} onClick={() => busy || onPress()}>
    {children}
  </button>
);
