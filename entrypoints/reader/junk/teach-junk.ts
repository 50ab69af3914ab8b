/*
 * Teaching on the page: an item is no junk, the selected words are. What is taught goes to the settings in the
 * background, which then has this page shown by them.
 */

import { t, wordsOf } from '../../../lib/i18n/words.ts';
import { randomId } from '../../../lib/identity/random-id.ts';
import { faultOfWords, type JudgedSpan } from '../../../lib/junk/user-rules.ts';
import type { Reply } from '../../../lib/messaging/protocol.ts';
import { replied } from '../../../lib/messaging/reply.ts';
import { send } from '../../../lib/messaging/send.ts';
import { MAX_PATTERN_CHARACTERS, type UserRule } from '../../../lib/settings/user-rule.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { Toast } from '../toast.ts';

/** "Not junk" on one item, on this site; `false` takes that back. */
export async function dismissJunk(
  host: string,
  text: string,
  items: readonly JudgedSpan[],
  { start, end }: Span,
  dismissed: boolean,
): Promise<Reply<null>> {
  const item = items.find((other) => other.start === start && other.end === end);
  if (!item || item.dismissed === dismissed) return { ok: true, value: null };
  // Taking back what was marked, or what was kept, is to forget the rule.
  if (item.rule) return replied(send('rules.remove', item.rule));
  const asked = send(
    'rules.add',
    newRule({
      host,
      verdict: 'keep',
      match: 'words',
      pattern: text.slice(start, end).slice(0, MAX_PATTERN_CHARACTERS),
    }),
  );
  return replied(asked);
}

/** These words are junk on this site. @param words null when none are selected */
export async function markJunk(host: string, words: string | null, toast: Toast): Promise<void> {
  if (words === null) return toast.say(t('teachSelectFirst'));
  const fault = faultOfWords(words);
  if (fault) return toast.say(wordsOf(fault));
  if (words.length > MAX_PATTERN_CHARACTERS) return toast.say(t('teachTooMuch'));
  const rule = newRule({ host, verdict: 'junk', match: 'words', pattern: words });
  const reply = await replied(send('rules.add', rule));
  if (!reply.ok) return toast.say(t('teachNotKept', reply.reason));
  toast.say(t('teachDone'), async () => {
    const undone = await replied(send('rules.remove', rule.id));
    if (!undone.ok) toast.say(t('teachNotKept', undone.reason));
  });
}

const newRule = (rule: Omit<UserRule, 'id' | 'made'>): UserRule => ({
  ...rule,
  id: randomId(crypto),
  made: new Date().toISOString(),
});
