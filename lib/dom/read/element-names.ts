/*
 * What a page calls its elements: their tags, and as words their names. Ten attributes may hold a name, and most
 * elements have one attribute or none: those that are there are asked for first. Read through functions taken from the
 * root, as the named controls of a form may stand in their way.
 */

import { classTokenizer } from './class-tokens.ts';

export interface ElementNames {
  /** Class and id of an inline element. */
  ofRun(element: Element): readonly string[];
  /** Wherever the page may have written what a box is for. */
  ofBox(element: Element): readonly string[];
  /** Words of role, property and label; `comment` for what is one by its type. */
  rolesOf(element: Element): readonly string[];
}

/** Sites with generated class names keep what a box is for in the test and component attributes. */
const BOX_NAMES = [
  'class',
  'id',
  'data-testid',
  'data-component',
  'data-module',
  'data-type',
  'data-tracking-category',
];
/** Of the types of schema.org only this is nowhere else said as well. */
const COMMENT_TYPE = /schema\.org\/(?:User)?Comments?$/i;
const NONE: readonly string[] = [];

export function elementNames(root: Element): ElementNames {
  const { getAttribute, getAttributeNames, hasAttributes } = root;
  const tokensOf = classTokenizer();
  const attribute = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';

  const boxNames = (element: Element): string => {
    const present = getAttributeNames.call(element).filter((name) => BOX_NAMES.includes(name));
    const [only] = present;
    if (only === undefined) return '';
    return present.length === 1
      ? attribute(element, only)
      : BOX_NAMES.map((name) => attribute(element, name)).join(' ');
  };

  return {
    ofRun: (element) =>
      hasAttributes.call(element)
        ? tokensOf(`${attribute(element, 'class')} ${attribute(element, 'id')}`.trim())
        : NONE,
    ofBox: (element) => (hasAttributes.call(element) ? tokensOf(boxNames(element).trim()) : NONE),
    rolesOf(element) {
      if (!hasAttributes.call(element)) return NONE;
      const roles = `${attribute(element, 'role')} ${attribute(element, 'itemprop')} ${attribute(element, 'aria-label').slice(0, 80)}`;
      const words = roles.length === 2 ? NONE : roles.toLowerCase().split(/\s+/).filter(Boolean);
      return COMMENT_TYPE.test(attribute(element, 'itemtype')) ? [...words, 'comment'] : words;
    },
  };
}

/** `localName` without namespace prefix; a form whose controls shadow it is still a form. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name.toLowerCase() : 'form';
}
