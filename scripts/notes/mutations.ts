/*
 * What happens to pages between two readings. Each mutation edits a text with its quote marked (`marked-text.ts`); it
 * gives null when it does not apply to this quote.
 */

import { below, pick, type Random } from '../random.ts';
import { COPY_MUTATIONS } from './copy-mutations.ts';
import { CLOSE, editSentences, join, lineOf, OPEN, parts, swapAt } from './marked-text.ts';
import type { Mutation } from './mutation.ts';
import { sentencesIn } from './sample-quotes.ts';
import { mistype, mistypeWords, SMALL_WORD } from './typing-typos.ts';
import { WORD_MUTATIONS } from './word-mutations.ts';

const FILLERS = [
  'It had rained since the early morning.',
  'Nobody expected an answer before the weekend.',
  'The lights stayed on until late.',
  'A second report is due in autumn.',
  'Neighbours had complained for years.',
  'That was the plan at least.',
];
const JUNK = [
  'Read also: Five quiet towns to visit this winter',
  'Advertisement',
  'See also: Council votes on the new bridge tonight',
  'Sign up for our morning newsletter.',
  '(Photo: Lena Holm / Quay Press)',
  'Related: What the harbour deal means for ferries',
];
const NAMES = ['Varga', 'Lindqvist', 'Okafor', 'Brennan', 'Castellan', 'Moravec', 'Thule', 'Ashgrove'];

function shuffled(marked: string, random: Random): string | null {
  const lines = marked.split('\n');
  const [, quote] = parts(marked);
  if (lines.length < 3 || quote.includes('\n')) return null;
  for (let i = lines.length - 1; i > 0; i--) {
    const j = below(random, i + 1);
    [lines[i], lines[j]] = [lines[j] as string, lines[i] as string];
  }
  return lines.join('\n');
}

const curl = (text: string): string =>
  text
    .replace(/(^|[\s([])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(\p{L})'/gu, '$1’')
    .replace(/ - /g, ' — ');
const straighten = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-');

function replaceIn(
  marked: string,
  pattern: RegExp,
  by: (old: string, random: Random) => string,
  random: Random,
): string | null {
  const [before, quote, after] = parts(marked);
  const hits = [...quote.matchAll(pattern)];
  if (hits.length === 0) return null;
  const hit = pick(random, hits);
  const replaced = by(hit[0], random);
  return replaced === hit[0] ? null : join(before, swapAt(quote, hit.index, hit[0].length, replaced), after);
}

const GENERAL_MUTATIONS: readonly Mutation[] = [
  { name: 'untouched', outcome: 'stands', edit: (marked) => marked },
  {
    name: 'light typos in the quote',
    outcome: 'typos',
    edit: (marked, random) => {
      const [before, quote, after] = parts(marked);
      const hits = [...quote.matchAll(SMALL_WORD)];
      if (quote.length < 32 || hits.length === 0) return null;
      let typed = quote;
      const chosen = new Set(
        Array.from({ length: 1 + Math.floor(quote.length / 80) }, () => below(random, hits.length)),
      );
      for (const i of [...chosen].sort((a, b) => b - a)) {
        const hit = hits[i] as RegExpExecArray;
        typed = swapAt(typed, hit.index, hit[0].length, mistype(hit[0], random));
      }
      return join(before, typed, after);
    },
  },
  {
    name: 'typos around the quote',
    outcome: 'stands',
    edit: (marked, random) => {
      const [before, quote, after] = parts(marked);
      return join(mistypeWords(before, 0.1, random, SMALL_WORD), quote, mistypeWords(after, 0.1, random, SMALL_WORD));
    },
  },
  {
    name: 'a sentence added before it',
    outcome: 'stands',
    edit: (marked, random) =>
      editSentences(marked, (s, quoted) => (quoted && s.includes(OPEN) ? `${pick(random, FILLERS)} ${s}` : s)),
  },
  {
    name: 'a sentence added after it',
    outcome: 'stands',
    edit: (marked, random) =>
      editSentences(marked, (s, quoted) => (quoted && s.includes(CLOSE) ? `${s} ${pick(random, FILLERS)}` : s)),
  },
  {
    name: 'sentences added everywhere',
    outcome: 'stands',
    edit: (marked, random) =>
      editSentences(marked, (s, quoted, i) => (!quoted && i % 3 === 0 ? `${s} ${pick(random, FILLERS)}` : s)),
  },
  {
    name: 'every second other sentence deleted',
    outcome: 'stands',
    edit: (marked) => editSentences(marked, (s, quoted, i) => (quoted || i % 2 ? s : '')),
  },
  {
    name: 'all other sentences of its paragraph deleted',
    outcome: 'stands',
    edit: (marked) => {
      const [start, end] = lineOf(marked);
      return (
        marked.slice(0, start) +
        editSentences(marked.slice(start, end), (s, quoted) => (quoted ? s : '')) +
        marked.slice(end)
      );
    },
  },
  {
    name: 'paragraphs reversed',
    outcome: 'stands',
    edit: (marked) => (parts(marked)[1].includes('\n') ? null : marked.split('\n').reverse().join('\n')),
  },
  { name: 'paragraphs shuffled', outcome: 'stands', edit: shuffled },
  {
    name: 'its paragraph split after it',
    outcome: 'stands',
    edit: (marked) => {
      const [before, quote, after] = parts(marked);
      return /^\s*\n|^\s*$/.test(after) ? null : join(before, quote, after.replace(/([.!?]["”]?) /, '$1\n'));
    },
  },
  { name: 'paragraphs merged', outcome: 'stands', edit: (marked) => marked.replace(/\n/g, ' ') },
  { name: 'quotes and dashes curled', outcome: 'stands', edit: curl },
  { name: 'quotes and dashes straightened', outcome: 'stands', edit: straighten },
  {
    name: 'other spaces and soft hyphens',
    outcome: 'stands',
    edit: (marked) => marked.replace(/ (?=\p{N}|\p{P})/gu, '\u00a0').replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad'),
  },
  {
    name: 'capitals throughout',
    outcome: 'stands',
    edit: (marked) => (marked.toUpperCase().length === marked.length ? marked.toUpperCase() : null),
  },
  {
    name: 'junk before it in the paragraph',
    outcome: 'stands',
    edit: (marked, random) =>
      editSentences(marked, (s, quoted) => (quoted && s.includes(OPEN) ? `${pick(random, JUNK)} ${s}` : s)),
  },
  {
    name: 'junk after it in the paragraph',
    outcome: 'stands',
    edit: (marked, random) =>
      editSentences(marked, (s, quoted) => (quoted && s.includes(CLOSE) ? `${s} ${pick(random, JUNK)}` : s)),
  },
  {
    name: 'junk between its sentences',
    outcome: 'stands',
    edit: (marked, random) => {
      const [before, quote, after] = parts(marked);
      const sentences = sentencesIn(quote);
      const second = sentences[1];
      return second
        ? join(before, `${quote.slice(0, second.start)}${pick(random, JUNK)} ${quote.slice(second.start)}`, after)
        : null;
    },
  },
  {
    name: 'reordered, sentences added, typos around',
    outcome: 'stands',
    edit: (marked, random) => {
      const [before, quote, after] = parts(marked);
      return shuffled(
        editSentences(
          join(mistypeWords(before, 0.04, random, SMALL_WORD), quote, mistypeWords(after, 0.04, random, SMALL_WORD)),
          (s, quoted, i) => (!quoted && i % 4 === 0 ? `${s} ${pick(random, FILLERS)}` : s),
        ),
        random,
      );
    },
  },
  {
    name: 'repeated above as a pull quote',
    outcome: 'stands',
    edit: (marked) => {
      const [before, quote, after] = parts(marked);
      return quote.length < 60 ? null : `${quote.replace(/\n/g, ' ')}\n${join(before, quote, after)}`;
    },
  },
  {
    name: 'a name replaced',
    outcome: 'replaced',
    edit: (marked, random) => replaceIn(marked, /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu, () => pick(random, NAMES), random),
  },
  {
    name: 'a number replaced',
    outcome: 'replaced',
    edit: (marked, random) =>
      replaceIn(marked, /\p{N}+/gu, (old) => String(Number(old) + 1 + below(random, 8)), random),
  },
  {
    name: 'the quoted sentence removed',
    outcome: 'gone',
    edit: (marked) => editSentences(marked, (s, quoted) => (quoted ? '' : s)),
  },
  {
    name: 'its paragraph removed',
    outcome: 'gone',
    edit: (marked) => {
      const [start, end] = lineOf(marked);
      return marked.slice(0, start) + marked.slice(end + 1);
    },
  },
  {
    name: 'removed, the rest reordered',
    outcome: 'gone',
    edit: (marked, random) => {
      const left = editSentences(marked, (s, quoted) => (quoted ? '' : s)).split('\n');
      return left.sort(() => random() - 0.5).join('\n');
    },
  },
];

export const MUTATIONS: readonly Mutation[] = [...GENERAL_MUTATIONS, ...COPY_MUTATIONS, ...WORD_MUTATIONS];
