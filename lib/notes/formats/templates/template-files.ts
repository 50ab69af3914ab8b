/* Files made of notes by a template; or what is wrong in it, and in which of its two texts. */

import { message } from '../../../i18n/message.ts';
import type { ExportTemplate } from '../../../settings/export-template.ts';
import type { Note } from '../../note.ts';
import type { ExportFile } from '../export/export-format.ts';
import { fileName, uniqueNames } from '../export/file-name.ts';
import { type Data, fillTemplate } from './fill-template.ts';
import { readTemplate } from './read-template.ts';
import type { TemplateFault, TemplateNode } from './template.ts';
import { type ArticleData, articlesData, type DataOptions } from './template-data.ts';

export type TemplateFiles =
  | { readonly ok: true; readonly files: readonly TemplateFile[] }
  | { readonly ok: false; readonly in: 'file' | 'text'; readonly fault: TemplateFault };

export interface TemplateFile extends ExportFile {
  /** The address of its article, to be told by; '' for one of all, and of notes without an article. */
  readonly article: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

interface Parts {
  readonly name: readonly TemplateNode[];
  readonly text: readonly TemplateNode[];
}

/** The first thing that is wrong in a template; null when nothing is. */
export function templateFault({ per, file, text }: ExportTemplate): Extract<TemplateFiles, { ok: false }> | null {
  for (const [part, words] of [
    ['file', file],
    ['text', text],
  ] as const) {
    const read = readTemplate(words, per);
    if (!read.ok) return { ok: false, in: part, fault: read.fault };
  }
  return null;
}

/** Throws a `Refusal` where a template makes too much. */
export function templateFiles(template: ExportTemplate, notes: readonly Note[], options: DataOptions): TemplateFiles {
  const name = readTemplate(template.file, template.per);
  const text = readTemplate(template.text, template.per);
  if (!name.ok || !text.ok) return templateFault(template) as Extract<TemplateFiles, { ok: false }>;
  const parts: Parts = { name: name.nodes, text: text.nodes };
  const articles = articlesData(notes, options);
  const unique = uniqueNames();
  const { say, now } = options;
  const base = {
    today: now.slice(0, 10),
    label: { link: say(message('exportToWords')), notes: say(message('commonNotes')) },
  };
  const write = (data: Data, article: string): TemplateFile => {
    const wanted = fileName(fillTemplate(parts.name, data, 'plain'), say(message('exportArticle')));
    return {
      name: `${unique(wanted)}.${template.ending}`,
      mediaType: MEDIA_TYPES[template.ending] ?? 'text/plain',
      text: fillTemplate(parts.text, data, template.form),
      article,
    };
  };
  if (template.per === 'all') {
    const all = articles.flatMap((article) => article.notes);
    return {
      ok: true,
      files: [write({ ...base, articles: articles as readonly Data[], notes: all as readonly Data[] }, '')],
    };
  }
  const ofArticle = (article: ArticleData): Data => ({ ...base, article, notes: article.notes as readonly Data[] });
  return { ok: true, files: articles.map((article) => write(ofArticle(article), article.address)) };
}
