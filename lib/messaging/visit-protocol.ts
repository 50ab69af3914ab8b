/*
 * What goes over the port of one visit, which a page's script opens and keeps. It sends the page's text once and asks
 * about it afterwards; the background answers as things are ready. Either side may find the other gone: the background
 * forgets a visit whose port has closed, the page's script opens another port and sends the page again.
 */

import type { Target } from '../notes/note.ts';
import type { Span } from '../text/span.ts';
import type { ContentAnswer, NamesAnswer, NotesAnswer, VisitRequest } from '../visit/visit.ts';
import type { Reply } from './protocol.ts';

export const VISIT_PORT = 'visit';

/** What can be asked about the page of an open visit. */
export interface VisitCalls {
  /** The target of a stretch of the page, to be stored in a note. */
  describe(span: Span): Target;
  /** A stretch of the page without the junk among it, and a line that says where the words come from. */
  cite(span: Span): string;
  /** The user's notes as they are now. */
  notes(): NotesAnswer;
  /** Ids of the notes not found on the page whose words stand in what it has folded away: that text. */
  folded(text: string): readonly string[];
}

/** From the page's script. */
export type ToVisit =
  /** Here is a page. What was sent before is no longer wanted. */
  | { readonly type: 'visit.open'; readonly request: VisitRequest }
  | {
      readonly type: 'visit.ask';
      /** Comes back with the reply. */
      readonly id: number;
      readonly call: keyof VisitCalls;
      readonly argument: unknown;
    };

/** From the background. Answers come in this order, and none after one that failed or holds no article. */
export type FromVisit =
  | { readonly type: 'visit.content'; readonly revision: number; readonly answer: Reply<ContentAnswer> }
  | { readonly type: 'visit.names'; readonly revision: number; readonly answer: Reply<NamesAnswer> }
  | { readonly type: 'visit.notes'; readonly revision: number; readonly answer: NotesAnswer }
  | { readonly type: 'visit.reply'; readonly id: number; readonly reply: Reply<unknown> };
