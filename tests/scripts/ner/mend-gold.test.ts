import { describe, expect, it } from 'vitest';
import type { GoldDocument, Tag } from '../../../scripts/ner/corpus.ts';
import { mendNationalities, withoutHandles, withoutTitleDots, withoutTitles } from '../../../scripts/ner/mend-gold.ts';

/** "[Ada Lund PER] spoke" as text and spans. */
function gold(marked: string): GoldDocument {
  const spans: { start: number; end: number; tag: Tag }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+ [A-Z]+\])/)) {
    const [, name, tag] = /^\[(.+) ([A-Z]+)\]$/.exec(part) ?? [];
    if (name === undefined) text += part;
    else {
      spans.push({ start: text.length, end: text.length + name.length, tag: tag as Tag });
      text += name;
    }
  }
  return { text, spans };
}

describe('gold is mended before it is learnt from', () => {
  it.each([
    ['handles are no names', withoutHandles, '[@lund PER] met [Ada Lund PER].', '@lund met [Ada Lund PER].'],
    [
      'a nationality of two words is one',
      mendNationalities,
      'A [North LOC] [Korean MISC] ship left [Norway LOC].',
      'A [North Korean MISC] ship left [Norway LOC].',
    ],
    [
      'titles are no part of a person',
      withoutTitles,
      '[Lt. Gen. Ada Lund PER] spoke.',
      'Lt. Gen. [Ada Lund PER] spoke.',
    ],
    ['a title alone is nobody', withoutTitles, 'The [Queen PER] met [Orr PER].', 'The Queen met [Orr PER].'],
    ['a firm keeps its first word', withoutTitles, '[General Motors ORG] fell.', '[General Motors ORG] fell.'],
    [
      'titles lose their dots, and the names behind stay where they are',
      withoutTitleDots,
      'Mr. [Orr PER] met Dr. [Lund PER] in the U.S. on Dec. 3. [Graz LOC] won.',
      'Mr [Orr PER] met Dr [Lund PER] in the U.S. on Dec. 3. [Graz LOC] won.',
    ],
  ])('%s', (_, mend, before, after) => expect(mend(gold(before))).toEqual(gold(after)));
});
