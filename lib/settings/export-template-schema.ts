/*
 * What a template of the user's may be, for whatever was stored or loaded. Whether its text is one is told where it is
 * used.
 */

import * as v from 'valibot';
import {
  type ExportTemplate,
  MAX_TEMPLATE,
  MAX_TEMPLATE_FILE,
  MAX_TEMPLATE_NAME,
  MAX_TEMPLATES,
  TEMPLATE_ENDINGS,
  TEMPLATE_FORMS,
} from './export-template.ts';
import { OWN_FIELDS, text } from './own-fields.ts';

export const EXPORT_TEMPLATE: v.GenericSchema<unknown, ExportTemplate> = v.pipe(
  OWN_FIELDS,
  v.object({
    id: text(60),
    name: text(MAX_TEMPLATE_NAME),
    per: v.picklist(['article', 'all']),
    form: v.picklist(TEMPLATE_FORMS),
    ending: v.picklist(TEMPLATE_ENDINGS),
    file: v.pipe(v.string(), v.maxLength(MAX_TEMPLATE_FILE)),
    text: v.pipe(v.string(), v.maxLength(MAX_TEMPLATE)),
  }),
);

/** The templates among `stored`, each id once. */
export function readExportTemplates(stored: unknown): readonly ExportTemplate[] {
  const templates = new Map<string, ExportTemplate>();
  for (const value of Array.isArray(stored) ? stored : []) {
    const read = v.safeParse(EXPORT_TEMPLATE, value);
    if (read.success && templates.size < MAX_TEMPLATES) templates.set(read.output.id, read.output);
  }
  return [...templates.values()];
}
