/*
 * Lines told twice: the headline again under the picture, a caption in the text and in its gallery, a lead set as a summary. The first stands,
 * the later is marked. Items and cells repeat for good reasons (two products with one price), and so do short lines (a refrain, "Yes.").
 */

import { blockText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';
import type { Detector } from '../detector.ts';
import type { ContextBlock } from '../junk-context.ts';
import type { JunkSpan } from '../junk-span.ts';

const NAME = 'duplicates';
/** Letters and digits. A sentence needs more: a speaker may say one twice. */
const SHORTEST = 25;
const SHORTEST_SENTENCE = 80;
const SENTENCE_END = /[.!?…]["'”’»“)\]]*$/;
/** An interview asks everybody the same, and a list has its form: what stands there more often is meant to. */
const MOST_TIMES = 2;
const TEXT_SCORE = 0.5;
const QUESTION = /\?["'”’»“)\]]*$/;
const KINDS = new Set(['title', 'heading', 'paragraph', 'caption', 'other', 'quote']);

export const duplicates: Detector = {
  name: NAME,
  find({ article, blocks }) {
    const titles = article.blocks.filter(({ kind }) => kind === 'title');
    const told = [
      ...titles.map((block) => ({ block, text: blockText(article, block) })),
      ...blocks.filter(({ block }) => block.kind !== 'title'),
    ].flatMap((line) => {
      const letters = telling(line);
      return letters === null ? [] : [{ block: line.block, letters }];
    });
    const times = new Map<string, number>();
    for (const { block, letters } of told)
      if (block.kind !== 'title') times.set(letters, (times.get(letters) ?? 0) + 1);
    const seen = new Set<string>();
    const spans: JunkSpan[] = [];
    for (const { block, letters } of told) {
      if (seen.has(letters) && (times.get(letters) ?? 0) <= MOST_TIMES) spans.push(duplicate(block));
      seen.add(letters);
    }
    return spans;
  },
};

/** What is compared; null for lines that may repeat. A caption is told again by a caption only: it may quote the text under its picture. */
function telling({ block, text }: Pick<ContextBlock, 'block' | 'text'>): string | null {
  if (!KINDS.has(block.kind) || text.length < SHORTEST || QUESTION.test(text)) return null;
  // On some pages the captions are the text.
  if (block.kind === 'caption' && (block.score ?? 0) > TEXT_SCORE) return null;
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const isSentence = SENTENCE_END.test(text) && block.kind !== 'caption';
  if (letters.length < (isSentence ? SHORTEST_SENTENCE : SHORTEST)) return null;
  return block.kind === 'caption' ? `caption ${letters}` : letters;
}

const duplicate = ({ start, end }: Span): JunkSpan => ({
  start,
  end,
  kind: 'duplicate',
  score: 0.8,
  detector: NAME,
  reason: 'stands in the article already',
});
