/* Made by `npm run i18n` from public/_locales/en/messages.json. */

/** By code, the arguments that its words take. */
export interface MessageArguments<Argument> {
  readonly commandCite: readonly [];
  readonly commandFocus: readonly [];
  readonly commandJunk: readonly [];
  readonly commandNextName: readonly [];
  readonly commandNote: readonly [];
  readonly commandRead: readonly [];
  readonly description: readonly [];
  readonly fault: readonly [Argument];
  readonly menuCite: readonly [];
  readonly menuJunk: readonly [];
  readonly menuNote: readonly [];
  readonly menuRead: readonly [];
  readonly name: readonly [];
}

export type MessageCode = keyof MessageArguments<never>;
