/* What is there but not in the way: a line that opens. */

import type { ComponentChildren } from 'preact';

export function Fold({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
