/*
 * The long strings written in a script, in order: page programs leave their state as JSON, as JSON in a string, or as a
 * call with literals in it, and what all of them share is how a string is written. Nothing is parsed as a whole, so
 * that broken or cut-off state still gives its strings, and nothing is run. Each character is looked at once a depth: a
 * page cannot make this slow by quotes that are never closed.
 */

import type { CooperativeTask } from '../../text/cooperative-task.ts';

export interface Literal {
  readonly text: string;
  /** Place in the script: neighbours in the state are neighbours here. */
  readonly at: number;
}

/** Characters, quotes included; a shorter string is no paragraph. */
const MIN_CHARACTERS = 40;
/** Strings in strings: state in a call, written as JSON, with HTML in it. */
const MAX_DEPTH = 2;
const MAX_LITERALS = 4_000;

/** How the strings of an object or a list are parted. */
const HOLDS_STATE = /"\s*[,:]\s*["[{]/;

/** Literals looked at in one step: a script may have megabytes, and the page waits. */
const LITERALS_IN_A_STEP = 500;

export function* stringLiterals(script: string): CooperativeTask<Literal[]> {
  const found: Literal[] = [];
  yield* gather(script, 0, 0, found);
  return found;
}

/** What JSON-LD gives as the whole text of an article, of as many as it has; also where the rest of it is broken. */
export function articleBodies(source: string): string[] {
  const bodies: string[] = [];
  for (const { index, 0: key } of source.matchAll(/"articleBody"\s*:\s*(?=")/g)) {
    const start = index + key.length;
    const end = endOfLiteral(source, start, true);
    if (end > 0) bodies.push(unescaped(source.slice(start, end)));
  }
  return bodies;
}

function* gather(source: string, base: number, depth: number, found: Literal[]): CooperativeTask<void> {
  let seen = 0;
  for (let start = source.indexOf('"'); start >= 0 && found.length < MAX_LITERALS; ) {
    if (++seen % LITERALS_IN_A_STEP === 0) yield;
    const end = endOfLiteral(source, start, false);
    const literal = source.slice(start, Math.abs(end));
    if (end > 0 && literal.length >= MIN_CHARACTERS && literal.includes(' ')) {
      const text = unescaped(literal);
      if (depth < MAX_DEPTH && HOLDS_STATE.test(text)) yield* gather(text, base + start, depth + 1, found);
      else found.push({ text, at: base + start });
    }
    start = source.indexOf('"', Math.abs(end));
  }
}

/** One past the closing quote; where the line or the script ends first, the place of that, less than nothing. */
function endOfLiteral(source: string, start: number, mayHoldLines: boolean): number {
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at++;
    else if (code === LINE_END && !mayHoldLines) return -at;
  }
  return -source.length;
}

const QUOTE = 34;
const BACKSLASH = 92;
const LINE_END = 10;

/** As JSON writes it, or as JavaScript does. */
function unescaped(literal: string): string {
  try {
    return JSON.parse(literal) as string;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return literal
      .slice(1, -1)
      .replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gi, (_, unit?: string, byte?: string, other?: string) => {
        const code = unit ?? byte;
        if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
        return other === 'n' || other === 't' || other === 'r' ? ' ' : (other ?? '');
      });
  }
}
