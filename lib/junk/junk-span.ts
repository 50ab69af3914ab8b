/* What a junk detector reports. Detectors live one a file in `detectors/`, listed in order in `find-junk.ts`. */

import type { Message } from '../i18n/message.ts';
import type { Span } from '../text/span.ts';

export const JUNK_KINDS = [
  'related',
  'credit',
  'metadata',
  'promotion',
  'share',
  'advert',
  'navigation',
  'comments',
  'consent',
  'duplicate',
  'rights',
  'marked',
] as const;

export type JunkKind = (typeof JUNK_KINDS)[number];

/** A stretch that is not the article's own text. */
export interface JunkSpan extends Span {
  readonly kind: JunkKind;
  /** 0–1: how sure the detector is. */
  readonly score: number;
  /** Name of the detector, for "why?" and for bug reports. */
  readonly detector: string;
  /** A short phrase that a user understands. */
  readonly reason: Message;
}
