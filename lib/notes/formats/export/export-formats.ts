/*
 * The list of formats notes go out in, in the order shown. The full backup is apart (`backup.ts`): it holds more than
 * notes.
 */

import { csvExport } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { htmlExport } from './html.ts';
import { markdownExport } from './markdown.ts';
import { webAnnotationExport } from './web-annotation.ts';

export const EXPORT_FORMATS: readonly ExportFormat[] = [markdownExport, htmlExport, csvExport, webAnnotationExport];
