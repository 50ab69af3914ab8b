/*
 * Small boxes inside the text that their page names for what they are: a poll with its answers, the heading and blurb
 * of an embedded video, the note on who the author is. Their lines read like text; the box's name, its size and, for a
 * video, how long it runs give them away.
 */

import { message } from '../../i18n/message.ts';
import type { Box } from '../../text/page-text.ts';
import type { Detector, JunkClaim } from '../detector.ts';
import type { ContextBlock, JunkContext } from '../junk-context.ts';
import type { JunkKind } from '../junk-span.ts';
import { wholeLine } from '../line-detector.ts';

const MAX_LINES = 9;
const MAX_CHARACTERS = 700;
const MAX_LEVELS = 5;
/** So much of the article in one box of such a name is the article. */
const MAX_SHARE = 0.25;

const POLL = /^(?:polls?|survey|umfrage|abstimmung|voting|encuesta|sondage|sondaggio|enquete|ankieta|omrostning)$/;
const VIDEO = /^(?:video|videos|audio|podcast|player|mediathek)$/;
const AUTHOR = /^(?:author|authors|autor|autorin|auteur|autore|byline|writer|contributor)$/;
const NOTE = /^(?:bio|biography|about|info|profile|box|card|note|details|description)$/;
/** "29:37 min", "1:02:15", "3 Min." */
const DURATION = /(?<![\d:.])(?:\d{1,2}:)?\d{1,2}:\d\d(?![\d:])(?: ?\p{Ll}{1,4}\b)?\.?$|^(?:\d{1,2}:)?\d{1,2}:\d\d\b/u;

type Named = 'poll' | 'video' | 'author';
const KINDS: Record<Named, JunkKind> = { poll: 'promotion', video: 'related', author: 'metadata' };

export const namedBoxes: Detector = {
  name: 'named-boxes',
  find(context) {
    const { boxes } = context.article;
    const named = boxes.map(nameOf);
    if (!named.some((name) => name !== null)) return [];
    const size = context.blocks.reduce((sum, { text }) => sum + text.length, 0);
    const claimed = new Map<ContextBlock, Named>();
    for (const [box, lines] of linesIn(context, (box) => named[box] !== null)) {
      const name = named[box] as Named;
      const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
      if (lines.length > MAX_LINES || characters > Math.min(MAX_CHARACTERS, size * MAX_SHARE)) continue;
      if (name === 'video' && !lines.some(({ text }) => DURATION.test(text))) continue;
      if (name === 'poll' && lines.length < 2) continue;
      for (const line of lines) claimed.set(line, name);
    }
    return [...claimed].map(([line, name]): JunkClaim => {
      const reason = message(name === 'author' ? 'junkReasonMetadata' : 'junkReasonUnlike');
      return wholeLine(line, { kind: KINDS[name], score: 0.8, reason });
    });
  },
};

function nameOf({ tag, tokens }: Box): Named | null {
  if (tag === 'body' || tag === 'main' || tag === 'article' || tokens.length === 0) return null;
  if (tokens.some((token) => POLL.test(token))) return 'poll';
  if (tokens.some((token) => VIDEO.test(token))) return 'video';
  return tokens.some((token) => AUTHOR.test(token)) && tokens.some((token) => NOTE.test(token)) ? 'author' : null;
}

/** The lines of each box asked for, at any depth. */
function linesIn(
  { article, blocks }: JunkContext,
  isAsked: (box: number) => boolean,
): ReadonlyMap<number, readonly ContextBlock[]> {
  const found = new Map<number, ContextBlock[]>();
  for (const line of blocks) {
    let { box } = line.block;
    for (let level = 0; box > 0 && level < MAX_LEVELS; level++) {
      if (isAsked(box)) found.set(box, [...(found.get(box) ?? []), line]);
      box = article.boxes[box]?.parent ?? -1;
    }
  }
  return found;
}
