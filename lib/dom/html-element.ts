/*
 * An element of HTML in any document: `createElement` of an XML document gives one of no namespace, which has neither
 * style nor shadow.
 */

const XHTML = 'http://www.w3.org/1999/xhtml';

export const htmlElement = <Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name] => document.createElementNS(XHTML, name) as HTMLElementTagNameMap[Name];
