/*
 * What follows the first answer of a visit: names, then what the article says otherwise than when it was read, then
 * notes; its text is kept at the end, because nobody waits for that. A fault of ours in one of them must not take the
 * others along.
 */

import { type Message, message, whyOf } from '../../../lib/i18n/message.ts';
import type { FromVisit } from '../../../lib/messaging/visit-protocol.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { NamesAnswer } from '../../../lib/visit/visit.ts';
import { forgetHidden } from '../badge.ts';
import { recordVisit } from '../history-handlers.ts';
import { tellOfLossOnPage } from '../notes-warnings.ts';
import { setTabChanges } from '../tab-changes.ts';
import { compareReading, type ReadingOptions } from './compare-reading.ts';
import { findNotes } from './find-notes.ts';
import { nameArticle } from './name-article.ts';
import type { Visit } from './open-visit.ts';

export interface OpenVisit {
  readonly settings: Settings;
  readonly revision: number;
  readonly tab: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
  readonly signal: AbortSignal;
  post(answer: FromVisit): void;
}

export async function goOn(visit: Visit, { settings, revision, tab, signal, post }: OpenVisit): Promise<void> {
  // What was told of the page before is not said of this one.
  const forgotten = revision === 1 && tab?.id !== undefined ? forget(tab.id) : null;
  // A task of its own: the first answer leaves before the longest step begins.
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) return;
  const incognito = tab?.incognito === true;
  let names: NamesAnswer | null = null;
  try {
    names = await nameArticle(visit, settings);
    post({ type: 'visit.names', revision, answer: { ok: true, value: names } });
  } catch (error) {
    // The user is told, and this console has the stack.
    console.error('Sidelight: the analysis failed', error);
    post({ type: 'visit.names', revision, answer: { ok: false, reason: whyOf(error) } });
  }
  await forgotten;
  if (signal.aborted) return;
  const [remembered, keep] = await Promise.all([
    names ? remember(visit, names, incognito) : [],
    compare(visit, { names: names?.mentions ?? null, opened: revision === 1, incognito, tab: tab?.id, signal }),
  ]);
  if (signal.aborted) return;
  const found = await findNotes(visit);
  post({ type: 'visit.notes', revision, answer: { ...found, notices: [...found.notices, ...remembered] } });
  await keep();
  await tellOfLossOnPage(tab?.id);
}

async function forget(tab: number): Promise<void> {
  try {
    await forgetHidden(tab);
    await setTabChanges(tab, null);
  } catch (error) {
    console.error('Sidelight: what was told of a tab could not be taken back', error);
  }
}

/** Gives what the user should know of it. */
async function remember({ origin, content }: Visit, { cast }: NamesAnswer, incognito: boolean): Promise<Message[]> {
  const about = { source: origin.source, title: content.title, published: content.published };
  try {
    return await recordVisit(cast, about, incognito);
  } catch (error) {
    console.error('Sidelight: an article could not be remembered', error);
    return [message('noticeNotRemembered', whyOf(error))];
  }
}

/** Done when it is told. @return what keeps the text, for later */
async function compare(visit: Visit, options: ReadingOptions): Promise<() => Promise<void>> {
  let keep: (() => Promise<void>) | null = null;
  try {
    keep = await compareReading(visit, options);
  } catch (error) {
    console.error('Sidelight: an article could not be compared with what was read', error);
  }
  return async () => {
    try {
      await keep?.();
    } catch (error) {
      console.error('Sidelight: the text of an article could not be kept', error);
    }
  };
}
