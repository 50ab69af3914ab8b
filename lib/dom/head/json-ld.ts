/*
 * The parts of a page's JSON-LD that say what article it holds. Pages write it by hand and get it wrong: anything odd
 * is passed over.
 */

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
  readonly '@graph'?: unknown;
  readonly headline?: unknown;
  readonly datePublished?: unknown;
  readonly dateModified?: unknown;
  readonly author?: unknown;
  readonly publisher?: unknown;
  readonly name?: unknown;
  readonly mainEntity?: unknown;
  readonly mainEntityOfPage?: unknown;
}

/** Characters of one script parsed at most; product catalogues run to megabytes and hold no article. */
const MAX_SCRIPT = 300_000;
const MAX_OBJECTS = 500;

export function readArticleData(document: Document): ArticleData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length === 0 || source.length > MAX_SCRIPT) continue;
    const found = firstArticle(parse(source));
    if (found) return found;
  }
  return null;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Raw line ends inside strings are the commonest fault, and the only one worth mending.
    return parseStrict(source.replace(/\s+/g, ' '));
  }
}

function parseStrict(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function firstArticle(root: unknown): ArticleData | null {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MAX_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) {
      queue.push(...value.slice(0, MAX_OBJECTS));
      continue;
    }
    if (typeof value !== 'object' || value === null) continue;
    const data = value as JsonLdObject;
    if (isArticleType(data['@type'])) {
      return {
        headline: asText(data.headline),
        datePublished: asText(data.datePublished),
        dateModified: asText(data.dateModified),
        author: asNames(data.author),
        publisher: asNames(data.publisher),
      };
    }
    queue.push(data['@graph'], data.mainEntity, data.mainEntityOfPage);
  }
  return null;
}

const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|LiveBlogPosting|Review|Posting)$/;

const isArticleType = (type: unknown): boolean =>
  (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && ARTICLE_TYPE.test(name));

const asText = (value: unknown): string => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim() : '';
};

/** Authors named at most; a longer list is a masthead. */
const MAX_NAMES = 6;

/** A name, an object with one, or a list of either; an address of a profile is no name. */
function asNames(value: unknown): string {
  const names = (Array.isArray(value) ? value : [value]).map((item: unknown) =>
    asText(typeof item === 'object' && item !== null ? (item as JsonLdObject).name : item).replace(/\s+/g, ' '),
  );
  return [...new Set(names)]
    .filter((name) => name !== '' && !/^https?:/i.test(name))
    .slice(0, MAX_NAMES)
    .join(', ');
}
