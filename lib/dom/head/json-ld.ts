/*
 * The parts of a page's JSON-LD that say what article it holds. Pages hold several objects, of articles and of the page
 * around them: the article of the page's own title first, what it leaves out from the page's object.
 */

import { parseJsonLd } from './parse-json-ld.ts';
import { sharesWords } from './shares-words.ts';

export interface ArticleData {
  readonly headline: string;
  readonly datePublished: string;
  readonly dateModified: string;
  /** Names, comma between; '' when none is said. */
  readonly author: string;
  readonly publisher: string;
}

/** The keys looked at, each of which may hold anything. */
interface JsonLdObject {
  readonly '@type'?: unknown;
  readonly '@id'?: unknown;
  readonly '@graph'?: unknown;
  readonly '@value'?: unknown;
  readonly headline?: unknown;
  readonly datePublished?: unknown;
  readonly dateCreated?: unknown;
  readonly dateModified?: unknown;
  readonly author?: unknown;
  readonly creator?: unknown;
  readonly publisher?: unknown;
  readonly name?: unknown;
  readonly mainEntity?: unknown;
  readonly mainEntityOfPage?: unknown;
}

const MAX_OBJECTS = 500;

const ARTICLE_TYPE = /(?:Article|Report|Posting|Review|Recipe|HowTo|QAPage)$/;
const PAGE_TYPE = /(?:Page|CreativeWork)$/;

export function readArticleData(document: Document): ArticleData | null {
  const objects: JsonLdObject[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    collect(parseJsonLd(script.textContent ?? ''), objects);
  const named = new Map(objects.map((data) => [asText(data['@id']), data]));
  const articles = objects.filter((data) => isOfType(data, ARTICLE_TYPE)).map((data) => articleData(data, named));
  const pages = objects.filter((data) => isOfType(data, PAGE_TYPE)).map((data) => articleData(data, named));
  const article = ofThisPage(document, articles);
  const page = ofThisPage(document, pages);
  if (!article || !page) return article ?? (page?.datePublished || page?.dateModified ? page : null);
  return article.datePublished !== '' ? article : { ...article, datePublished: page.datePublished };
}

function collect(root: unknown, into: JsonLdObject[]): void {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MAX_OBJECTS && into.length < MAX_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (typeof value === 'object' && value !== null) {
      const data = value as JsonLdObject;
      into.push(data);
      queue.push(data['@graph'], data.mainEntity, data.mainEntityOfPage);
    }
  }
}

const isOfType = ({ '@type': type }: JsonLdObject, wanted: RegExp): boolean =>
  (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && wanted.test(name));

/** Of several the one that has the page's title: others are of stories beside it. */
function ofThisPage(document: Document, found: readonly ArticleData[]): ArticleData | undefined {
  if (found.length < 2) return found[0];
  const title = document.title;
  return (
    found.find(({ headline }) => headline !== '' && sharesWords(headline, title)) ??
    found.find(({ datePublished }) => datePublished !== '') ??
    found[0]
  );
}

function articleData(data: JsonLdObject, named: ReadonlyMap<string, JsonLdObject>): ArticleData {
  return {
    headline: asText(data.headline) || asText(data.name),
    datePublished: asText(data.datePublished) || asText(data.dateCreated),
    dateModified: asText(data.dateModified),
    author: asNames(data.author ?? data.creator, named),
    publisher: asNames(data.publisher, named),
  };
}

/** A number may be seconds or milliseconds since 1970. */
const asText = (value: unknown): string => {
  const item: unknown = Array.isArray(value) ? value[0] : value;
  const first = typeof item === 'object' && item !== null ? (item as JsonLdObject)['@value'] : item;
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' ? first.trim() : '';
};

/** Authors named at most; a longer list is a masthead. */
const MAX_NAMES = 6;

/** A name, an object with one or that names another of the page, or a list of either; an address is no name. */
function asNames(value: unknown, named: ReadonlyMap<string, JsonLdObject>): string {
  const names = (Array.isArray(value) ? value : [value]).map((item: unknown) => {
    if (typeof item !== 'object' || item === null) return asText(item).replace(/\s+/g, ' ');
    const data = item as JsonLdObject;
    return (asText(data.name) || asText(named.get(asText(data['@id']))?.name)).replace(/\s+/g, ' ');
  });
  return [...new Set(names)]
    .filter((name) => name !== '' && !/^https?:/i.test(name))
    .slice(0, MAX_NAMES)
    .join(', ');
}
