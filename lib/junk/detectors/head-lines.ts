/*
 * What stands between a title and the first paragraph, told by where it stands and how names are written: "By Ellen
 * Tarrow, Friday, 14 March 2008, 17:42". Pages mostly say by their markup what such a line is; a page for printing and
 * a text file do not. In a file a name alone is a byline too, for there is nothing else to tell it by.
 */

import { message } from '../../i18n/message.ts';
import { statedDay } from '../../text/stated-day.ts';
import type { Detector } from '../detector.ts';
import type { ContextBlock, JunkContext } from '../junk-context.ts';
import { wholeLine } from '../line-detector.ts';

/** Lines looked at, and characters of each. */
const MAX_LINES = 6;
const MAX_CHARACTERS = 110;
const MAX_NAME_WORDS = 8;
const MAX_SMALL_WORDS = 2;
/** Characters of a paragraph, from which the text has begun. */
const TEXT_CHARACTERS = 90;

/** A line scoring above this is text whatever it is made of. */
const DOUBTFUL = 0.4;
/** "Regional / Verkehr", "News | Local | Elmsford": where on the site the article is filed. */
const SECTIONS =
  /^\p{Lu}[\p{L}\p{M}&-]{1,20}(?: [\p{L}\p{M}&-]{1,20}){0,2}(?:\s[|/›»>·]\s\p{Lu}[\p{L}\p{M}&-]{1,20}(?: [\p{L}\p{M}&-]{1,20}){0,2}){1,3}$/u;

export const headLines: Detector = {
  name: 'head-lines',
  find(context) {
    return aboveText(context).flatMap((line) => {
      if (SECTIONS.test(line.text) && line.block.kind !== 'heading' && (line.block.score ?? 1) < DOUBTFUL)
        return [wholeLine(line, { kind: 'navigation', score: 0.8, reason: message('junkReasonNavigation') })];
      const isByline = isNames(line.text, 1) && (statedDay(line.text) !== null || isBylineOfFile(context, line));
      return isByline ? [wholeLine(line, { kind: 'metadata', score: 0.8, reason: message('junkReasonMetadata') })] : [];
    });
  },
};

function aboveText({ blocks }: JunkContext): readonly ContextBlock[] {
  const text = blocks.findIndex(({ text: words }) => words.length >= TEXT_CHARACTERS && /[.!?…]["'”’»)]*$/.test(words));
  return blocks
    .slice(0, Math.max(0, Math.min(text, MAX_LINES)))
    .filter(
      ({ block, text: words }) => block.kind !== 'title' && block.kind !== 'item' && words.length <= MAX_CHARACTERS,
    );
}

const isBylineOfFile = ({ article }: JunkContext, { text, block }: ContextBlock): boolean =>
  article.isPlain &&
  block.kind === 'other' &&
  article.blocks.some(({ kind }) => kind === 'title') &&
  !/\d/.test(text) &&
  isNames(text, 2);

/** Names, and hardly a small word. A second headline has more of them. */
function isNames(text: string, min: number): boolean {
  const words = text.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= min && words.length <= MAX_NAME_WORDS && small <= Math.min(MAX_SMALL_WORDS, words.length / 3);
}
