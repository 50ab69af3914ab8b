/*
 * Speech without quotation marks, in a line of its own that a dash opens: "— Nie wiem — odparła Lis. — Może jutro.",
 * "– Vi väntar, säger Obi." Lists open their lines alike, so only a line that a verb of saying interrupts is read, and
 * only its speech before that and what another dash brings in after it.
 */

import type { QuoteRules } from './quote-rules.ts';
import type { QuoteSpan } from './quote-spans.ts';
import type { BlockWord } from './speaker-scene.ts';

const DASHES = new Set(['—', '–', '―', '-']);
const ASKS = new Set([',', '?', '!', '…']);
const STOPS = new Set(['.', '!', '?', '…']);
/** Words that may stand before the verb or between it and its subject: "s’est-il", "mu", "вчера". */
const MAX_BETWEEN = 3;

/** A dash that parts words, not one inside "mid-May" or "2010–12". */
function isDash(words: readonly BlockWord[], at: number): boolean {
  const word = words[at];
  if (!word || !DASHES.has(word.lower)) return false;
  return !(word.glued && words[at + 1]?.glued && words[at + 1]?.kind !== 'mark');
}

function passBetween(words: readonly BlockWord[], from: number, rules: QuoteRules): number {
  let at = from;
  while (at - from < MAX_BETWEEN && !words[at]?.mention) {
    const lower = words[at]?.lower ?? '';
    if (!(rules.between.has(lower) || rules.reflexives.has(lower) || lower === "'" || lower === '-')) break;
    at++;
  }
  return at;
}

/** Whether words that begin at `at` tell who speaks: the verb first, its subject behind it. */
function tellsWho(words: readonly BlockWord[], at: number, rules: QuoteRules): boolean {
  const verb = passBetween(words, at, rules);
  const word = words[verb];
  if (word?.kind !== 'word' || word.capital || word.mention) return false;
  const next = passBetween(words, verb + 1, rules);
  const subject = words[next];
  if (!subject) return false;
  const title = rules.roles.has(subject.lower) || rules.people.has(subject.lower);
  const person = subject.mention?.type === 'person' || (title && words[next + 1]?.mention?.type === 'person');
  const who = person || title || rules.he.has(subject.lower) || rules.she.has(subject.lower);
  if (rules.verbs.has(word.lower)) return who || isDash(words, at - 1);
  if (who && isSplit(words, verb, rules)) return true;
  return person && [...rules.speechEndings].some((ending) => word.lower.endsWith(ending));
}

/** Words of the subject that may stand between the halves of a verb: "la han til". */
const MAX_SPLIT = 4;

function isSplit(words: readonly BlockWord[], verb: number, { splitVerbs }: QuoteRules): boolean {
  const halves = splitVerbs.get(words[verb]?.lower ?? '') ?? [];
  return words.slice(verb + 2, verb + 2 + MAX_SPLIT).some(({ lower }) => halves.includes(lower));
}

/** Where such words begin at or after `from`; -1 for nowhere. */
function nextTelling(words: readonly BlockWord[], from: number, rules: QuoteRules): number {
  for (let at = from; at < words.length; at++) {
    const before = words[at - 1]?.lower ?? '';
    if ((isDash(words, at - 1) || ASKS.has(before)) && tellsWho(words, at, rules)) return at;
  }
  return -1;
}

/** Where the speech goes on behind the words that tell who speaks: at its dash, or behind one glued to the name. */
function nextSpeech(words: readonly BlockWord[], from: number): number {
  for (let at = from; at < words.length; at++) {
    if (!isDash(words, at)) continue;
    if (!words[at]?.glued) return at;
    let next = at + 1;
    while (words[next]?.kind === 'mark') next++;
    return next;
  }
  return words.length;
}

function spanOf(words: readonly BlockWord[], first: number, to: number): QuoteSpan | null {
  let opening = first;
  while (words[opening] && isDash(words, opening)) opening++;
  let last = to - 1;
  while (last >= opening && (isDash(words, last) || words[last]?.lower === ',')) last--;
  const begin = words[first];
  const inner = words[opening];
  const end = words[last];
  if (!begin || !inner || !end || last < opening) return null;
  return { start: begin.start, end: end.end, inner: { start: inner.start, end: end.end }, closed: true };
}

/** The stretches of speech of a line, in order; none where nothing tells who speaks. `words` are the line's. */
export function dashSpeech(words: readonly BlockWord[], rules: QuoteRules): QuoteSpan[] {
  const [first, second] = words;
  if (!rules.speaksAfterDash || !first || !DASHES.has(first.lower) || !second) return [];
  if (first.lower === '-' && second.glued) return [];
  const spans: QuoteSpan[] = [];
  let from = 0;
  let telling = nextTelling(words, 2, rules);
  while (telling >= 0) {
    const said = spanOf(words, from, telling);
    if (said) spans.push(said);
    from = nextSpeech(words, telling);
    telling = nextTelling(words, from + 1, rules);
  }
  const rest = spans.length > 0 && from < words.length ? spanOf(words, from, words.length) : null;
  return rest && opensSpeech(words, from) ? [...spans, rest] : spans;
}

/** "— odparła Lis. — Może jutro.", "— заверила Зимина, — и тогда": not the dash within what is told. */
function opensSpeech(words: readonly BlockWord[], from: number): boolean {
  const before = words[from - 1]?.lower ?? '';
  return STOPS.has(before) || before === ',' || before === ':' || !isDash(words, from);
}
