/* What the user has selected, also inside open shadow trees, which a selection's own ranges do not go into. */

/** Null where nothing is selected. */
export function selectedRange(document: Document, roots: readonly ShadowRoot[]): AbstractRange | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const composed = roots.length > 0 ? selection.getComposedRanges?.({ shadowRoots: [...roots] })[0] : undefined;
  const range = composed ?? selection.getRangeAt(0);
  return range.collapsed ? null : range;
}
