/*
 * Changes of one word, and of long selections: real words one letter apart, contractions that turn a sentence round,
 * signs before numbers, and typing mistakes in quotes too short to vouch for themselves.
 */

import { below, pick, type Random } from '../random.ts';
import { CLOSE, join, lineOf, OPEN, parts, swapAt } from './marked-text.ts';
import type { Mutation } from './mutation.ts';
import { sentencesIn } from './sample-quotes.ts';
import { mistype, SMALL_WORD } from './typing-typos.ts';

/** Two words of one language, a letter apart, that news would not take for one another. */
const PAIRS = (
  'hired/fired charged/changed sued/used let/led now/not lives/lies hope/rope united/untied cost/cast shot/shut ' +
  'winning/sinning bought/brought trial/trail public/pubic signed/singed tested/rested voted/noted raised/razed ' +
  'kept/wept built/guilt gained/gamed ' +
  'nooit/ooit hoger/lager meer/meet komen/kopen winst/winkt leven/leden geven/geven staat/slaat ' +
  'lieben/leben Leben/Leber keine/kleine wieder/weder gegen/legen gewonnen/geronnen fahren/waren besser/Messer ' +
  'mieux/vieux sans/dans vendre/rendre gagner/gagner moins/mains poisson/poison ' +
  'casa/caza ganar/ganas pero/perro más/mal nunca/nuca pasado/pesado ' +
  'mai/mai vita/vite contro/centro morte/norte ' +
  'pode/poder nunca/nuca menos/menus venda/renda'
)
  .split(' ')
  .map((pair) => pair.split('/') as [string, string])
  .filter(([a, b]) => a !== b);

const SWAPS = new Map<string, string>([...PAIRS, ...PAIRS.map(([a, b]): [string, string] => [b, a])]);

const AUXILIARY = /(?<![\p{L}’'])(can|could|would|should|is|was|are|were|has|have|had|did|does|do|will)(?![\p{L}’'])/gu;
const contracted = (word: string): string => (word === 'can' ? 'can’t' : word === 'will' ? 'won’t' : `${word}n’t`);

/** Words of the text at hand that differ from one of the quote's by a letter: what its own writer uses. */
function ownSwap(marked: string, word: string): string | null {
  const length = word.length;
  for (const [other] of marked.matchAll(SMALL_WORD)) {
    if (other.length !== length || other === word) continue;
    let differ = 0;
    for (let i = 0; i < length; i++) if (other[i] !== word[i]) differ++;
    if (differ === 1) return other;
  }
  return null;
}

function changeOne(marked: string, pattern: RegExp, by: (old: string) => string | null, random: Random): string | null {
  const [before, quote, after] = parts(marked);
  const hits = [...quote.matchAll(pattern)].flatMap((hit) => {
    const now = by(hit[0]);
    return now === null || now === hit[0] ? [] : [{ hit, now }];
  });
  if (hits.length === 0) return null;
  const { hit, now } = pick(random, hits);
  return join(before, swapAt(quote, hit.index, hit[0].length, now), after);
}

export const WORD_MUTATIONS: readonly Mutation[] = [
  {
    name: 'a word become its opposite by a contraction',
    outcome: 'replaced',
    edit: (marked, random) => changeOne(marked, AUXILIARY, contracted, random),
  },
  {
    name: 'a word become another by a letter',
    outcome: 'replaced',
    edit: (marked, random) =>
      changeOne(marked, /(?<![\p{L}’'])\p{L}{3,}(?![\p{L}’'])/gu, (word) => SWAPS.get(word) ?? null, random),
  },
  {
    name: 'a word become another of the text by a letter',
    outcome: 'replaced',
    edit: (marked, random) => changeOne(marked, SMALL_WORD, (word) => ownSwap(marked, word), random),
  },
  {
    name: 'a statement become a question',
    outcome: 'replaced',
    edit: (marked) => {
      const [before, quote, after] = parts(marked);
      return quote.endsWith('.') ? join(before, `${quote.slice(0, -1)}?`, after) : null;
    },
  },
  {
    name: 'a minus before its first number',
    outcome: 'replaced',
    edit: (marked) => {
      const [before, quote, after] = parts(marked);
      return /^\p{N}/u.test(quote) && /\s$/.test(before) ? join(`${before}-`, quote, after) : null;
    },
  },
  {
    name: 'a typo in a short quote',
    outcome: 'typos',
    edit: (marked, random) =>
      parts(marked)[1].length >= 32 ? null : changeOne(marked, SMALL_WORD, (word) => mistype(word, random), random),
  },
  {
    name: 'a typo in a name',
    outcome: 'typos',
    edit: (marked, random) =>
      changeOne(marked, /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{4,}(?!\p{L})/gu, (word) => mistype(word, random), random),
  },
  {
    name: 'its paragraph moved to the end',
    outcome: 'stands',
    edit: (marked) => {
      const [start, end] = lineOf(marked);
      if (end >= marked.length) return null;
      return `${marked.slice(0, start)}${marked.slice(end + 1)}\n${marked.slice(start, end)}`;
    },
  },
  {
    name: 'its paragraph torn after it, the rest moved away',
    outcome: 'stands',
    edit: (marked) => {
      const [start, end] = lineOf(marked);
      const paragraph = marked.slice(start, end);
      const close = paragraph.indexOf(CLOSE);
      const next = sentencesIn(paragraph).find((span) => span.start > close);
      if (!next || paragraph.includes('\n')) return null;
      return `${marked.slice(0, start)}${paragraph.slice(0, next.start).trimEnd()}${marked.slice(end)}\n${paragraph.slice(next.start)}`;
    },
  },
  {
    name: 'a sentence to a line',
    outcome: 'stands',
    edit: (marked) => {
      const [start, end] = lineOf(marked);
      if (parts(marked)[1].includes('\n')) return null;
      const spans = sentencesIn(marked.slice(start, end));
      if (spans.length < 2) return null;
      let out = marked.slice(start, end);
      for (const { start: at } of spans.slice(1).reverse()) {
        const from = out[at - 1] === OPEN ? at - 1 : at;
        const inside = out.lastIndexOf(OPEN, from - 1) > out.lastIndexOf(CLOSE, from - 1);
        if (!inside) out = `${out.slice(0, from).trimEnd()}\n${out.slice(from)}`;
      }
      return marked.slice(0, start) + out + marked.slice(end);
    },
  },
];

/** Made of a whole article's text. */
export const LONG_MUTATIONS: readonly Mutation[] = [
  { name: 'long: untouched', outcome: 'stands', edit: (marked) => marked },
  {
    name: 'long: a letter changed',
    outcome: 'typos',
    edit: (marked, random) =>
      changeOne(marked, SMALL_WORD, (word) => (word.length < 6 ? null : mistype(word, random)), random),
  },
  {
    name: 'long: twenty letters changed',
    outcome: 'typos',
    edit: (marked, random) => {
      let typed: string = marked;
      for (let i = 0; i < 20; i++)
        typed =
          changeOne(typed, SMALL_WORD, (word) => (word.length < 6 ? null : mistype(word, random)), random) ?? typed;
      return typed === marked ? null : typed;
    },
  },
  {
    name: 'long: a sentence above, a teaser before',
    outcome: 'stands',
    edit: (marked) => {
      const [before, quote, after] = parts(marked);
      return `Most read this morning\n${join(`${before}It had rained all day.\n`, quote, after)}`;
    },
  },
  {
    name: 'long: a name replaced',
    outcome: 'replaced',
    edit: (marked, random) =>
      changeOne(marked, /(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}(?=[ .,])/gu, () => `Okaf${'orvex'[below(random, 5)]}`, random),
  },
];
