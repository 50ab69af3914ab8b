/* What the reader has taught about junk, site by site: to be read, changed and taken back. */

import type { LocalRule } from '../lib/settings/local-rule.ts';
import type { JunkMode } from '../lib/settings/settings.ts';

export interface LocalRulesProps {
  readonly rules: readonly LocalRule[];
  onChange(rule: LocalRule): void;
  onRemove(rule: LocalRule): void;
}

const SAYS: Record<`${LocalRule['verdict']} ${LocalRule['match']}`, string> = {
  'junk words': 'These words are junk',
  'junk box': 'This box is junk',
  'keep words': 'These words are not junk',
  'keep box': 'This box is not junk',
};

export function LocalRules({ rules, onChange, onRemove }: LocalRulesProps) {
  if (rules.length === 0)
    return (
      <p class="quiet">
        None. “Not junk” in the popup, “junk on this site” in a selection’s menu, and “Mark a box as junk…” make them.
      </p>
    );
  const sorted = [...rules].sort((a, b) => a.host.localeCompare(b.host) || a.made.localeCompare(b.made));
  return (
    <ul class="local-rules">
      {sorted.map((rule) => {
        const says = SAYS[`${rule.verdict} ${rule.match}`];
        return (
          <li key={rule.id}>
            <div class="row">
              <span class="grow">
                <strong>{rule.host}</strong> <span class="quiet small">{says}</span>
              </span>
              {rule.verdict === 'junk' && (
                <select
                  aria-label="What to do with it"
                  value={rule.mode ?? ''}
                  onChange={(event) => onChange(withMode(rule, event.currentTarget.value))}
                >
                  <option value="">as other junk there</option>
                  <option value="dim">dim</option>
                  <option value="hide">hide</option>
                </select>
              )}
              <button type="button" class="plain small" onClick={() => onRemove(rule)}>
                Remove
              </button>
            </div>
            <textarea
              aria-label={rule.match === 'box' ? 'Selector of the box' : 'Words'}
              class={rule.match}
              dir="auto"
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

function withMode({ mode: _, ...rule }: LocalRule, mode: string): LocalRule {
  return mode === '' ? rule : { ...rule, mode: mode as JunkMode };
}
