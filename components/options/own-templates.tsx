/* The user's templates for exports: which there are, and away with them. They are made in the library. */

import { t } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';

export interface OwnTemplatesProps {
  readonly settings: Pick<Settings, 'exportTemplates'>;
  onChange(part: Pick<Settings, 'exportTemplates'>): void;
}

export const OwnTemplates = ({ settings: { exportTemplates }, onChange }: OwnTemplatesProps) => (
  <>
    <h3>{t('templatesOwn')}</h3>
    <p class="quiet small">
      {t('templatesSays')}{' '}
      <a href="/library.html#backup" target="_blank" rel="noreferrer">
        {t('viewBackup')}
      </a>
    </p>
    <ul>
      {exportTemplates.map(({ id, name, ending }) => (
        <li key={id} class="row">
          <span class="grow">
            <bdi>{name}</bdi> <code class="quiet">.{ending}</code>
          </span>
          <button
            type="button"
            class="plain"
            aria-label={`${t('commonRemove')}: ${name}`}
            onClick={() => onChange({ exportTemplates: exportTemplates.filter((other) => other.id !== id) })}
          >
            {t('commonRemove')}
          </button>
        </li>
      ))}
    </ul>
  </>
);
