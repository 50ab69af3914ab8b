/*
 * What follows the first answer of a visit: names, then what the article says otherwise than when it was read, then
 * notes. A fault of ours in one of them must not take the others along.
 */

import { whyOf } from '../../../lib/i18n/message.ts';
import type { FromVisit } from '../../../lib/messaging/visit-protocol.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { NamesAnswer } from '../../../lib/visit/visit.ts';
import { forgetHidden } from '../badge.ts';
import { tellOfLossOnPage } from '../notes-warnings.ts';
import { setTabChanges } from '../tab-changes.ts';
import { compareReading } from './compare-reading.ts';
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
  if (revision === 1 && tab?.id !== undefined) {
    await forgetHidden(tab.id);
    await setTabChanges(tab.id, null);
  }
  // A task of its own: the first answer leaves before the longest step begins.
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) return;
  const incognito = tab?.incognito === true;
  let names: NamesAnswer['mentions'] | null = null;
  try {
    const answer = await nameArticle(visit, settings, incognito);
    names = answer.mentions;
    post({ type: 'visit.names', revision, answer: { ok: true, value: answer } });
  } catch (error) {
    // The user is told, and this console has the stack.
    console.error('Sidelight: the analysis failed', error);
    post({ type: 'visit.names', revision, answer: { ok: false, reason: whyOf(error) } });
  }
  if (signal.aborted) return;
  try {
    await compareReading(visit, { names, opened: revision === 1, incognito, tab: tab?.id, signal });
  } catch (error) {
    console.error('Sidelight: an article could not be compared with what was read', error);
  }
  if (signal.aborted) return;
  post({ type: 'visit.notes', revision, answer: await findNotes(visit) });
  await tellOfLossOnPage(tab?.id);
}
