/*
 * A page of a dozen lines that nobody sees: what most pages have around an article, so that reading it makes ready what
 * the next page needs, patterns compiled above all.
 */

import type { BlockKind, PageBlock, PageText } from '../../../lib/text/page-text.ts';

const LINES: readonly (readonly [kind: BlockKind, text: string, isLink?: true])[] = [
  ['item', 'Harbour', true],
  ['title', 'The harbour wall is to be raised'],
  ['paragraph', 'By Ada Solheim and Jonas Lie | 3 May 2024, 14:20 | 4 min read'],
  ['caption', 'The quay on Monday. Photo: Jonas Lie / Reuters'],
  [
    'paragraph',
    'The council of the town voted on Thursday to raise the wall by a metre, and said that the work would begin in ' +
      'June. “We have waited for years,” said the mayor. See also: A ferry that is late',
  ],
  ['paragraph', 'Ten people came, and two of them spoke; the rest listened until the lights went out.'],
  ['paragraph', 'Read more: The bridge that nobody wanted', true],
  ['paragraph', 'Sign up for our newsletter'],
  ['paragraph', 'This content is hosted by a third party. Accept cookies'],
  ['heading', 'About the author'],
  ['paragraph', '© 2024 The Courier. All rights reserved.'],
];

function blocks(): PageBlock[] {
  let next = 0;
  return LINES.map(([kind, text, isLink]) => {
    const [start, end] = [next, next + text.length];
    next = end + 1;
    return { start, end, kind, box: 0, runs: isLink ? [{ start, end, tag: 'a', tokens: [], toStory: true }] : [] };
  });
}

export const SAMPLE_PAGE: PageText = {
  source: '',
  language: 'en',
  title: LINES[1]?.[1] ?? '',
  published: null,
  publishedFrom: null,
  updated: null,
  text: LINES.map(([, text]) => text).join('\n'),
  blocks: blocks(),
  boxes: [{ tag: 'main', tokens: ['article'], roles: [], parent: -1 }],
  isPlain: false,
};
