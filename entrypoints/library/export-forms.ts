/* All forms in which notes go out from the library: formats, templates of ours, templates of the user's. */

import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { ExportFile } from '../../lib/notes/formats/export/export-format.ts';
import { EXPORT_FORMATS } from '../../lib/notes/formats/export/export-formats.ts';
import type { ExportWords } from '../../lib/notes/formats/export/export-words.ts';
import { BUILT_IN_TEMPLATES } from '../../lib/notes/formats/templates/built-in.ts';
import { type TemplateFiles, templateFiles } from '../../lib/notes/formats/templates/template-files.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { ExportTemplate } from '../../lib/settings/export-template.ts';

export interface ExportForm {
  readonly id: string;
  readonly label: string;
  /** Null where no template makes it. */
  readonly template: ExportTemplate | null;
  readonly isOwn: boolean;
}

export function exportForms(own: readonly ExportTemplate[]): ExportForm[] {
  return [
    ...EXPORT_FORMATS.map(({ id, label }) => ({ id, label: t(label), template: null, isOwn: false })),
    ...BUILT_IN_TEMPLATES.map(({ label, ...template }) => {
      const name = label ? t(label) : template.name;
      return { id: template.id, label: name, template: { ...template, name }, isOwn: false };
    }),
    ...own.map((template) => ({ id: template.id, label: template.name, template, isOwn: true })),
  ];
}

/** Throws a `Refusal` where a template writes too much. */
export const filesByTemplate = (template: ExportTemplate, notes: readonly Note[], words: ExportWords): TemplateFiles =>
  templateFiles(template, notes, { now: new Date().toISOString(), say: wordsOf, words });

export type Written =
  | { readonly ok: true; readonly files: readonly ExportFile[] }
  | Extract<TemplateFiles, { ok: false }>;

export function writeForm({ id, template }: ExportForm, notes: readonly Note[], words: ExportWords): Written {
  if (template) return filesByTemplate(template, notes, words);
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  return { ok: true, files: format?.write(notes, new Date().toISOString(), wordsOf, words) ?? [] };
}
