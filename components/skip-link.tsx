/* Past what stands above, for those who go by key: seen when the keyboard is on it. */

import type { ComponentChildren } from 'preact';

export interface SkipLinkProps {
  /** `#` and the id of what it leads to: that itself, or in a list the row to come to. */
  readonly to: string;
  readonly children: ComponentChildren;
}

export const SkipLink = ({ to, children }: SkipLinkProps) => (
  <a
    class="skip"
    href={to}
    onClick={(event) => {
      // The address is left as it is: it says which view is open.
      event.preventDefault();
      const target = document.querySelector<HTMLElement>(to);
      (target?.querySelector<HTMLElement>('[tabindex="0"]') ?? target)?.focus();
    }}
  >
    {children}
  </a>
);
