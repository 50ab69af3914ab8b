/* What a part of the article at a glance is given, and what can be done from it. */

import type { ChangePaint } from '../lib/changes/told-changes.ts';
import type { Message } from '../lib/i18n/message.ts';
import type { PageReport, Reply } from '../lib/messaging/protocol.ts';
import type { ArticleParts } from '../lib/outgoing/article-parts.ts';
import type { JunkMode } from '../lib/settings/settings.ts';
import type { Span } from '../lib/text/span.ts';
import type { CardActions } from './entity-card.tsx';
import type { NoteActions } from './use-note-editing.ts';

/** What can be done from here. Writing gives the reason why it failed, or null. */
export interface ArticleActions extends CardActions, NoteActions {
  setJunkMode(mode: JunkMode): void;
  dismissJunk(span: Span, dismissed: boolean): Promise<Message | null>;
  openAllJunk(open: boolean): void;
  hideComments(hidden: boolean): Promise<Message | null>;
  markBox(): Promise<Message | null>;
  toggleFocus(): void;
  /** What has changed is painted at these places; null takes it off. */
  paintChanges(places: ChangePaint | null): void;
  /** The article whole, to be taken along; null where the page does not answer. */
  articleParts(): Promise<ArticleParts | null>;
  /** Opens a page of ours, on which the article is printed. */
  openPrint(): void;
  /** Of the folder that follows the notes; null where there is none. */
  folderName(): Promise<string | null>;
  /** Gives the name of the file that was written there. */
  putIntoFolder(file: { article: string; name: string; text: string }): Promise<Reply<string>>;
}

export interface ArticleSectionProps {
  readonly report: PageReport;
  readonly actions: ArticleActions;
}
