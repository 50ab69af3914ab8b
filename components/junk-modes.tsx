/* What to do with each kind of junk: a compact table, each kind as the rest or by a word of its own. */

import { JUNK_KINDS } from '../lib/junk/junk-span.ts';
import { isJunkMode } from '../lib/settings/junk-mode.ts';
import type { JunkMode } from '../lib/settings/settings.ts';
import { JUNK_KIND_EXAMPLES, JUNK_KIND_NAMES } from './junk-kinds.ts';

export interface JunkModesProps {
  readonly general: JunkMode;
  readonly kinds: Readonly<Record<string, JunkMode>>;
  onChange(kinds: Readonly<Record<string, JunkMode>>): void;
}

const MODE_NAMES: Record<JunkMode, string> = { leave: 'leave', dim: 'dim', hide: 'hide' };

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
            <th scope="row">{JUNK_KIND_NAMES[kind]}</th>
            <td class="quiet small">{JUNK_KIND_EXAMPLES[kind]}</td>
            <td>
              <select
                aria-label={`${JUNK_KIND_NAMES[kind]}: leave, dim or hide`}
                value={kinds[kind] ?? ''}
                onChange={(event) => change(kind, event.currentTarget.value)}
              >
                <option value="">as above ({MODE_NAMES[general]})</option>
                <option value="leave">leave</option>
                <option value="dim">dim</option>
                <option value="hide">hide</option>
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
