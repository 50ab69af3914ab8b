/*
 * One round with the mailbox: look, take what others have left, leave what is new here. It can end anywhere, by a fault
 * or with the browser, and be begun again: everything that it does may be done twice.
 */

import { type GiveOptions, giveOwn } from './give.ts';
import type { SyncState } from './local.ts';
import type { Mailbox, MailboxFault } from './mailbox.ts';
import type { Shelf } from './shelf.ts';
import { takeOthers } from './take.ts';

export interface RoundReport {
  readonly taken: number;
  readonly given: number;
  /** Files that could not be read this time. */
  readonly faults: readonly MailboxFault[];
}

/**
 * @param keep stores the state, called whenever what was done so far need not be done again
 * @throws MailboxFault when the place does not answer as it should
 */
export async function syncRound(
  mailbox: Mailbox,
  shelf: Shelf,
  state: SyncState,
  keep: (state: SyncState) => Promise<void>,
  options: GiveOptions,
): Promise<RoundReport> {
  const files = await mailbox.list('');
  const taken = await takeOthers(mailbox, files, shelf, state, keep);
  const given = await giveOwn(mailbox, files, shelf, taken.state, keep, options);
  return { taken: taken.count, given, faults: taken.faults };
}
