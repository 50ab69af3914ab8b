/*
 * No sentence for the user stands in code: pure code says codes, components and entrypoints say `t('code')`. Found by
 * the syntax tree: any text of an element or of an attribute that is shown, and elsewhere any string that reads like
 * words in English. What is thrown or logged is for developers and may be said in place.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { filesUnder, ROOT } from './source-files.ts';

/** Files whose strings are data, not words for the user, and why. */
const DATA: readonly (readonly [RegExp, string])[] = [
  [
    /^lib\/(?:junk\/(?:unlikely-text|detectors\/duplicates)|content\/(?:comment-names|told-by-page))\.ts$/,
    'names that pages give their boxes',
  ],
  [/^lib\/junk\/headline-boundary\/features\.ts$/, 'names of a model’s columns, for whoever trains it'],
  [
    /^lib\/cards\/(?:spoken\/(?:codes|field-words|read-[\w-]+|region-codes|split-country)|word-entry)\.ts$/,
    'phrases of the pack, read as codes',
  ],
  [/\.generated\.ts$/, 'made by a program'],
  [
    /^lib\/(?:languages|junk\/cues|time\/languages|quotes\/languages)\//,
    'phrases of languages, looked for in articles',
  ],
  [
    /^lib\/entities\/(?:rules\/(?:name-cues|run-cues|name-runs|known-names)|linking\/(?:field-words|candidates-countries|candidates-built-in|score|field-families|fits-name|place-evidence)|variants\/(?:same-names|person-names)|tagger\/document)\.ts$/,
    'words that names are known by, and names',
  ],
  [
    /^lib\/entities\/(?:linking\/knowledge-source|tagger\/gazetteer)\.ts$/,
    'kinds of names and fields, as the pack and the model name them',
  ],
  [
    /^lib\/(?:notes\/anchoring\/language-words|text\/(?:language|tokens|normalise-date)|junk\/headline-boundary\/words|identity\/(?:article-identity|shareable-address))\.ts$/,
    'words looked for in articles and addresses',
  ],
  [
    /^lib\/(?:dom\/(?:read\/(?:element-kinds|read-page|set-apart)|paint\/highlighter|hide\/only-words|hide\/hidden-stub|boxes\/(?:picker-overlay|box-around)|alone\/(?:around-rules|bar|frame-of|look-rules)|looks-like-article|out-of-reach|article-document|head\/(?:machine-dates|article-time|address-date|read-byline|meta-dates))|storage\/(?:lookup-store|note-database))\.ts$/,
    'names of elements, styles, selectors, database keys',
  ],
  [
    /^entrypoints\/(?:background\/visit\/sample-page|reader\/(?:toast|names\/hit-test|overlay\/frame-host)|frame\/main)\.tsx?$/,
    'selectors, styles, a text that nobody sees',
  ],
  [
    /^lib\/visit\/(?:day-line-score|article-byline)\.ts$/,
    'names of elements and of people; of tests, for whoever asks why',
  ],
  [
    /^components\/(?:announce|keep-focus|library\/(?:filter-toolbar|row-keys))\.tsx?$/,
    'selectors, classes: what the keyboard comes to',
  ],
  [/^lib\/notes\/formats\/templates\/built-in\.ts$/, 'templates, in their own language'],
  [/^lib\/notes\/formats\/import\/(?:readwise|file\/file-kind)\.ts$/, 'columns and bytes of other programs’ files'],
  [/^entrypoints\/background\/lookup-handlers\.ts$/, 'what a server is told of who asks'],
];

const SHOWN = new Set(['title', 'label', 'alt', 'placeholder', 'aria-label', 'aria-description', 'hint', 'says']);
/** Two words in a row, one of them of small letters. */
const SENTENCE = /(?:^|[\s“(])[A-Za-z’']+,? [a-z’']{2,}(?=$|[\s.,:;!?”)…])/;
const LETTER = /\p{L}{2,}/u;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Calls of which the arguments are no words for the user. */
function isForDevelopers(node: Node): boolean {
  const { callee } = node as { callee?: Node };
  if (!callee) return false;
  if (node.type === 'NewExpression') return /Error$/.test(String((callee as { name?: string }).name));
  return node.type === 'CallExpression' && (callee.object as { name?: string } | undefined)?.name === 'console';
}

function isShown(node: Node): boolean {
  const { name } = (node.name ?? {}) as { name?: string };
  return node.type === 'JSXAttribute' && name !== undefined && SHOWN.has(name);
}

/** Attributes that are names for machines: classes, types, addresses. */
function isForMachines(node: Node): boolean {
  if (node.type !== 'JSXAttribute' || isShown(node)) return false;
  const { name } = (node.name ?? {}) as { name?: string };
  return name === 'class' || (isNode(node.value) && node.value.type === 'Literal');
}

/** The words of a node itself, if it is a string. */
function wordsIn(node: Node): string | null {
  if (node.type === 'JSXText' || (node.type === 'Literal' && typeof node.value === 'string')) return String(node.value);
  return node.type === 'TemplateElement' ? String((node.value as { cooked?: string }).cooked ?? '') : null;
}

function sentencesIn(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found: string[] = [];
  const visit = (node: Node, shown: boolean): void => {
    if (node.type.startsWith('Import') || node.type === 'TSLiteralType' || isForDevelopers(node) || isForMachines(node))
      return;
    const words = wordsIn(node);
    if (words !== null) {
      const test = shown || node.type === 'JSXText' ? LETTER : SENTENCE;
      if (test.test(words))
        found.push(`${file}:${code.slice(0, node.start).split('\n').length} ${words.trim().slice(0, 60)}`);
    }
    const within = shown || isShown(node);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child))
          visit(child, node.type === 'JSXAttribute' ? within : shown && node.type !== 'CallExpression');
  };
  visit(program as unknown as Node, false);
  return found;
}

const MAKES_WORDS = new Set(['t', 'wordsOf', 'formatNumber', 'formatDay', 'formatList']);
/** Asked first, for parsing is what costs. */
const MAKES_WORDS_SOMEWHERE = new RegExp(`\\b(?:${[...MAKES_WORDS].join('|')})\\s*\\(`);

/** Calls that make words while a file is loaded, when nobody has said yet where words come from. */
function saidTooEarly(file: string, code: string): string[] {
  if (!MAKES_WORDS_SOMEWHERE.test(code)) return [];
  const { program } = parseSync(file, code);
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (/Function|PropertyDefinition/.test(node.type)) return;
    const { name } = (node.callee ?? {}) as { name?: string };
    if (node.type === 'CallExpression' && name !== undefined && MAKES_WORDS.has(name)) found.push(`${file}: ${name}()`);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
  };
  visit(program as unknown as Node);
  return found;
}

/**
 * What a page says before a script runs; its article, where it has one, is English whatever the words around it are in.
 */
const wordsOfPage = (html: string): string =>
  html
    .replace(/<article lang="en">.*?<\/article>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const product = filesUnder(ROOT).filter((file) => /^(?:lib|components|entrypoints)\/.*\.tsx?$/.test(file));
const files = product.filter((file) => !DATA.some(([data]) => data.test(file)));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('words for the user', () => {
  test('stand in the message files alone', () => {
    expect(files.flatMap((file) => sentencesIn(file, read(file)))).toEqual([]);
  });

  test('are made when they are shown, not when a file is loaded', () => {
    // The first file of a page says itself where words come from, before anything else.
    const later = product.filter((file) => !/^entrypoints\/\w+\/main\.tsx$/.test(file));
    expect(later.flatMap((file) => saidTooEarly(file, read(file)))).toEqual([]);
  });

  test('stand in no page before its script runs, but for our name', () => {
    const pages = filesUnder(ROOT).filter((file) => /^entrypoints\/.*\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.filter((file) => !/^(?:Sidelight ?)+$/.test(wordsOfPage(read(file))))).toEqual([]);
  });

  test.each([
    ['const NAME = t("name");', 1],
    ['export const NAMES = { name: [t("name")] };', 1],
    ['export const nameOf = () => t("name");', 0],
    ['function nameOf() { return wordsOf(why); }', 0],
    ['class Card { name() { return t("name"); } }', 0],
  ])('%s', (code, count) => {
    expect(saidTooEarly('x.ts', code)).toHaveLength(count);
  });

  test.each([
    ['<p>Keep it</p>', 1],
    ['<input placeholder="Search" />', 1],
    ['<input placeholder={here ? "Search" : ""} />', 1],
    ['<p class="quiet small">{t("keep")}</p>', 0],
    ['<p>“{words}” ({count})</p>', 0],
    ['const why = "This is not a file.";', 1],
    ['const why = `the file is too large`;', 1],
    ['throw new Error("this cannot be here");', 0],
    ['console.error("Sidelight: it failed", error);', 0],
    ['const css = "main article > p";', 1],
    ['const css = ".quiet > .small";', 0],
  ])('%s', (code, count) => {
    expect(sentencesIn('x.tsx', code)).toHaveLength(count);
  });
});
