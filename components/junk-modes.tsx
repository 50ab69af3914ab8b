/* What to do with each kind of junk: a compact table, each kind as the rest or by a word of its own. */

import { t } from '../lib/i18n/words.ts';
import { JUNK_KINDS } from '../lib/junk/junk-span.ts';
import { isJunkMode } from '../lib/settings/junk-mode.ts';
import type { JunkMode } from '../lib/settings/settings.ts';
import { JUNK_KIND_EXAMPLES, JUNK_KIND_NAMES, JUNK_MODE_NAMES } from './junk-kinds.ts';

export interface JunkModesProps {
  readonly general: JunkMode;
  readonly kinds: Readonly<Record<string, JunkMode>>;
  onChange(kinds: Readonly<Record<string, JunkMode>>): void;
}

const MODES: readonly JunkMode[] = ['leave', 'dim', 'hide'];

export function JunkModes({ general, kinds, onChange }: JunkModesProps) {
  const change = (kind: string, value: string) => {
    const { [kind]: _, ...others } = kinds;
    onChange(isJunkMode(value) ? { ...others, [kind]: value } : others);
  };
  return (
    <table class="junk-modes">
      <tbody>
        {JUNK_KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(JUNK_KIND_NAMES[kind])}</th>
            <td class="quiet small">{t(JUNK_KIND_EXAMPLES[kind])}</td>
            <td>
              <select
                aria-label={t('junkModeOf', t(JUNK_KIND_NAMES[kind]))}
                value={kinds[kind] ?? ''}
                onChange={(event) => change(kind, event.currentTarget.value)}
              >
                <option value="">{t('junkModeAsAbove', t(JUNK_MODE_NAMES[general]))}</option>
                {MODES.map((mode) => (
                  <option key={mode} value={mode}>
                    {t(JUNK_MODE_NAMES[mode])}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
