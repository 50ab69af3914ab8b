/*
 * A template of the user's for exports: text with fields in it, in a language of its own (`docs/templates.md`). Kept
 * with the settings, so that it goes out and comes in with them. Read and filled in `lib/notes/formats/templates`.
 */

/** What a file is written in: it says how a page's words are made plain text in it. */
export const TEMPLATE_FORMS = ['markdown', 'html', 'plain', 'bibtex', 'ris', 'json', 'csv'] as const;
export type TemplateForm = (typeof TEMPLATE_FORMS)[number];

/** Endings of files that hold text and that no system runs when they are opened. */
export const TEMPLATE_ENDINGS = [
  'md',
  'txt',
  'html',
  'bib',
  'ris',
  'json',
  'csv',
  'org',
  'tex',
  'adoc',
  'rst',
  'typ',
  'opml',
  'yaml',
];

export interface ExportTemplate {
  readonly id: string;
  readonly name: string;
  /** A file an article, or one of all. */
  readonly per: 'article' | 'all';
  readonly form: TemplateForm;
  readonly ending: string;
  /** Of the file's name, without its ending; a template too. */
  readonly file: string;
  readonly text: string;
}

/** Characters. */
export const MAX_TEMPLATE = 20_000;
export const MAX_TEMPLATE_NAME = 60;
export const MAX_TEMPLATE_FILE = 200;
export const MAX_TEMPLATES = 50;
