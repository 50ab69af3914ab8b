/*
 * What a program left in the text: a field with its value before the first sentence, an entity or a tag that was to be
 * markup, a content system's shortcode.
 */

import type { CopyView, SignFinder } from '../copy-sign.ts';

/** Nobody writes these into an article by hand, but in one about them, which shows them as code. */
const MARKUP =
  /&(?:nbsp|amp|quot|apos|[lr]dquo|[lr]squo|#\d{2,5}|#x[\da-f]{2,5});|<\/?(?:p|br|div|span|strong|em)\s*\/?>|\[\/?(?:caption|embed|gallery|vc_\w+)\b[^\]\n]{0,80}\]|\{\{\s?\w[^}\n]{0,60}\}\}/giu;

export const leftoverData: SignFinder = {
  kind: 'leftover-data',
  find: (view) => [...fields(view), ...markup(view)],
};

/** A field stands in a line of text: a line of its own is how pages give their date. */
function fields({ page, junk }: CopyView): string[] {
  return junk.flatMap(({ detector, start, end }) => {
    if (detector !== 'metadata-residue') return [];
    const block = page.blocks.find((line) => line.start <= start && line.end >= end);
    return block && page.text.slice(end, block.end).trim() !== '' ? [page.text.slice(start, end)] : [];
  });
}

function markup({ page }: CopyView): string[] {
  return page.blocks.flatMap(({ inArticle, kind, start, end }) =>
    inArticle && (kind === 'paragraph' || kind === 'heading') ? (page.text.slice(start, end).match(MARKUP) ?? []) : [],
  );
}
