/*
 * What of the elements whose text is not read is shown as text after all: an article in an open dialog, and one in a
 * `<noscript>` where no script runs.
 */

import { textLength } from '../../text/text-length.ts';

/** Letters of a dialog that is read: an article, where consents and offers are shorter. */
const MIN_DIALOG_LETTERS = 1_200;

/** And of an `<article>` in one, which no consent is. */
const MIN_ARTICLE_LETTERS = 400;

export const isShownText = (tag: string, element: Element): boolean =>
  (tag === 'dialog' && isReadDialog(element)) || (tag === 'noscript' && isReadNoscript(element));

/** Open, and more than something that wants an answer. */
const isReadDialog = (dialog: Element): boolean =>
  dialog.hasAttribute('open') &&
  (textLength(dialog.textContent ?? '') >= MIN_DIALOG_LETTERS ||
    [...dialog.querySelectorAll('article')].some(
      (article) => textLength(article.textContent ?? '') >= MIN_ARTICLE_LETTERS,
    ));

/** Letters of a paragraph in a `<noscript>` that is text. Outside an article a plea to allow scripts may be as long. */
const MIN_NOSCRIPT_LETTERS = 100;
const MIN_PARAGRAPHS = 2;

/**
 * Where scripts run, what is in one is a single text node that nobody sees. Where they do not, it is shown: its
 * paragraphs are the article's, unless the page tells them outside as well.
 */
function isReadNoscript(element: Element): boolean {
  const paragraphs = [...element.querySelectorAll('p')].filter(
    (part) => textLength(part.textContent ?? '') >= MIN_NOSCRIPT_LETTERS,
  );
  const least = (element.closest('article') ?? element.closest('main')) ? 1 : MIN_PARAGRAPHS;
  if (paragraphs.length < least) return false;
  const words = (paragraphs[0]?.textContent ?? '').trim();
  return ![...element.ownerDocument.querySelectorAll('p')].some(
    (other) => other.closest('noscript') === null && (other.textContent ?? '').trim() === words,
  );
}
