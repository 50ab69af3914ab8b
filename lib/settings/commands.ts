/*
 * What a key of the user's can do, in the order in which the settings show it, and which keys are suggested.
 *
 * Free with Alt+Shift in Chromium and Edge (which keep A B C I N P R T W X Z for themselves) and in Firefox on Linux
 * and Windows, where the letter of a menu opens that menu, in each of our languages another one: J K Q Y are left. On
 * macOS no browser has a command on Alt+Shift. A browser takes four suggestions; the other commands wait until the
 * user gives them a key.
 */

import type { LabelCode } from '../i18n/message.ts';

interface Command {
  readonly label: LabelCode;
  /** Pressed with Alt and Shift. */
  readonly letter?: string;
}

export const COMMANDS = {
  'note-selection': { label: 'commandNote', letter: 'Q' },
  'highlight-selection': { label: 'commandHighlight', letter: 'Y' },
  'next-name': { label: 'commandNextName', letter: 'J' },
  'previous-name': { label: 'commandPreviousName', letter: 'K' },
  'next-note': { label: 'commandNextNote' },
  'next-junk': { label: 'commandNextJunk' },
  'focus-mode': { label: 'commandFocus' },
  'mark-junk': { label: 'commandJunk' },
  'copy-citation': { label: 'commandCite' },
  'read-page': { label: 'commandRead' },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;
/** Command → its key as the browser writes it (“Alt+Shift+J”); '' for none. */
export type Shortcuts = { readonly [Name in CommandName]?: string };

/** As the manifest has it; '' for none. */
export function suggestedKey(name: CommandName): string {
  const { letter }: Command = COMMANDS[name];
  return letter === undefined ? '' : `Alt+Shift+${letter}`;
}

/** As the manifest has them. */
export const manifestCommands = () =>
  Object.fromEntries(
    (Object.keys(COMMANDS) as CommandName[]).map((name) => {
      const key = suggestedKey(name);
      return [
        name,
        { description: `__MSG_${COMMANDS[name].label}__`, ...(key && { suggested_key: { default: key } }) },
      ];
    }),
  );
