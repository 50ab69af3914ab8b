/* Notes out: in which form and where to; and the templates that the user makes for it. */

import { useState } from 'preact/hooks';
import { ExportRow } from '../../components/library/export-row.tsx';
import { TemplateEditor, type TemplatePreview } from '../../components/library/template-editor.tsx';
import { whyOf } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { ExportWords } from '../../lib/notes/formats/export/export-words.ts';
import { BUILT_IN_TEMPLATES } from '../../lib/notes/formats/templates/built-in.ts';
import type { Note } from '../../lib/notes/note.ts';
import { type ExportTemplate, MAX_TEMPLATE_NAME } from '../../lib/settings/export-template.ts';
import { filesByTemplate } from './export-forms.ts';
import { faultWords, useExport } from './use-export.ts';
import { useTemplates } from './use-templates.ts';

export interface NotesOutProps {
  readonly notes: readonly Note[];
  nameOf(entityId: string): string;
}

/** Of the selected notes: the row alone. */
export function ExportSelected({ notes, nameOf }: NotesOutProps) {
  const { row } = useExport(notes, nameOf, useTemplates());
  return <ExportRow {...row} />;
}

export function ExportSection({ notes, nameOf }: NotesOutProps) {
  const own = useTemplates();
  const { row, form, words, choose } = useExport(notes, nameOf, own);
  const [editing, setEditing] = useState<ExportTemplate | null>(null);
  const begin = (template: ExportTemplate, name: string) =>
    setEditing({ ...template, id: crypto.randomUUID(), name: name.slice(0, MAX_TEMPLATE_NAME) });
  const { template, isOwn } = form;
  return (
    <section>
      <h2>{t('exportHeading')}</h2>
      <p class="quiet">{t('exportSays', notes.length)}</p>
      <ExportRow {...row} />
      {editing ? (
        <TemplateEditor
          key={editing.id}
          first={editing}
          isStored={own.templates.some(({ id }) => id === editing.id)}
          previewOf={(changed) => previewOf(changed, notes, words)}
          onSave={async (changed) => {
            const failed = await own.save(changed);
            if (failed) return failed;
            choose(changed.id);
            setEditing(null);
            return null;
          }}
          onRemove={() => void own.remove(editing.id).then(() => setEditing(null))}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <div class="row">
          {template && isOwn && (
            <button type="button" class="plain" onClick={() => setEditing(template)}>
              {t('templateChange')}
            </button>
          )}
          {template && (
            <button type="button" class="plain" onClick={() => begin(template, t('templateCopyOf', template.name))}>
              {t('templateChangeCopy')}
            </button>
          )}
          <button
            type="button"
            class="plain"
            onClick={() => begin(template ?? (BUILT_IN_TEMPLATES[0] as ExportTemplate), '')}
          >
            {t('templateNew')}
          </button>
        </div>
      )}
    </section>
  );
}

/** Notes that a preview is made of: those of one article, up to so many. */
const MAX_PREVIEW_NOTES = 12;
/** Characters shown of it. */
const MAX_PREVIEW = 6_000;

/** On the article that was noted on last. */
function previewOf(template: ExportTemplate, notes: readonly Note[], words: ExportWords): TemplatePreview {
  const latest = notes.reduce<Note | null>((best, note) => (best && best.created >= note.created ? best : note), null);
  const sourceOf = ({ article, target }: Note) => article?.source ?? target?.source;
  const some = latest ? notes.filter((note) => sourceOf(note) === sourceOf(latest)).slice(0, MAX_PREVIEW_NOTES) : [];
  try {
    const made = filesByTemplate(template, some, words);
    if (!made.ok) return { ok: false, why: faultWords(made) };
    const [file] = made.files;
    return { ok: true, name: file?.name ?? '', text: file?.text.slice(0, MAX_PREVIEW) ?? t('templateNoNotes') };
  } catch (error) {
    return { ok: false, why: wordsOf(whyOf(error)) };
  }
}
