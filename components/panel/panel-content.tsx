/*
 * What a panel over a page can show, as values: the page's script says what, and never draws. Drawing, with all that it
 * needs, comes into the page only when a panel is first wanted.
 */

import type { ComponentChild } from 'preact';
import { DateCard, dateWords } from '../date-card.tsx';
import { EntityCard, type EntityCardProps } from '../entity-card.tsx';
import { NoteEditor, type NoteEditorProps } from '../note-editor.tsx';
import { UndoBar, type UndoBarProps } from '../undo-bar.tsx';

export type PanelContent =
  | { readonly kind: 'entity'; readonly props: EntityCardProps }
  | { readonly kind: 'date'; readonly props: Parameters<typeof DateCard>[0] }
  | { readonly kind: 'note'; readonly props: NoteEditorProps }
  | { readonly kind: 'undo'; readonly props: UndoBarProps };

export function drawPanel(content: PanelContent): ComponentChild {
  switch (content.kind) {
    case 'entity':
      return <EntityCard {...content.props} />;
    case 'date':
      // Another date is another card: what was typed for one is not kept for the next.
      return <DateCard key={dateWords(content.props.date)} {...content.props} />;
    case 'note':
      return <NoteEditor {...content.props} />;
    case 'undo':
      return <UndoBar {...content.props} />;
  }
}
