/*
 * Where a Web Annotation points. Words are found by the quote that a selector holds, in itself, in what refines it, or
 * in the address of a text fragment; what is told by paths or numbers alone is told in the note, for whoever knows
 * what to do with it.
 */

import { type Fields, fieldsOf, listOf, textOf } from './read-field.ts';

export interface AnnotationTarget {
  /** As the annotation says it: an address, or another annotation's name. */
  readonly source: string;
  /** Our two selectors, or none. */
  readonly selector: readonly unknown[];
  /** What was said of the place beside, in the note's own form: `p:nth-of-type(6)`. */
  readonly paths: readonly string[];
  readonly resource: Fields;
}

/** Selectors in one another at most; nobody writes more than two. */
const MAX_REFINED = 8;
const MAX_SELECTORS = 50;

/** A text of JSON-LD, which may say its language; the first where there are several. */
export function textIn(value: unknown): string {
  if (Array.isArray(value)) return textIn(value[0] ?? '');
  return textOf(value) || textOf(fieldsOf(value)?.['@value']);
}

export const idOf = (fields: Fields | null): string => textOf(fields?.id) || textOf(fields?.['@id']);

/** Without "oa:" and the like: older programs write the vocabulary's name before the term. */
export const typesOf = (fields: Fields | null): string[] =>
  listOf(fields?.type ?? fields?.['@type']).map((type) => textOf(type).replace(/^(?:oa|as|ldp):/, ''));

/** Each target of the annotation, those in a list or a choice as well. */
export function targetsOf(raw: unknown): AnnotationTarget[] {
  return listOf(raw).flatMap((target) => {
    const fields = fieldsOf(target);
    const items = listOf(fields?.items);
    if (items.length > 0) return items.map(targetOf);
    return [targetOf(target)];
  });
}

function targetOf(raw: unknown): AnnotationTarget {
  const resource: Fields = typeof raw === 'string' ? { source: raw } : (fieldsOf(raw) ?? {});
  const address = textIn(resource.source) || idOf(fieldsOf(resource.source)) || idOf(resource);
  const [page = '', fragment = ''] = splitOnce(address, '#');
  const found = new Found();
  for (const selector of listOf(resource.selector).slice(0, MAX_SELECTORS)) found.take(selector, 0);
  // What we wrote says its address to the letter.
  const isOurs = Object.keys(resource).some((name) => name.startsWith('sidelight:'));
  if (isOurs) return { source: address, resource, ...found.told };
  if (fragment.includes(':~:') || /^(?:xywh|t|xpointer|epubcfi)[=(]/.test(fragment)) {
    found.take({ type: 'FragmentSelector', value: fragment }, 0);
    const anchor = fragment.replace(/:~:.*$/s, '');
    return { source: anchor === '' || anchor === fragment ? page : `${page}#${anchor}`, resource, ...found.told };
  }
  return { source: address, resource, ...found.told };
}

function splitOnce(text: string, sign: string): string[] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

class Found {
  private quote: Fields | null = null;
  private position: Fields | null = null;
  private readonly paths: string[] = [];

  get told(): Pick<AnnotationTarget, 'selector' | 'paths'> {
    const selector = this.quote ? [this.quote, ...(this.position ? [this.position] : [])] : [];
    return { selector, paths: this.quote ? [] : this.paths };
  }

  take(raw: unknown, depth: number): void {
    const fields = fieldsOf(raw);
    if (depth > MAX_REFINED) return;
    if (typeof raw === 'string') this.path(raw);
    if (!fields) return;
    const [type = ''] = typesOf(fields);
    const items = listOf(fields.items);
    for (const item of items.slice(0, MAX_SELECTORS)) this.take(item, depth + 1);
    if (type === 'TextQuoteSelector') this.words(textIn(fields.exact), textIn(fields.prefix), textIn(fields.suffix));
    else if (type === 'TextPositionSelector') this.position ??= fields;
    else if (type === 'FragmentSelector') this.fragment(textIn(fields.value));
    else if (type === 'RangeSelector') this.range(fields, depth);
    else if (items.length === 0) this.path(textIn(fields.value));
    // What it is refined by is inside of what it says: nearer, and so it says the words.
    this.take(fields.refinedBy, depth + 1);
  }

  private words(exact: string, prefix: string, suffix: string): void {
    if (exact !== '') this.quote ??= { type: 'TextQuoteSelector', exact, prefix, suffix };
  }

  private path(value: string): void {
    if (value !== '') this.paths.push(value);
  }

  /** "…:~:text=before-,first words,last words,-after"; of several the first. */
  private fragment(value: string): void {
    const [, directive] = /(?:^|:~:|&)text=([^&]*)/.exec(value) ?? [];
    if (directive === undefined) {
      this.path(value);
      return;
    }
    const parts = directive.split(',');
    const prefix = parts[0]?.endsWith('-') && parts.length > 1 ? (parts.shift() ?? '').slice(0, -1) : '';
    const suffix = parts.at(-1)?.startsWith('-') && parts.length > 1 ? (parts.pop() ?? '').slice(1) : '';
    const [first = ''] = parts;
    // Of a passage told by its beginning and its end, the beginning is what is known word for word.
    this.words(decoded(first), joined(decoded(prefix), ' '), joined(' ', decoded(suffix)));
  }

  /** From one place to another: the words of the first are those that are known. */
  private range(fields: Fields, depth: number): void {
    this.take(fields.startSelector, depth + 1);
    if (this.quote === null) this.take(fields.endSelector, depth + 1);
    for (const place of [fields.startContainer, fields.endContainer]) this.path(textIn(place));
  }
}

const joined = (before: string, after: string): string =>
  before.trim() === '' && after.trim() === '' ? '' : before + after;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
