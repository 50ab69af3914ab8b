/*
 * Which elements a reader does not see. In the terminal only the markup can be asked; in the page the browser knows. Both are called
 * once an element that could be hidden, never once a text node.
 */

const OFF_SCREEN_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|visuallyhidden|a11y-hidden|hide-visually)(?=$|[\s_-])/i;

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Hidden as far as attributes, inline style and the usual names for text meant for screen readers only can say. */
export function isHiddenByMarkup(element: Element, getAttribute = element.getAttribute): boolean {
  const hidden = getAttribute.call(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = getAttribute.call(element, 'style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  const names = getAttribute.call(element, 'class');
  return names !== null && OFF_SCREEN_CLASS.test(names);
}

/** Hidden in the page as it is rendered now. */
export function isHiddenOnPage(element: Element): boolean {
  if (typeof element.checkVisibility === 'function' && !element.checkVisibility({ visibilityProperty: true }))
    return true;
  const names = element.getAttribute('class');
  return typeof names === 'string' && OFF_SCREEN_CLASS.test(names);
}
