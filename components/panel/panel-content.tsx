/*
 * What a panel drawn into a page can show, as values: the page's script says what, and never draws. Drawing, with all
 * that it needs, comes into the page only when a panel is first wanted.
 */

import type { ComponentChild } from 'preact';
import { DateCard } from '../date-card.tsx';
import { EntityCard, type EntityCardProps } from '../entity-card.tsx';

export type PanelContent =
  | { readonly kind: 'entity'; readonly props: EntityCardProps }
  | { readonly kind: 'date'; readonly props: Parameters<typeof DateCard>[0] };

export function drawPanel(content: PanelContent): ComponentChild {
  switch (content.kind) {
    case 'entity':
      return <EntityCard {...content.props} />;
    case 'date':
      return <DateCard {...content.props} />;
  }
}
