/*
 * Which elements a user does not see. In the terminal only the markup can be asked; in the page the browser knows. Both
 * are called once an element that could be hidden, never once a text node.
 */

const OFF_SCREEN_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?user(?:-text)?|visuallyhidden|a11y-hidden|hide-visually)(?=$|[\s_-])/i;

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

/** Made once: a page of 10,000 elements is asked as often, and each answer takes a microsecond as it is. */
const WITH_VISIBILITY: CheckVisibilityOptions = { visibilityProperty: true };

/** Hidden in the page as it is rendered now. */
export function isHiddenOnPage(element: Element): boolean {
  // From the prototype: a form's controls may be named as these are.
  const { checkVisibility, getAttribute } = Element.prototype;
  if (checkVisibility !== undefined && !checkVisibility.call(element, WITH_VISIBILITY) && !hasOnlyContents(element))
    return true;
  const names = getAttribute.call(element, 'class');
  return names !== null && names !== '' && isOffScreenName(names);
}

/**
 * `display: contents` has no box of its own, so the browser calls it invisible; its children may well be seen, and are
 * asked in turn.
 */
function hasOnlyContents(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility === 'visible';
}

/** The same few class attributes stand on most of a page's elements. */
const KNOWN_NAMES = new Map<string, boolean>();
const MAX_KNOWN = 2000;
/** Characters; longer ones are no few. */
const LONG = 300;

function isOffScreenName(names: string): boolean {
  if (names.length > LONG) return OFF_SCREEN_CLASS.test(names);
  let known = KNOWN_NAMES.get(names);
  if (known === undefined) {
    known = OFF_SCREEN_CLASS.test(names);
    if (KNOWN_NAMES.size >= MAX_KNOWN) KNOWN_NAMES.clear();
    KNOWN_NAMES.set(names, known);
  }
  return known;
}
