/* Notes out of the library: in the form that was chosen, to the clipboard or into files. */

import { useState } from 'preact/hooks';
import type { ExportRowProps } from '../../components/library/export-row.tsx';
import { useOwnColourNames } from '../../components/note-colours.ts';
import { whyOf } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { Note } from '../../lib/notes/note.ts';
import { type ExportForm, exportForms, type Written, writeForm } from './export-forms.ts';
import { saveFiles } from './save-file.ts';
import type { OwnTemplates } from './use-templates.ts';

/** What is wrong with a template, and where. */
export const faultWords = ({ in: part, fault: { line, column, why } }: Extract<Written, { ok: false }>): string =>
  part === 'file' ? t('templateFileFault', why) : t('templateFault', String(line), String(column), why);

export function useExport(notes: readonly Note[], nameOf: (entityId: string) => string, { templates }: OwnTemplates) {
  const colourNames = useOwnColourNames();
  const [wanted, setWanted] = useState('');
  const words = { nameOf, colourNames };
  const forms = exportForms(templates);
  const form = forms.find(({ id }) => id === wanted) ?? (forms[0] as ExportForm);

  /** Done, with nothing to say, or what is wrong. */
  const write = async (put: (written: Extract<Written, { ok: true }>) => Promise<string>): Promise<string> => {
    try {
      const written = writeForm(form, notes, words);
      return written.ok ? await put(written) : faultWords(written);
    } catch (error) {
      return wordsOf(whyOf(error));
    }
  };
  const row: ExportRowProps = {
    forms: forms.map(({ id, label, template, isOwn }) => ({
      id,
      label,
      group: isOwn ? 'own' : template ? 'template' : 'format',
    })),
    chosen: form.id,
    disabled: notes.length === 0,
    onChoose: setWanted,
    onCopy: () =>
      write(({ files }) =>
        navigator.clipboard.writeText(files.map(({ text }) => text).join('\n')).then(
          () => t('noteCopied'),
          () => t('noteNotCopied'),
        ),
      ),
    onSave: () =>
      write(async ({ files }) => {
        saveFiles(`sidelight-${form.id}.zip`, files);
        return '';
      }),
  };
  return { row, form, words, choose: setWanted };
}
