/*
 * A static symbol table for short strings (after FSST, Boncz et al. 2020): up to 255 symbols of up to eight characters,
 * chosen in a few rounds by what they save, so that any string is coded and decoded alone. Deterministic.
 */

import { ESCAPE } from '../../lib/knowledge/pack-format.ts';

const ROUNDS = 6;
const MAX_SYMBOLS = 255;
const LONGEST = 8;
/** Training on every n-th string is as good as on all and n times as fast. */
const SAMPLE = 40_000;

export type SymbolCodes = ReadonlyMap<string, number>;

/** Greedy longest match; characters without a symbol come back as they are. */
function* pieces(text: string, codes: SymbolCodes): Generator<string> {
  for (let at = 0; at < text.length; ) {
    let length = Math.min(LONGEST, text.length - at);
    while (length > 1 && !codes.has(text.slice(at, at + length))) length--;
    yield text.slice(at, at + length);
    at += length;
  }
}

export function trainSymbols(strings: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(strings.length / SAMPLE));
  const sample = strings.filter((_, index) => index % step === 0);
  let symbols: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const codes: SymbolCodes = new Map(symbols.map((symbol, code) => [symbol, code]));
    const gain = new Map<string, number>();
    for (const text of sample) {
      let previous = '';
      for (const piece of pieces(text, codes)) {
        // A lone character saves the two bytes of its escape; a longer symbol one byte for each character.
        gain.set(piece, (gain.get(piece) ?? 0) + (piece.length === 1 ? 2 : piece.length));
        const pair = previous + piece;
        if (previous && pair.length <= LONGEST) gain.set(pair, (gain.get(pair) ?? 0) + pair.length);
        previous = piece;
      }
    }
    symbols = [...gain]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MAX_SYMBOLS)
      .map(([symbol]) => symbol);
  }
  return symbols;
}

export const symbolCodes = (symbols: readonly string[]): SymbolCodes =>
  new Map(symbols.map((symbol, code) => [symbol, code]));

export function encodeString(text: string, codes: SymbolCodes): number[] {
  const bytes: number[] = [];
  for (const piece of pieces(text, codes)) {
    const code = codes.get(piece);
    if (code !== undefined) bytes.push(code);
    else bytes.push(ESCAPE, piece.charCodeAt(0) & 255, piece.charCodeAt(0) >> 8);
  }
  return bytes;
}
