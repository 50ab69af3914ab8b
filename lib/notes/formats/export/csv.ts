/*
 * A table for spreadsheets (RFC 4180, UTF-8 with its mark). What a spreadsheet would run as a formula is made text: at
 * the beginning of a cell, and wherever one begins for a spreadsheet that parts its cells by ";" (half of Europe) or
 * tabs. To such a one a quotation mark in the middle of its cell means nothing, so it ends cells and lines inside ours.
 */

import { quotedWords } from '../../quoted-words.ts';
import type { ExportFormat } from './export-format.ts';
import { colourWords, NO_EXPORT_WORDS } from './export-words.ts';
import { provenanceOf } from './provenance.ts';

const COLUMNS = [
  'id',
  'quote',
  'note',
  'tags',
  'colour',
  'called',
  'created',
  'modified',
  'title',
  'author',
  'publisher',
  'published',
  'accessed',
  'address',
  'link',
  'names',
  'entities',
  'credit',
] as const;

/**
 * The signs of full width are the same to spreadsheets of Japan. What is guarded already by the user's own hand gets
 * one sign more, so that the table can be read back.
 */
const FORMULA = /(^\ufeff*|[;\t\r\n][\s"]*)(?='*[=+\-@＝＋－＠])/g;

export function csvCell(value: string): string {
  const safe = value.replace(/^(?='*[\t\r])/, "'").replace(FORMULA, "$1'");
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export const csvExport: ExportFormat = {
  id: 'csv',
  label: 'exportCsv',
  write(notes, now, say, words = NO_EXPORT_WORDS) {
    const rows = notes.map((note) => {
      const from = provenanceOf(note);
      const values: Record<(typeof COLUMNS)[number], string> = {
        ...from,
        id: note.id,
        quote: note.target ? quotedWords(note.target) : '',
        note: note.body,
        tags: note.tags.join('; '),
        colour: note.colour,
        called: colourWords(note.colour, words, say),
        created: note.created,
        modified: note.modified,
        names: from.entities.map(words.nameOf).join('; '),
        entities: from.entities.join('; '),
      };
      return COLUMNS.map((column) => csvCell(values[column])).join(',');
    });
    const text = `\ufeff${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
    return [{ name: `sidelight-${now.slice(0, 10)}.csv`, mediaType: 'text/csv', text }];
  },
};
