/*
 * The background and a tab's reader as one of our own pages finds them: a table of answers, to be changed by a test.
 * Loaded before the page under test, which takes the browser's API when it is loaded itself:
 *
 *   const { answers, asked } = await vi.hoisted(() => import('./a-background.ts'));
 */

import type { OwnPageCalls, SessionCalls } from '../../../lib/messaging/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { fake, ownPage } from '../../fake-extension.ts';

type Answers<Calls> = { [Call in keyof Calls]?: Calls[Call] };

const DONE = { ok: true, value: null } as const;
const AT_FIRST: Answers<OwnPageCalls> = {
  'settings.read': () => DEFAULT_SETTINGS,
  'settings.write': () => DONE,
  'settings.site': () => DONE,
  'reader.start': () => DONE,
  'backup.due': () => null,
  'tab.report': () => null,
  'notes.warnings': () => [],
  'lookup.sent': () => [],
  'sync.report': () => null,
  'sync.stop': () => undefined,
  'entities.names': () => ({}),
  'notes.tags': () => [],
  'notes.changed': () => undefined,
};

export const answers: Answers<OwnPageCalls> = { ...AT_FIRST };
/** The tab whose reader answers. */
export const TAB = 1;
export const reader: Answers<SessionCalls> = {};
/** What nobody but a page of ours answers. */
const TO_PAGES = /^(?:session|demo)\.|^settings\.changed$/;
/** Every call that came, and what it was about. */
export const asked: (readonly [call: string, argument: unknown])[] = [];

const answered = (table: object, { call, argument }: { call: string; argument: unknown }): unknown => {
  asked.push([call, argument]);
  const answer = (table as Record<string, (argument: unknown) => unknown>)[call];
  if (!answer) throw new Error(`nobody answers ${call}`);
  return answer(argument);
};

export function reset(): void {
  fake.reset();
  asked.length = 0;
  for (const call of Object.keys(answers)) delete (answers as Record<string, unknown>)[call];
  for (const call of Object.keys(reader)) delete (reader as Record<string, unknown>)[call];
  Object.assign(answers, AT_FIRST);
  fake.readers.set(TAB, (message) => answered(reader, message));
  fake.events.message.addListener(
    (message: { call: string; argument: unknown }, _: unknown, respond: (answer: unknown) => void) => {
      if (TO_PAGES.test(message.call)) return undefined;
      respond(answered(answers, message) ?? null);
      return true;
    },
  );
}

/** The reader has something new to report. */
export const tellOfChange = (): Promise<unknown> =>
  fake.deliver({ call: 'session.changed', argument: null }, { ...ownPage(), tab: { id: TAB } } as never);

export const callsOf = (wanted: string): unknown[] =>
  asked.flatMap(([call, argument]) => (call === wanted ? [argument] : []));

export { fake };
