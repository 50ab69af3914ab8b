/*
 * What cannot be drawn takes nothing else down: in its place stands a line that says so. A fault of ours, so it is told
 * to the console of our page.
 */

import { Component, type ComponentChildren } from 'preact';
import { t } from '../lib/i18n/words.ts';

interface BoundaryProps {
  /** What is drawn: another value is tried anew. */
  readonly of?: unknown;
  /** In place of the line. */
  readonly instead?: ComponentChildren;
  readonly children: ComponentChildren;
}

interface BoundaryState {
  readonly failed: { readonly of: unknown } | null;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: null };

  override componentDidCatch(error: unknown): void {
    console.error('Sidelight: could not be drawn', error);
    this.setState({ failed: { of: this.props.of } });
  }

  override render({ of, instead, children }: BoundaryProps): ComponentChildren {
    if (!this.state.failed || this.state.failed.of !== of) return children;
    if (instead !== undefined) return instead;
    return (
      <p class="error" role="alert">
        {t('notDrawn')}
      </p>
    );
  }
}
