/*
 * Readers' comments as what is dimmed or hidden like junk, by a choice of their own: they are no part of the article.
 */

import { message } from '../../../lib/i18n/message.ts';
import type { JudgedSpan } from '../../../lib/junk/user-rules.ts';
import type { JunkMode } from '../../../lib/settings/settings.ts';
import type { CommentPlace } from '../../../lib/text/page-content.ts';

export const commentItems = (places: readonly CommentPlace[], mode: JunkMode): JudgedSpan[] =>
  places.map(({ start, end }) => ({
    start,
    end,
    kind: 'comments',
    score: 1,
    detector: 'comments',
    reason: message('junkReasonComments'),
    dismissed: false,
    rule: null,
    mode,
  }));
