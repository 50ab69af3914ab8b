/*
 * What the browser's menus and keys do on the page, as buttons, where a browser has neither. What is done to selected
 * words is also in the bar beside them.
 */

import { t } from '../lib/i18n/words.ts';
import type { PageAct } from '../lib/messaging/protocol.ts';
import { COMMANDS, type CommandName } from '../lib/settings/commands.ts';
import { FoldingSection } from './folding-section.tsx';

const ACTS: readonly (readonly [CommandName, PageAct])[] = [
  ['note-selection', 'note.begin'],
  ['mark-junk', 'junk.mark'],
  ['next-name', 'card.next'],
  ['next-note', 'note.next'],
  ['next-junk', 'junk.next'],
  ['read-page', 'session.toggle'],
];

export const PageActs = ({ onAct }: { onAct(act: PageAct): void }) => (
  <FoldingSection id="acts" heading={t('phoneActs')}>
    <p class="quiet small">{t('phoneSelect')}</p>
    <div class="page-acts">
      {ACTS.map(([command, act]) => (
        <button key={command} type="button" onClick={() => onAct(act)}>
          {t(COMMANDS[command].label)}
        </button>
      ))}
    </div>
  </FoldingSection>
);
