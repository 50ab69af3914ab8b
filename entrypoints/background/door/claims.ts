/*
 * What a page's script says of its page, against what the browser says of it: of no other site may it show, begin or
 * forget anything. Our own pages and the frame speak for the user and are not asked. Why sites: docs/adr/0010.
 */

import type { Runtime } from 'webextension-polyfill';
import { message } from '../../../lib/i18n/message.ts';
import { isOfPage, ruleHost } from '../../../lib/identity/claimed-address.ts';
import type { Wanted } from '../../../lib/messaging/frame-protocol.ts';
import type { ReaderCalls, Reply } from '../../../lib/messaging/protocol.ts';
import { type Door, type DoorAnswer, kindOf } from '../../../lib/messaging/serve.ts';
import { rulesFor } from '../../../lib/settings/user-rule.ts';
import { loadSettings } from '../../../lib/storage/settings-store.ts';
import type { PageOrigin } from '../../../lib/visit/visit.ts';

type Call = keyof ReaderCalls;
type Argument<K extends Call> = Parameters<ReaderCalls[K]> extends [infer A] ? A : null;
/** Whether the page at `page` may ask this. */
type Claim<K extends Call> = (argument: Argument<K>, page: string) => boolean | Promise<boolean>;
/** Refused by a reply: only what gives one can be. */
type Replying = { [K in Call]: ReturnType<ReaderCalls[K]> extends Reply<unknown> ? K : never }[Call];

function addressesOf(wanted: Wanted): readonly string[] {
  switch (wanted.kind) {
    case 'entity':
    case 'date':
      return [wanted.source];
    case 'new-note': {
      const { article, target } = wanted;
      return [article.source, ...article.addresses, ...(target ? [target.source] : [])];
    }
    case 'selection':
    // By its id, which only a page that it is painted on has been told.
    case 'note':
    case 'highlighted':
      return [];
  }
}

const areOfPage = (page: string, addresses: readonly string[]): boolean =>
  addresses.every((address) => isOfPage(page, address));

/** A line for each call that says something which may not be so; the compiler asks for it. */
const CLAIMS: { readonly [K in Replying]: Claim<K> } = {
  'frame.show': ({ wanted }, page) => wanted === null || areOfPage(page, addressesOf(wanted)),
  'rules.add': ({ host }, page) => host === ruleHost(page),
  'highlight.put': ({ article, target }, page) =>
    areOfPage(page, [article.source, ...article.addresses, target.source]),
  // A rule that is not there any more is forgotten already.
  'rules.remove': async (id, page) => {
    const { junkRules } = await loadSettings();
    const own = rulesFor(junkRules, ruleHost(page));
    return junkRules.every((rule) => rule.id !== id || own.includes(rule));
  },
};

/** Whether a page that is sent to be looked at may be of these addresses. */
export function mayBeOf(sender: Runtime.MessageSender, { host, source, addresses }: PageOrigin): boolean {
  if (kindOf(sender) !== 'reader') return true;
  const { url = '' } = sender;
  return host === ruleHost(url) && areOfPage(url, [source, ...addresses]);
}

export const NOT_OF_PAGE: Reply<never> = { ok: false, reason: message('notOfThisPage') };

/** The door, and behind it a look at what a page's script claims. */
export function withClaims(door: (call: string, argument: unknown) => DoorAnswer): Door {
  return async (call, argument, sender) => {
    const read = door(call, argument);
    if (!read.ok || kindOf(sender) !== 'reader' || !Object.hasOwn(CLAIMS, call)) return read;
    const claim = CLAIMS[call as Replying] as Claim<Call>;
    return (await claim(read.argument as never, sender.url ?? '')) ? read : { ok: false, answer: NOT_OF_PAGE };
  };
}
