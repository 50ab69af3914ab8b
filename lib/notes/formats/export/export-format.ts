/* What a format to export is. One file a format, one line in `export-formats.ts`, one table test. */

import type { LabelCode, Say } from '../../../i18n/message.ts';
import type { Note } from '../../note.ts';
import type { ExportWords } from './export-words.ts';

export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

export interface ExportFormat {
  readonly id: string;
  readonly label: LabelCode;
  /**
   * `now`: ISO 8601, for names and headers. `say`: for words that the user reads in the file. `words`: what it calls
   * names and colours.
   */
  write(notes: readonly Note[], now: string, say: Say, words?: ExportWords): ExportFile[];
}
