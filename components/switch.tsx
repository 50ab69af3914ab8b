/* An on/off switch with its label. */

import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  readonly on: boolean;
  readonly children: ComponentChildren;
  onChange(on: boolean): void;
}

export function Switch({ on, children, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span class="grow">{children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="track" aria-hidden="true" />
    </label>
  );
}
