/*
 * The article's headline: what the publisher states for machines, the page's first big heading, or its window title
 * without what a site has put around it. What is the headline in a window title is told by the page itself: it stands
 * there as a line. So neither the site's name nor "Print" needs to be known, in any language.
 */

import { foldName } from '../../text/fold.ts';
import { metaNamed } from './meta-named.ts';
import { sharesWords } from './shares-words.ts';
import { headIsStale } from './stale-head.ts';

/** What stands between headline and site name in a window title. */
const TITLE_PARTS = /\s+[|–—•·»«:›>-]+\s+|\s*\|\s*|:\s+/g;

/** @param lines of the page, of which those at its start are asked */
export function articleTitle(document: Document, headline: string, lines: Iterable<string> = []): string {
  const names = siteNames(document);
  const windowTitle = collapse(document.title);
  const said = [statedTitle(document), collapse(headline)].find((words) => words !== '' && !isSite(words, names)) ?? '';
  const stated = headIsStale(document, said) ? '' : said;
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 10)
    .map((element) => collapse(element.textContent ?? ''))
    .filter((words) => words !== '' && !isSite(words, names));
  const title = stated || windowTitle;
  const heading =
    headings.find((words) => sharesWords(words, title)) ??
    (stated === said ? undefined : headings[0]) ??
    (title === '' || isSite(title, names) ? headings[0] : undefined);
  return heading || partOnPage(title, names, headings, lines) || withoutSiteName(title, names);
}

/** What the head calls the article, '' when it does not. */
export const statedTitle = (document: Document): string =>
  collapse(meta(document, 'og:title') || meta(document, 'twitter:title'));

const collapse = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, 500);

const meta = (document: Document, name: string): string =>
  metaNamed(document, (said) => said.toLowerCase() === name)?.getAttribute('content') ?? '';

/** What the site is called, by its own words and by its address, folded and without spaces. */
function siteNames(document: Document): ReadonlySet<string> {
  const host = URL.canParse(document.URL) ? new URL(document.URL).hostname.replace(/^www\./, '') : '';
  const said = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'twitter:site'].map((name) =>
    meta(document, name),
  );
  const labels = host.split('.');
  return new Set(
    [...said, host, labels.at(-2) ?? '', labels.slice(0, -1).join('')].map(bare).filter((name) => name.length > 2),
  );
}

/** Without marks, and with "ü" as an address has it. */
const bare = (name: string): string =>
  foldName(name)
    .replaceAll(' ', '')
    .replace(/([aou])e/g, '$1');

/** The name alone, with an article before it, or with what is in an address behind it ("courier.example"). */
function isSite(words: string, names: ReadonlySet<string>): boolean {
  const name = bare(words);
  if (names.has(name)) return true;
  const [first = '', ...rest] = words.split(' ');
  return rest.length > 0 && first.length <= 3 && names.has(bare(rest.join(' ')));
}

/** Lines of a page that are looked at, and parts of a title. */
const MAX_LINES = 400;
const MAX_PARTS = 8;
/** What a part must weigh to be told from a section of the site, and the last one from its name, which ends titles. */
const MIN_PART = 12;
const MIN_LAST_PART = 34;

/** UTF-16 units; letters that are words or syllables count for three. */
const weigh = (words: string): number =>
  words.length + 2 * (words.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0);

/** The longest run of a title's parts that is a heading of the page, or else a line; '' when none is, or all of it. */
function partOnPage(
  title: string,
  names: ReadonlySet<string>,
  headings: readonly string[],
  lines: Iterable<string>,
): string {
  const cuts = [...title.matchAll(TITLE_PARTS)].slice(0, MAX_PARTS);
  if (cuts.length === 0) return '';
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), title.length];
  const parts = starts.map((start, i) => title.slice(start, ends[i])).filter((part) => !isSite(part, names));
  // Without the longest part it is a name of the site, which stands on the page as well.
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
  const runs = starts.flatMap((start, i) => ends.slice(i).map((end) => title.slice(start, end)));
  const isHeadline = (run: string): boolean => !isSite(run, names) && (title.startsWith(run) || run.includes(longest));
  const asHeading = longestOf(headings, new Map(runs.filter(isHeadline).map((run) => [foldName(run), run])));
  if (asHeading !== '') return asHeading;
  const last = title.slice(starts.at(-1));
  const isTelling = (run: string): boolean =>
    run.includes(longest) && weigh(run) >= (run === last ? MIN_LAST_PART : MIN_PART);
  return longestOf(lines, new Map(runs.filter(isTelling).map((run) => [foldName(run), run])));
}

function longestOf(lines: Iterable<string>, wanted: ReadonlyMap<string, string>): string {
  const most = Math.max(0, ...[...wanted.values()].map((run) => run.length));
  let best = '';
  let count = 0;
  for (const line of lines) {
    if (++count > MAX_LINES) break;
    if (line.length > most + 4) continue;
    const found = wanted.get(foldName(line)) ?? '';
    if (found.length > best.length) best = found;
  }
  return best;
}

function withoutSiteName(title: string, names: ReadonlySet<string>): string {
  const cuts = [...title.matchAll(TITLE_PARTS)];
  const [first] = cuts;
  const last = cuts.at(-1);
  if (!first || !last) return title;
  if (isSite(title.slice(0, first.index), names)) return title.slice(first.index + first[0].length);
  const before = title.slice(0, last.index);
  const after = title.slice(last.index + last[0].length);
  if (isSite(after, names)) return before;
  // A long tail is the second half of a headline, not the name of a newspaper; nor is what follows a colon.
  return !last[0].startsWith(':') && before.length > 25 && after.split(' ').length <= 4 ? before : title;
}
