/* Selectors written by people: a user's rule, a site rule. */

/** The elements under `root` that `selector` names; null when the browser does not understand it. */
export function selectAll(root: ParentNode, selector: string): Element[] | null {
  if (selector === '') return [];
  try {
    return [...root.querySelectorAll(selector)];
  } catch (error) {
    // By name: in the terminal the page's DOMException is another class than ours.
    if ((error as { readonly name?: unknown } | null)?.name === 'SyntaxError') return null;
    throw error;
  }
}
