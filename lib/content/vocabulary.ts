/*
 * The words of one page, each with a number, so that lines are compared by numbers. A word is looked up where it stands
 * in the text: to cut out and lower each of a large page's 25,000 words costs three times as much.
 */

import { kindOf, lowerOf, ODD } from '../text/characters.ts';

/** Odd and of nobody's choosing: a page cannot be written so that all its words meet in one place. */
const SEED = (Math.random() * 2 ** 32) | 1;

/** A hash with one more number taken in. */
export const hashWith = (hash: number, value: number): number => Math.imul(hash ^ value, SEED);

export class Vocabulary {
  /** In lower case, by number. */
  readonly words: string[] = [];
  private readonly hashes: number[] = [];
  /** Numbers by hash, plus one; 0 is free. At most half full. */
  private slots = new Int32Array(2048);

  /** Number of the word from `start` to `end`, whatever its case. */
  numberOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if ((kindOf(code) & ODD) !== 0) return this.numberOfOdd(text.slice(start, end).toLowerCase());
      hash = hashWith(hash, lowerOf(code));
    }
    const mask = this.slots.length - 1;
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.slots[slot] as number) - 1;
      if (number < 0) return this.add(text.slice(start, end).toLowerCase(), hash, slot);
      if (this.hashes[number] === hash && isWord(this.words[number] as string, text, start, end)) return number;
    }
  }

  /** A word that no letter by letter look-up finds. */
  private numberOfOdd(word: string): number {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i));
    const mask = this.slots.length - 1;
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.slots[slot] as number) - 1;
      if (number < 0) return this.add(word, hash, slot);
      if (this.words[number] === word) return number;
    }
  }

  private add(word: string, hash: number, slot: number): number {
    const number = this.words.push(word) - 1;
    this.hashes.push(hash);
    this.slots[slot] = number + 1;
    if (this.words.length * 2 > this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    this.hashes.forEach((hash, number) => {
      let slot = mix(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    });
    this.slots = slots;
  }
}

const mix = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== lowerOf(text.charCodeAt(start + i))) return false;
  }
  return true;
}
