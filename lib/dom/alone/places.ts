/* Where an element stands, as a selector that names places and nothing of the page: what it is called may change. */

export function placeOf(element: Element): string {
  const { body } = element.ownerDocument;
  const parts: string[] = [];
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) parts.unshift(nthOf(at));
  return ['body', ...parts].join(' > ');
}

export const nthOf = (element: Element): string =>
  `:nth-child(${[...(element.parentElement?.children ?? [])].indexOf(element) + 1})`;

/** The elements from below the body down to this one. */
export function pathTo(element: Element | null): Element[] {
  const path: Element[] = [];
  const body = element?.ownerDocument.body;
  for (let at = element; at && at !== body; at = at.parentElement) path.unshift(at);
  return path;
}
