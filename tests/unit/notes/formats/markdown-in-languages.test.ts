/* What our Markdown says in the user's language is read back in each: `written-words.ts` beside the message files. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../../lib/i18n/interface-languages.ts';
import { wordsFromFile } from '../../../../lib/i18n/message-files.ts';
import { useWords, wordsOf } from '../../../../lib/i18n/words.ts';
import { markdownExport } from '../../../../lib/notes/formats/export/markdown.ts';
import { readImport } from '../../../../lib/notes/formats/import/import-notes.ts';
import { NOTE_COLOURS } from '../../../../lib/notes/note.ts';
import { sampleNote } from '../sample-note.ts';

const NOW = '2026-05-01T12:00:00.000Z';

const fileOf = (language: InterfaceLanguage) =>
  JSON.parse(
    readFileSync(
      join(import.meta.dirname, '../../../../public/_locales', language.replace('-', '_'), 'messages.json'),
      'utf8',
    ),
  );

afterEach(() => useWords(wordsFromFile(fileOf('en'), 'en')));

test.each(INTERFACE_LANGUAGES)('%s: colours, and the credit of a picture', (language) => {
  useWords(wordsFromFile(fileOf(language), language));
  const notes = NOTE_COLOURS.map((colour, i) => {
    const note = sampleNote(1);
    const target = note.target && { ...note.target, credit: 'Tomas Vell' };
    return { ...note, id: `0000000${i}-0000-4000-8000-000000000000`, colour, target };
  });
  const [file] = markdownExport.write(notes, NOW, wordsOf);
  const read = readImport(file?.text ?? '', NOW).notes;
  expect(read.map(({ colour }) => colour)).toEqual(NOTE_COLOURS);
  expect(read[0]?.target).toMatchObject({ credit: 'Tomas Vell', selector: [{ exact: 'the harbour' }, {}] });
});
