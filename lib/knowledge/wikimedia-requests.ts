/*
 * The addresses of a live look-up, made without sending anything: what the button says it sends is what stands here.
 * Wikipedia's page summary and title search, Wikidata's entity. Pure; `live-lookup.ts` sends.
 */

import { type Message, message } from '../i18n/message.ts';

export interface WikimediaHosts {
  /** Origin of a language's Wikipedia. */
  readonly wikipedia: (language: string) => string;
  readonly wikidata: string;
}

export const WIKIMEDIA: WikimediaHosts = {
  wikipedia: (language) => `https://${language}.wikipedia.org`,
  wikidata: 'https://www.wikidata.org',
};

/** Match patterns of the optional host permission, asked for at the first press. */
export const WIKIMEDIA_PERMISSIONS = ['https://*.wikipedia.org/*', 'https://www.wikidata.org/*'] as const;

/** Longest name that is sent; anything longer is no name. */
const MAX_NAME_CHARACTERS = 120;
/** Choices offered for a name that means many things. */
const MAX_CHOICES = 8;

/** A language code that is safe to put in a host name; English when it is none. */
export function wikipediaLanguage(language: string): string {
  const code = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(code) ? code : 'en';
}

/** Control characters and white space out, cut to a name's length; null when nothing is left. */
export function nameToSend(name: string): string | null {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s_]+/gu, ' ')
    .trim()
    .slice(0, MAX_NAME_CHARACTERS)
    .trim();
  return plain === '' ? null : plain;
}

/** Wikipedia's own form: first letter upper case, spaces as underscores; so no redirect is needed for that. */
export function titleOf(name: string): string {
  const [first = '', ...rest] = [...name];
  return [first.toLocaleUpperCase('en'), ...rest].join('').replaceAll(' ', '_');
}

export const summaryAddress = (hosts: WikimediaHosts, language: string, name: string): string =>
  `${hosts.wikipedia(wikipediaLanguage(language))}/api/rest_v1/page/summary/${encodeURIComponent(titleOf(name))}`;

/** The Action API says the same in another shape; kept for the day the other is switched off. */
export const fallbackAddress = (hosts: WikimediaHosts, language: string, name: string): string => {
  const query = new URLSearchParams({
    action: 'query',
    format: 'json',
    formatversion: '2',
    redirects: '1',
    prop: 'extracts|pageprops|info',
    exintro: '1',
    explaintext: '1',
    exsentences: '4',
    titles: name,
  });
  return `${hosts.wikipedia(wikipediaLanguage(language))}/w/api.php?${query}`;
};

/** Whose a file is and how it may be used; Commons' files are known to each Wikipedia. */
export const pictureAddress = (hosts: WikimediaHosts, language: string, file: string): string => {
  const query = new URLSearchParams({
    ...{ action: 'query', format: 'json', formatversion: '2', prop: 'imageinfo', iiprop: 'extmetadata|url' },
    iiextmetadatafilter: 'Artist|LicenseShortName',
    titles: `File:${file}`,
  });
  return `${hosts.wikipedia(wikipediaLanguage(language))}/w/api.php?${query}`;
};

export const searchAddress = (hosts: WikimediaHosts, language: string, name: string): string =>
  `${hosts.wikipedia(wikipediaLanguage(language))}/w/rest.php/v1/search/title?${new URLSearchParams({ q: name, limit: String(MAX_CHOICES) })}`;

export function entityAddress(hosts: WikimediaHosts, id: string, language: string): string {
  const query = new URLSearchParams({
    action: 'wbgetentities',
    format: 'json',
    origin: '*',
    ids: id,
    props: 'labels|descriptions|claims',
    languages: wikipediaLanguage(language),
  });
  return `${hosts.wikidata}/w/api.php?${query}`;
}

/** Whose Wikipedia is asked: the user's own first, and the article's where that has nothing. */
export const languagesToAsk = (user: string, article: string): readonly string[] => [
  ...new Set([user, article].map(wikipediaLanguage)),
];

/** The words on the button: what is sent, and to whom. */
export function whatIsSent(name: string, language: string, otherwise: string = language): Message {
  const sent = nameToSend(name) ?? name;
  const [first = '', second] = languagesToAsk(language, otherwise).map((code) => `${code}.wikipedia.org`);
  return second === undefined ? message('lookUpAsk', first, sent) : message('lookUpAskEither', first, second, sent);
}
