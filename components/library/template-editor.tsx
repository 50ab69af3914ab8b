/* A template being written: its text, what the file is called and written in, and beside it what comes of it. */

import { useState } from 'preact/hooks';
import type { Message } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import { TEMPLATE_FIELDS } from '../../lib/notes/formats/templates/fields.ts';
import { fieldNames, filterNames } from '../../lib/notes/formats/templates/names.ts';
import {
  type ExportTemplate,
  MAX_TEMPLATE,
  MAX_TEMPLATE_FILE,
  MAX_TEMPLATE_NAME,
  TEMPLATE_ENDINGS,
  TEMPLATE_FORMS,
} from '../../lib/settings/export-template.ts';
import { Fold } from '../fold.tsx';

/** What a template makes of some notes, or what is wrong with it. */
export type TemplatePreview =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly why: string };

export interface TemplateEditorProps {
  readonly first: ExportTemplate;
  /** It is stored already. */
  readonly isStored: boolean;
  previewOf(template: ExportTemplate): TemplatePreview;
  /** Gives the reason when it could not be stored, or null. */
  onSave(template: ExportTemplate): Promise<Message | null>;
  onRemove(): void;
  onCancel(): void;
}

/** How the forms call themselves: names, the same in every language; null: plain text. */
const FORM_NAMES: Readonly<Record<string, string>> = {
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
  json: 'JSON',
  csv: 'CSV',
};

export function TemplateEditor({ first, isStored, previewOf, onSave, onRemove, onCancel }: TemplateEditorProps) {
  const [template, setTemplate] = useState(first);
  const [failed, setFailed] = useState<Message | null>(null);
  const change = (part: Partial<ExportTemplate>) => setTemplate({ ...template, ...part });
  const preview = previewOf(template);
  return (
    <form
      class="template-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave({ ...template, name: template.name.trim() }).then(setFailed);
      }}
    >
      <TemplateHead template={template} onChange={change} />
      <div class="halves">
        <label class="half">
          {t('templateText')}
          <textarea
            spellcheck={false}
            dir="auto"
            rows={16}
            maxLength={MAX_TEMPLATE}
            value={template.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </label>
        <figure class="half">
          <figcaption>{t('templatePreview')}</figcaption>
          {preview.ok ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
            <pre dir="auto" tabIndex={0}>
              <strong>{preview.name}</strong>
              {`\n\n${preview.text}`}
            </pre>
          ) : (
            <p class="error" role="alert">
              {preview.why}
            </p>
          )}
        </figure>
      </div>
      <Fold label={t('templateFields')}>
        <p class="small names">
          {fieldNames(TEMPLATE_FIELDS[template.per]).map((name) => (
            <code key={name}>{name}</code>
          ))}
        </p>
        <p class="small names">
          {filterNames().map((name) => (
            <code key={name}>| {name}</code>
          ))}
        </p>
      </Fold>
      {failed && (
        <p class="error" role="alert">
          {t('templateNotKept', wordsOf(failed))}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={!preview.ok || template.name.trim() === ''}>
          {t('templateSave')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('commonCancel')}
        </button>
        {isStored && (
          <button type="button" class="plain" onClick={onRemove}>
            {t('commonRemove')}
          </button>
        )}
      </div>
    </form>
  );
}

interface TemplateHeadProps {
  readonly template: ExportTemplate;
  onChange(part: Partial<ExportTemplate>): void;
}

function TemplateHead({ template, onChange }: TemplateHeadProps) {
  return (
    <div class="template-head">
      <label>
        {t('templateName')}
        <input
          type="text"
          dir="auto"
          maxLength={MAX_TEMPLATE_NAME}
          value={template.name}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('templatePer')}
        <select
          value={template.per}
          onChange={(event) => onChange({ per: event.currentTarget.value as ExportTemplate['per'] })}
        >
          <option value="article">{t('templatePerArticle')}</option>
          <option value="all">{t('templatePerAll')}</option>
        </select>
      </label>
      <label>
        {t('templateForm')}
        <select
          value={template.form}
          onChange={(event) => onChange({ form: event.currentTarget.value as ExportTemplate['form'] })}
        >
          {TEMPLATE_FORMS.map((form) => (
            <option key={form} value={form} dir="auto">
              {FORM_NAMES[form] ?? t('templatePlain')}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('templateFile')}
        <span class="row">
          <input
            type="text"
            class="grow"
            spellcheck={false}
            maxLength={MAX_TEMPLATE_FILE}
            value={template.file}
            onInput={(event) => onChange({ file: event.currentTarget.value })}
          />
          <select
            aria-label={t('templateEnding')}
            value={template.ending}
            onChange={(event) => onChange({ ending: event.currentTarget.value })}
          >
            {TEMPLATE_ENDINGS.map((ending) => (
              <option key={ending} value={ending}>
                .{ending}
              </option>
            ))}
          </select>
        </span>
      </label>
    </div>
  );
}
