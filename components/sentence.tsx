/*
 * A sentence in which elements stand: `<Sentence code="siteOn" parts={[<strong>{host}</strong>]} />`, where the words
 * of `siteOn` are "Sidelight on $1". The sentence is translated as a whole, with the elements wherever a language wants
 * them.
 */

import { type ComponentChildren, createElement, Fragment } from 'preact';
import type { MessageArguments } from '../lib/i18n/codes.generated.ts';
import type { Argument, MessageCode } from '../lib/i18n/message.ts';
import { wordsOf } from '../lib/i18n/words.ts';

export interface SentenceProps<Code extends MessageCode> {
  readonly code: Code;
  /** In the places of `$1` to `$9`; a number first, where the message has plurals. */
  readonly parts: MessageArguments<ComponentChildren>[Code];
}

/** Signs of no script, one a place: they are in no message, and no part is looked at for them. */
const FIRST_PLACE = 0xe000;
const PLACES = /([\ue000-\ue008])/;

export function Sentence<Code extends MessageCode>({ code, parts }: SentenceProps<Code>) {
  const given = parts as readonly ComponentChildren[];
  const args: Argument[] = given.map((part, at) =>
    typeof part === 'number' ? part : String.fromCharCode(FIRST_PLACE + at),
  );
  const pieces = wordsOf({ code, args }).split(PLACES);
  const drawn = pieces.map((piece) => (PLACES.test(piece) ? given[piece.charCodeAt(0) - FIRST_PLACE] : piece));
  return createElement(Fragment, null, ...drawn);
}
