/*
 * What a panel drawn into a page can show, as values: the page's script says what, and never draws. Drawing, with all
 * that it needs, comes into the page only when a panel is first wanted.
 */

import type { ComponentChild } from 'preact';
import { DateCard } from '../date-card.tsx';
import { EntityCard, type EntityCardProps } from '../entity-card.tsx';
import { PageLanguageProvider } from '../page-language.ts';

export type PanelContent =
  | {
      readonly kind: 'entity';
      /** Of the page, BCP 47. */
      readonly language: string;
      readonly props: EntityCardProps;
    }
  | { readonly kind: 'date'; readonly props: Parameters<typeof DateCard>[0] };

export function drawPanel(content: PanelContent): ComponentChild {
  switch (content.kind) {
    case 'entity':
      return (
        <PageLanguageProvider value={content.language}>
          <EntityCard {...content.props} />
        </PageLanguageProvider>
      );
    case 'date':
      return <DateCard {...content.props} />;
  }
}
