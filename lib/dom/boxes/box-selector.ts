/*
 * A selector for a box the user points at, made to mean the same kind of box on the site's next page: names before
 * places, and no name that looks made by a machine. Where a box has no name of its own it is described from the nearest
 * box around it that has.
 */

/** Boxes around a nameless one that are looked through for a name. */
const MAX_PATH_BOXES = 6;
/** A selector that matches more elements than this names a style, not a box. */
const MAX_MATCHES = 12;

/** Null when nothing but the whole page could be named. */
export function boxSelector(element: Element): string | null {
  const document = element.ownerDocument;
  const matches = (selector: string) => document.querySelectorAll(selector).length;
  const fits = (selector: string) => {
    const count = matches(selector);
    return count > 0 && count <= MAX_MATCHES;
  };
  if (element === document.body || element === document.documentElement) return null;
  const own = ownName(element);
  if (own?.startsWith('#') && matches(own) === 1) return own;
  if (own && fits(own)) return own;
  let path = own ?? placeOf(element);
  let outer = element.parentElement;
  let direct = true;
  for (let depth = 0; outer && depth < MAX_PATH_BOXES; depth++, outer = outer.parentElement) {
    const name = outer === document.body ? 'body' : ownName(outer);
    const joined = (around: string) => `${around} ${direct || !own ? '> ' : ''}${path}`;
    if (name && fits(joined(name))) return joined(name);
    if (outer === document.body) break;
    if (!own) path = `${placeOf(outer)} > ${path}`;
    else direct = false;
  }
  return null;
}

/** `#id`, or the element's tag with its telling classes; null when it has no such name. */
function ownName(element: Element): string | null {
  const id = element.getAttribute('id') ?? '';
  if (isTelling(id)) return `#${CSS.escape(id)}`;
  const classes = classesOf(element).filter(isTelling).slice(0, 3);
  return classes.length > 0 ? `${element.localName}${classes.map((name) => `.${CSS.escape(name)}`).join('')}` : null;
}

/** Items of lists and tables are told from each other by nothing that lasts: a rule means all of them. */
const ITEMS = new Set(['li', 'dt', 'dd', 'tr', 'td', 'th', 'option']);

function placeOf(element: Element): string {
  const tag = CSS.escape(element.localName);
  if (ITEMS.has(element.localName)) return tag;
  const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  if (alike.length === 1) return tag;
  // A name made by a machine is another tomorrow, and the rule then finds nothing; a number would find another box.
  const names = classesOf(element).filter(isOfBox).slice(0, 2);
  return names.length > 0
    ? `${tag}${names.map((name) => `.${CSS.escape(name)}`).join('')}`
    : `${tag}:nth-of-type(${alike.indexOf(element) + 1})`;
}

const classesOf = (element: Element): string[] => (element.getAttribute('class') ?? '').split(/\s+/);

/**
 * States come and go on one element; utility classes (`mt-4`, `md:flex`, `w-1/2`) say how it looks and not what it is.
 */
const STATE =
  /^(?:is|has|js|no)-|^(?:active|open|opened|closed|visible|hidden|show|shown|loaded|loading|lazy|selected|expanded|collapsed|first|last|odd|even|clearfix|row|col|container|wrapper|inner|outer)$/i;
const UTILITY =
  /^-?(?:[a-z]{1,2}|min|max|gap|space|text|font|bg|border|flex|grid|col|row|rounded|shadow|leading|tracking)-(?:[a-z]{1,2}-)?[\w./]+$/;

/** A name of what the box is, by whomever: not how it looks or what has just become of it. */
const isOfBox = (name: string): boolean =>
  name.length >= 3 && name.length <= 60 && /^[A-Za-z][\w-]*$/.test(name) && !STATE.test(name) && !UTILITY.test(name);

/** A name a person gave: words, not counters, hashes or states. */
export function isTelling(name: string): boolean {
  if (!isOfBox(name)) return false;
  // css-1x2y3z, sc-bdVaJa, jsx-382019, Story_headline__2xTqP: a part with a digit among letters, or capitals at random,
  // is a hash.
  return name
    .split(/[-_]+/)
    .every(
      (part) => !/\d/.test(part) && !/[a-z][A-Z][A-Z]?[a-z]?[A-Z]/.test(part) && !/[A-Z]{2,}[a-z]+[A-Z]/.test(part),
    );
}
