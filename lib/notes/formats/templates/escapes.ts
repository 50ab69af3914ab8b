/*
 * A page's words as text in each kind of file, so that nothing in them is markup, a command or a formula there. What is
 * the user's own Markdown stays it where the file is Markdown.
 */

import type { TemplateForm } from '../../../settings/export-template.ts';
import { toWellFormed } from '../../../text/well-formed.ts';
import { csvCell } from '../export/csv.ts';
import { escapeHtml } from '../export/html.ts';
import { escapeMarkdown } from '../export/markdown.ts';

/** Signs that no text has, but line ends and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

export const plainWords = (words: string): string =>
  toWellFormed(words)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '');

export const oneLine = (words: string): string => plainWords(words).replace(/\s+/g, ' ').trim();

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Braces count for BibTeX also where a backslash stands before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** The inside of a JSON string. */
const jsonWords = (words: string): string => JSON.stringify(plainWords(words)).slice(1, -1);

export const ESCAPES: Readonly<Record<TemplateForm, (words: string) => string>> = {
  // Spaces at the beginning of a line would make it code.
  markdown: (words) => escapeMarkdown(plainWords(words).replace(/^[^\S\n]+/gm, '')),
  html: (words) => escapeHtml(plainWords(words)),
  plain: plainWords,
  bibtex: (words) => oneLine(words).replace(/[\\{}~^#$%&_]/g, (sign) => LATEX[sign] ?? sign),
  ris: oneLine,
  json: jsonWords,
  csv: (words) => csvCell(plainWords(words)),
};

/** A value of YAML: a string of JSON is one. */
export const yamlWords = (words: string): string => `"${jsonWords(words)}"`;
