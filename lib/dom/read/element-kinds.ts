/*
 * What an element is to somebody who reads, by its name alone: style sheets are not asked, so that reading needs no
 * layout and gives the same text in the page, in the terminal and in a test.
 */

import type { BlockKind } from '../../text/page-text.ts';

/** Nothing in these is text that a user sees in the page's flow; of some of them `shown-text.ts` says more. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript noframes template head title meta link iframe frame object embed applet param svg canvas audio video ' +
    'annotation annotation-xml source track map area picture img input select option optgroup datalist textarea progress meter dialog'
  ).split(' '),
);

/** Unread, but their number tells a card with a picture from a paragraph. */
export const PICTURE_TAGS: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'iframe']);

/** Names whose start and end stand on a line of their own. Unknown and custom names are inline, as in a browser. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hgroup legend li listing main menu nav ol p plaintext pre search section summary table tbody thead tfoot tr td th ' +
    'caption colgroup ul xmp'
  ).split(' '),
);

/** The elements of HTML that may have a shadow tree, besides those of a page's own making. */
export const HOST_TAGS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** White space and line ends are kept as written in these. */
export const PREFORMATTED_TAGS: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

const KIND_BY_TAG: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  summary: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  figcaption: 'caption',
  caption: 'caption',
  figure: 'caption',
  blockquote: 'quote',
  pre: 'preformatted',
  listing: 'preformatted',
  xmp: 'preformatted',
  plaintext: 'preformatted',
  td: 'cell',
  th: 'cell',
};

/** The kind a box gives to the blocks in it; null when it leaves that to the box around it. */
export const kindOfTag = (tag: string): BlockKind | null => KIND_BY_TAG[tag] ?? null;
