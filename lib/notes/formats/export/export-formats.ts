/*
 * The list of formats notes go out in, in the order shown. The full backup is apart (`backup.ts`): it holds more than
 * notes.
 */

import { csvExport } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { htmlExport } from './html.ts';
import { markdownExport } from './markdown.ts';
import { shareableNote } from './shareable-note.ts';
import { webAnnotationExport } from './web-annotation.ts';

/** Whatever a format writes, it is given addresses that may go out. */
const sharing = (format: ExportFormat): ExportFormat => ({
  ...format,
  write: (notes, now, say, words) => format.write(notes.map(shareableNote), now, say, words),
});

export const EXPORT_FORMATS: readonly ExportFormat[] = [markdownExport, htmlExport, csvExport, webAnnotationExport].map(
  sharing,
);
