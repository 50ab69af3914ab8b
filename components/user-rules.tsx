/* What the user has taught about junk, site by site: to be read, changed and taken back. */

import type { JunkMode } from '../lib/settings/settings.ts';
import type { UserRule } from '../lib/settings/user-rule.ts';

export interface UserRulesProps {
  readonly rules: readonly UserRule[];
  onChange(rule: UserRule): void;
  onRemove(rule: UserRule): void;
}

const SAYS: Record<`${UserRule['verdict']} ${UserRule['match']}`, string> = {
  'junk words': 'These words are junk',
  'junk box': 'This box is junk',
  'keep words': 'These words are not junk',
  'keep box': 'This box is not junk',
};

export function UserRules({ rules, onChange, onRemove }: UserRulesProps) {
  if (rules.length === 0)
    return (
      <p class="quiet">
        None. “Not junk” in the popup, “junk on this site” in a selection’s menu, and “Mark a box as junk…” make them.
      </p>
    );
  const sorted = [...rules].sort((a, b) => a.host.localeCompare(b.host) || a.made.localeCompare(b.made));
  return (
    <ul class="user-rules">
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

function withMode({ mode: _, ...rule }: UserRule, mode: string): UserRule {
  return mode === '' ? rule : { ...rule, mode: mode as JunkMode };
}
