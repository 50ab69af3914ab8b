/* What a format to export is. One file a format, one line in `export-formats.ts`, one table test. */

import type { Note } from '../../note.ts';

export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** `now`: ISO 8601, for names and headers. */
  write(notes: readonly Note[], now: string): ExportFile[];
}
