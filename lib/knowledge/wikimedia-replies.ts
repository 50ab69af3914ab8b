/*
 * What Wikipedia and Wikidata answer, read as hostile text: only plain strings of a bounded length come out, markup
 * stays letters, addresses are kept only when they are https and of the Wikimedia hosts. Null means "not the shape that
 * was asked for". Pure.
 */

import { type Argument, type LabelCode, message } from '../i18n/message.ts';

/** Characters of an extract that a card shows at most; the rest is one press away. */
const MAX_EXTRACT_CHARACTERS = 1200;
const MAX_LINE_CHARACTERS = 240;

export interface PageSummary {
  readonly title: string;
  readonly description: string | null;
  readonly extract: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly wikidata: string | null;
  readonly revision: string | null;
  /** When the page was last changed, as the page says. */
  readonly changed: string | null;
  readonly address: string | null;
  /** Absent in a reply kept by an older version. */
  readonly picture?: PictureFile | null;
}

/** A free file of Wikimedia Commons. */
export interface PictureFile {
  readonly file: string;
  /** Of a small form of it. */
  readonly address: string;
}

export type SummaryReply = { readonly kind: 'page'; readonly page: PageSummary } | { readonly kind: 'disambiguation' };

export interface Choice {
  readonly title: string;
  readonly description: string | null;
}

export interface LiveFact {
  /** A reply kept by an older version has the English words themselves. */
  readonly label: LabelCode;
  readonly value: Argument;
}

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string without control or invisible direction characters, in one piece, cut to `longest`. */
function plain(value: unknown, longest: number): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text === '') return null;
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

function wikimediaAddress(value: unknown): string | null {
  if (typeof value !== 'string' || !URL.canParse(value)) return null;
  const { protocol, hostname, href } = new URL(value);
  return protocol === 'https:' && /(?:^|\.)(?:wikipedia|wikidata)\.org$/.test(hostname) ? href : null;
}

/** Free files alone: those of a single Wikipedia may be there by its country's law only. */
const COMMONS_FILE = /^\/wikipedia\/commons\/(?:thumb\/)?[0-9a-f]\/[0-9a-f]{2}\/([^/]+)(?:\/[^/]+)?$/;

function pictureOf(source: unknown): PictureFile | null {
  if (typeof source !== 'string' || !URL.canParse(source)) return null;
  const { protocol, hostname, pathname, href } = new URL(source);
  const file = COMMONS_FILE.exec(pathname)?.[1];
  if (protocol !== 'https:' || hostname !== 'upload.wikimedia.org' || file === undefined) return null;
  return { file: decodeURIComponent(file), address: href };
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

const itemId = (value: unknown): string | null =>
  typeof value === 'string' && /^Q\d{1,12}$/.test(value) ? value : null;

export function parseSummary(reply: unknown): SummaryReply | null {
  if (!isObject(reply)) return null;
  if (reply.type === 'disambiguation') return { kind: 'disambiguation' };
  const title = plain(at(reply, 'titles', 'normalized') ?? reply.title, MAX_LINE_CHARACTERS);
  const extract = plain(reply.extract, MAX_EXTRACT_CHARACTERS);
  if (title === null || extract === null) return null;
  return {
    kind: 'page',
    page: {
      title,
      description: plain(reply.description, MAX_LINE_CHARACTERS),
      extract,
      language: plain(reply.lang, 12) ?? '',
      direction: reply.dir === 'rtl' ? 'rtl' : 'ltr',
      wikidata: itemId(reply.wikibase_item),
      revision: plain(reply.revision, 40),
      changed: plain(reply.timestamp, 40),
      address: wikimediaAddress(at(reply, 'content_urls', 'desktop', 'page')),
      picture: pictureOf(at(reply, 'thumbnail', 'source')),
    },
  };
}

/** The Action API's shape (`formatversion=2`). */
export function parseFallback(reply: unknown, language: string): SummaryReply | null {
  const pages = at(reply, 'query', 'pages');
  const page = Array.isArray(pages) ? (pages[0] as unknown) : null;
  if (!isObject(page) || page.missing === true) return null;
  if (at(page, 'pageprops', 'disambiguation') !== undefined) return { kind: 'disambiguation' };
  const title = plain(page.title, MAX_LINE_CHARACTERS);
  const extract = plain(page.extract, MAX_EXTRACT_CHARACTERS);
  if (title === null || extract === null) return null;
  return {
    kind: 'page',
    page: {
      title,
      description: plain(at(page, 'pageprops', 'wikibase-shortdesc'), MAX_LINE_CHARACTERS),
      extract,
      language,
      direction: 'ltr',
      wikidata: itemId(at(page, 'pageprops', 'wikibase_item')),
      revision: typeof page.lastrevid === 'number' ? String(page.lastrevid) : null,
      changed: plain(page.touched, 40),
      address: null,
    },
  };
}

/** Words of a credit, which comes as HTML. */
const withoutMarkup = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&') : null;

/** Who made a picture and how it may be used; null where one of them is not said. */
export function parsePictureCredit(reply: unknown): { author: string; licence: string; page: string | null } | null {
  const pages = at(reply, 'query', 'pages');
  const info = Array.isArray(pages) ? at(pages[0], 'imageinfo') : null;
  const first: unknown = Array.isArray(info) ? info[0] : null;
  const author = plain(withoutMarkup(at(first, 'extmetadata', 'Artist', 'value')), MAX_LINE_CHARACTERS);
  const licence = plain(withoutMarkup(at(first, 'extmetadata', 'LicenseShortName', 'value')), MAX_LINE_CHARACTERS);
  if (author === null || licence === null) return null;
  const page = at(first, 'descriptionurl');
  const isHttps = typeof page === 'string' && URL.canParse(page) && new URL(page).protocol === 'https:';
  return { author, licence, page: isHttps ? page : null };
}

export function parseChoices(reply: unknown): Choice[] | null {
  const pages = at(reply, 'pages');
  if (!Array.isArray(pages)) return null;
  return pages.slice(0, 10).flatMap((page): Choice[] => {
    const title = isObject(page) ? plain(page.title, MAX_LINE_CHARACTERS) : null;
    return title === null ? [] : [{ title, description: plain(at(page, 'description'), MAX_LINE_CHARACTERS) }];
  });
}

/** Properties a card can say in one line. */
const PROPERTIES: readonly (readonly [string, LabelCode, 'time' | 'amount' | 'url'])[] = [
  ['P569', 'factLabelBorn', 'time'],
  ['P570', 'factLabelDied', 'time'],
  ['P571', 'factLabelFounded', 'time'],
  ['P576', 'factLabelEnded', 'time'],
  ['P1082', 'factLabelPopulation', 'amount'],
  ['P856', 'factLabelWebsite', 'url'],
];

function claimValue(value: unknown, kind: 'time' | 'amount' | 'url'): Argument | null {
  if (kind === 'time') {
    const [, sign, year = '', month = '', day = ''] =
      /^([+-])(\d{4,})-(\d\d)-(\d\d)T/.exec(plain(at(value, 'time'), 40) ?? '') ?? [];
    const precision = at(value, 'precision');
    if (!sign || typeof precision !== 'number' || precision < 9) return null;
    const date =
      precision >= 11
        ? `${Number(year)}-${month}-${day}`
        : precision === 10
          ? `${Number(year)}-${month}`
          : String(Number(year));
    return sign === '-' ? message('yearBc', date) : date;
  }
  if (kind === 'amount') {
    const amount = /^\+(\d{1,12})$/.exec(plain(at(value, 'amount'), 40) ?? '')?.[1];
    return amount === undefined ? null : Number(amount);
  }
  if (typeof value !== 'string' || !URL.canParse(value)) return null;
  return new URL(value).protocol === 'https:' ? new URL(value).href.slice(0, MAX_LINE_CHARACTERS) : null;
}

/** Preferred statements before normal ones; deprecated ones never. */
function bestClaim(claims: unknown, kind: 'time' | 'amount' | 'url'): Argument | null {
  if (!Array.isArray(claims)) return null;
  const ranked = claims.filter((claim) => at(claim, 'rank') !== 'deprecated');
  const preferred = ranked.find((claim) => at(claim, 'rank') === 'preferred') ?? ranked[0];
  return claimValue(at(preferred, 'mainsnak', 'datavalue', 'value'), kind);
}

export function parseEntityFacts(reply: unknown, id: string): LiveFact[] | null {
  const entity = at(reply, 'entities', id);
  if (!isObject(entity) || Object.hasOwn(entity, 'missing')) return null;
  return PROPERTIES.flatMap(([property, label, kind]) => {
    const value = bestClaim(at(entity, 'claims', property), kind);
    return value === null ? [] : [{ label, value }];
  });
}
