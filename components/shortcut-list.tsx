/* What keys can do, with the key that is really set for each, and the way to where the browser lets it be changed. */

import { t } from '../lib/i18n/words.ts';
import { COMMANDS, type CommandName, type Shortcuts } from '../lib/settings/commands.ts';
import { Key } from './key.tsx';

export interface ShortcutListProps {
  readonly keys: Shortcuts;
  onChange(): void;
}

export const ShortcutList = ({ keys, onChange }: ShortcutListProps) => (
  <section>
    <h2>{t('keysHeading')}</h2>
    <dl class="shortcuts">
      {(Object.keys(COMMANDS) as CommandName[]).map((name) => (
        <div key={name}>
          <dt>{t(COMMANDS[name].label)}</dt>
          <dd>{keys[name] ? <Key shortcut={keys[name]} /> : <span class="quiet">{t('keysNone')}</span>}</dd>
        </div>
      ))}
    </dl>
    <p class="quiet small">{t('keysSays')}</p>
    <button type="button" onClick={onChange}>
      {t('keysChange')}
    </button>
  </section>
);
