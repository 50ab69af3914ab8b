/*
 * What it means that a message brought no answer, told by the browser's words, which never reach the user: the
 * background or the page died with the question, and asking again may help; or the extension itself is gone. And how
 * often, and after which pauses, a question is asked again.
 */

import { message, Refusal } from '../i18n/message.ts';
import { extension } from './extension-api.ts';

/**
 * Milliseconds before each further try. A background that died is started by the next question, and the first pauses
 * are there for one that is only just dying; all of them together, for a machine that has much to do.
 */
export const PAUSES_MS: readonly number[] = [10, 50, 200, 600, 1_800];

/** The extension was updated or removed under a page, whose script stays. */
export class ExtensionGone extends Refusal {
  constructor() {
    super(message('readerGone'));
    this.name = 'ExtensionGone';
  }
}

const saysAny =
  (...signs: readonly RegExp[]) =>
  (error: unknown): boolean =>
    error instanceof Error && signs.some((sign) => sign.test(error.message));

/** Every call of a script whose extension is gone ends here. */
export const isGone = (error: unknown): boolean =>
  error instanceof ExtensionGone || !extension.runtime?.id || isOfGone(error);

const isOfGone = saysAny(/context invalidated|extension context|dead object/i);

/** The other side died before it answered, or was not there yet. Whether it has done what was asked is not known. */
export const isUnanswered = saysAny(
  /receiving end does not exist/i,
  /(?:port|channel) (?:is )?closed/i,
  /^No SW$/,
  // Firefox.
  /went out of scope|destroyed before query|manager disconnected/i,
);

/** Nobody has answered, however often it was asked. */
export const noAnswer = (): Refusal => new Refusal(message('visitNoAnswer'));

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The other side has not answered yet, and may never: a tab in an endless loop, or one that shows a dialog. */
export const SILENT = Symbol('silent');

/** What `asked` gives; `SILENT` when it takes longer than that, and then nobody waits for it. */
export const within = <T>(ms: number, asked: Promise<T>): Promise<T | typeof SILENT> =>
  Promise.race([asked, pause(ms).then((): typeof SILENT => SILENT)]);
