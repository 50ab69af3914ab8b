/*
 * The demo article in the interface's language: one file a language in the package, of words alone, which take the
 * place of the English ones. Where a file cannot be read the English article stays.
 */

import { INTERFACE_LANGUAGES } from '../../lib/i18n/interface-languages.ts';

/** What `index.html` marks: title, paragraphs, headings, and what is glued between them. */
export type DemoWords = Readonly<Record<string, string>>;

/** Null for English, which stands in the page, and for what is no language of ours. */
export const demoFileOf = (language: string): string | null =>
  language !== 'en' && (INTERFACE_LANGUAGES as readonly string[]).includes(language) ? `/demo/${language}.json` : null;

export function fillDemo(document: Document, words: DemoWords, language: string, dir: string): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-demo]'))
    element.textContent = words[element.dataset.demo ?? ''] ?? element.textContent;
  for (const element of document.querySelectorAll<SVGElement>('[data-demo-label]'))
    element.setAttribute('aria-label', words[element.dataset.demoLabel ?? ''] ?? '');
  const article = document.querySelector('article');
  article?.setAttribute('lang', language);
  article?.setAttribute('dir', dir);
  document.querySelector('meta[property="og:title"]')?.setAttribute('content', words.title ?? '');
}

export async function showDemo(document: Document): Promise<void> {
  const { lang, dir } = document.documentElement;
  const file = demoFileOf(lang);
  if (file === null) return;
  try {
    const response = await fetch(file);
    if (response.ok) fillDemo(document, (await response.json()) as DemoWords, lang, dir);
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
  }
}
