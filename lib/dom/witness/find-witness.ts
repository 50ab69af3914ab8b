/*
 * What a page's own data says its article's text is, as stretches of the text that was read. Of JSON-LD the body of the
 * article is taken. Of page state, which holds the words of menus and of other stories too, the one neighbourhood is
 * taken that says most of what stands on the page.
 */

import { witnessedSpans } from '../../content/witnessed.ts';
import type { CooperativeTask } from '../../text/cooperative-task.ts';
import type { PageText, Witness } from '../../text/page-text.ts';
import type { Span } from '../../text/span.ts';
import { plainWords } from './plain-words.ts';
import { articleBodies, type Literal, stringLiterals } from './string-literals.ts';

/** Characters of an article's body that is more than its summary, in the data and on the page. */
const MIN_BODY = 400;
/** Characters of a script that may hold state, and of all that are looked through: megabytes are catalogues. */
const MIN_STATE = 1_000;
const MAX_SCRIPTS = 2_000_000;
/** Characters between two paragraphs in the state: their keys, and a picture's many addresses. */
const MAX_GAP = 4_000;
/** Neighbourhoods compared with the page, the largest of all scripts. */
const MAX_COMPARED = 4;

export function* findWitness(
  document: Document,
  page: Pick<PageText, 'text' | 'blocks'>,
): CooperativeTask<Witness | null> {
  const { bodies, states } = scriptsOf(document);
  const body = witnessedSpans(page, bodies.map(plainWords).filter(isEnough));
  if (sizeOf(body) >= MIN_BODY) return { from: 'body', spans: body };
  const near: string[][] = [];
  for (const source of states) {
    yield;
    near.push(...neighbourhoods(yield* stringLiterals(source)));
  }
  near.sort((a, b) => charactersIn(b) - charactersIn(a));
  let best: Span[] = [];
  for (const texts of near.slice(0, MAX_COMPARED)) {
    yield;
    const spans = witnessedSpans(page, texts);
    if (sizeOf(spans) > sizeOf(best)) best = spans;
  }
  return sizeOf(best) >= MIN_BODY ? { from: 'state', spans: best } : null;
}

function scriptsOf(document: Document): { readonly bodies: string[]; readonly states: string[] } {
  const bodies: string[] = [];
  const states: string[] = [];
  let left = MAX_SCRIPTS;
  for (const script of document.querySelectorAll('script:not([src])')) {
    const source = script.textContent ?? '';
    left -= source.length;
    if (left < 0) break;
    if (/ld\+json/i.test(script.getAttribute('type') ?? '')) bodies.push(...articleBodies(source));
    else if (source.length >= MIN_STATE) states.push(source);
  }
  return { bodies, states };
}

const isEnough = (text: string): boolean => text.length >= MIN_BODY;

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const charactersIn = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** The texts of strings that stand near each other, together as long as an article. */
function neighbourhoods(literals: readonly Literal[]): string[][] {
  const all: string[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { text, at } of literals) {
    if (at - end > MAX_GAP) all.push([]);
    all.at(-1)?.push(plainWords(text));
    end = at + text.length;
  }
  return all.filter((texts) => charactersIn(texts) >= MIN_BODY);
}
