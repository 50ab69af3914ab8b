/*
 * The article taken along: as Markdown or as a page, to the clipboard or into a file. What makes it is loaded at the
 * press.
 */

import { useEffect, useState } from 'preact/hooks';
import { t, wordsOf } from '../lib/i18n/words.ts';
import type { OutgoingFile, OutgoingForm } from '../lib/outgoing/take-along.ts';
import type { ArticleSectionProps } from './article-section.ts';
import { useOwnColourNames } from './note-colours.ts';
import { saveText } from './save-text.ts';

const FORMS: readonly (readonly [OutgoingForm, string])[] = [
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
];

export function ArticleOut({ report, actions }: ArticleSectionProps) {
  const colourNames = useOwnColourNames();
  const [form, setForm] = useState<OutgoingForm>('markdown');
  const [said, setSaid] = useState('');
  const [folder, setFolder] = useState<string | null>(null);
  useEffect(() => {
    void actions.folderName().then(setFolder);
  }, []);

  const make = async (): Promise<OutgoingFile | null> => {
    const [parts, { takeAlong }] = await Promise.all([actions.articleParts(), import('../lib/outgoing/take-along.ts')]);
    const options = { now: new Date().toISOString(), say: wordsOf, colourNames };
    return parts && takeAlong(parts, report, form, options);
  };
  const press = (put: (file: OutgoingFile) => string | Promise<string>) => async () => {
    setSaid('');
    const file = await make();
    setSaid(file ? await put(file) : t('outgoingNone'));
  };
  const copy = press(({ text }) =>
    navigator.clipboard.writeText(text).then(
      () => t('noteCopied'),
      () => t('noteNotCopied'),
    ),
  );
  const save = press(({ name, mediaType, text }) => {
    saveText(name, mediaType, text);
    return '';
  });
  const put = press(async ({ name, text }) => {
    const reply = await actions.putIntoFolder({ article: report.source, name: nameInFolder(name), text });
    return reply.ok ? t('outgoingPut', reply.value) : wordsOf(reply.reason);
  });
  return (
    <>
      <p class="quiet small">{t('outgoingSays')}</p>
      <div class="row">
        <select
          aria-label={t('outgoingForm')}
          value={form}
          onChange={(event) => setForm(event.currentTarget.value as OutgoingForm)}
        >
          {FORMS.map(([id, name]) => (
            <option key={id} value={id} dir="auto">
              {name}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => void copy()}>
          {t('commonCopy')}
        </button>
        <button type="button" onClick={() => void save()}>
          {t('outgoingSave')}
        </button>
        <button type="button" onClick={actions.openPrint}>
          {t('outgoingPrint')}
        </button>
        {folder !== null && (
          <button type="button" onClick={() => void put()}>
            {t('outgoingFolder', folder)}
          </button>
        )}
        <span class="small quiet" role="status">
          {said}
        </span>
      </div>
    </>
  );
}

/** Beside the file with its notes, which has the article's name. */
const nameInFolder = (name: string): string =>
  name.replace(/(\.\w+)$/, (ending) => ` ${t('commonInBrackets', t('exportArticle'))}${ending}`);
