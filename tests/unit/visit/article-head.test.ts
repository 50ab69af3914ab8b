/* Day, title, author and language of pages written for it, by list. */

import { describe, expect, test } from 'vitest';
import { readByline } from '../../../lib/dom/head/read-byline.ts';
import { articleByline } from '../../../lib/visit/article-byline.ts';
import { contentOf, page } from '../dom/page.ts';
import { FRESH, type HeadCase, PARAGRAPHS, TUNING } from './head-cases.ts';

function found({ lang, url, head = '', top, bottom = '', text }: HeadCase) {
  const paragraph = PARAGRAPHS[text ?? (lang.split('-')[0] || 'en')] ?? '';
  const body = `<p>${paragraph} ${paragraph}</p>`.repeat(3);
  const document = page(
    `<html${lang && ` lang="${lang}"`}><head>${head}</head><body><nav><a href="/">Start</a></nav><main>${top}${body}${bottom}</main></body></html>`,
    url ?? 'https://news.example/story',
  );
  const content = contentOf(document);
  const { author, publisher } = readByline(document);
  return { ...content, author: author || articleByline(content, publisher) };
}

function expectHead(head: HeadCase): void {
  const { published, updated, title, author, language } = found(head);
  expect(published?.slice(0, 10) ?? null).toBe(head.published);
  if (head.updated !== undefined) expect(updated?.slice(0, 10) ?? null).toBe(head.updated);
  if (head.title !== undefined) expect(title).toBe(head.title);
  if (head.author !== undefined) expect(author).toBe(head.author);
  if (head.language !== undefined) expect(language).toBe(head.language);
}

describe('the head of an article', () => {
  test.each([...TUNING, ...FRESH])('$name', expectHead);
});
