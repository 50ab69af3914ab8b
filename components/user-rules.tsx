/* What the user has taught about junk, site by site: to be read, changed and taken back. */

import type { LabelCode } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';
import type { JunkMode } from '../lib/settings/settings.ts';
import { MAX_PATTERN_CHARACTERS, type UserRule } from '../lib/settings/user-rule.ts';

export interface UserRulesProps {
  readonly rules: readonly UserRule[];
  onChange(rule: UserRule): void;
  onRemove(rule: UserRule): void;
}

const SAYS: Record<UserRule['verdict'], Record<UserRule['match'], LabelCode>> = {
  junk: { words: 'ruleWordsAreJunk', box: 'ruleBoxIsJunk' },
  keep: { words: 'ruleWordsAreNotJunk', box: 'ruleBoxIsNotJunk' },
};

export function UserRules({ rules, onChange, onRemove }: UserRulesProps) {
  if (rules.length === 0) return <p class="quiet">{t('rulesNone', t('junkDismiss'), t('junkMarkBox'))}</p>;
  const sorted = [...rules].sort((a, b) => a.host.localeCompare(b.host) || a.made.localeCompare(b.made));
  return (
    <ul class="user-rules">
      {sorted.map((rule) => {
        const isBox = rule.match === 'box';
        return (
          <li key={rule.id}>
            <div class="row">
              <span class="grow">
                <strong dir="auto">{rule.host}</strong>{' '}
                <span class="quiet small">{t(SAYS[rule.verdict][rule.match])}</span>
              </span>
              {rule.verdict === 'junk' && (
                <select
                  aria-label={t('ruleMode')}
                  value={rule.mode ?? ''}
                  onChange={(event) => onChange(withMode(rule, event.currentTarget.value))}
                >
                  <option value="">{t('ruleModeAsOther')}</option>
                  <option value="dim">{t('junkModeDim')}</option>
                  <option value="hide">{t('junkModeHide')}</option>
                </select>
              )}
              <button type="button" class="plain small" onClick={() => onRemove(rule)}>
                {t('commonRemove')}
              </button>
            </div>
            <textarea
              aria-label={isBox ? t('ruleSelector') : t('ruleWords')}
              class={rule.match}
              dir="auto"
              maxLength={MAX_PATTERN_CHARACTERS}
              rows={rule.pattern.length > 80 ? 3 : 1}
              defaultValue={rule.pattern}
              onChange={(event) => {
                const pattern = event.currentTarget.value.trim();
                if (pattern && pattern !== rule.pattern) onChange({ ...rule, pattern });
                else event.currentTarget.value = rule.pattern;
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}

function withMode({ mode: _, ...rule }: UserRule, mode: string): UserRule {
  return mode === '' ? rule : { ...rule, mode: mode as JunkMode };
}
