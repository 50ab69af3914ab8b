/* What the background says of a visit, as an event of the page's state. */

import type { FromVisit } from '../../../lib/messaging/visit-protocol.ts';
import type { PageEvent } from '../state/page-state.ts';

export function eventOf(message: Exclude<FromVisit, { type: 'visit.reply' }>): PageEvent {
  const { revision } = message;
  switch (message.type) {
    case 'visit.content':
      return { type: 'content', revision, answer: message.answer };
    case 'visit.names':
      return { type: 'names', revision, answer: message.answer };
    case 'visit.notes':
      return { type: 'notes', revision, answer: message.answer };
  }
}
