import { describe, expect, test } from 'vitest';
import type { KindOfPage } from '../../fixtures/kinds/a-kind.ts';
import { articleAgainstMarks } from '../../fixtures/kinds/article-against-marks.ts';
import { DOCUMENTS_FOR_TUNING, DOCUMENTS_HELD_BACK } from '../../fixtures/kinds/documents-and-threads.ts';
import { inLoudPage } from '../../fixtures/kinds/in-loud-page.ts';
import { MORE_PLATFORMS_FOR_TUNING, MORE_PLATFORMS_HELD_BACK } from '../../fixtures/kinds/more-platforms.ts';
import { PLATFORMS_FOR_TUNING } from '../../fixtures/kinds/platforms.ts';
import { SCRIPTS_FOR_TUNING, SCRIPTS_HELD_BACK } from '../../fixtures/kinds/scripts.ts';
import { SHORT_FOR_TUNING, SHORT_HELD_BACK } from '../../fixtures/kinds/short-and-listed.ts';

const cases = (pages: readonly KindOfPage[]) => pages.map((page) => [page.name, page] as const);
const PAGES = [
  ...SCRIPTS_FOR_TUNING,
  ...SCRIPTS_HELD_BACK,
  ...SHORT_FOR_TUNING,
  ...SHORT_HELD_BACK,
  ...DOCUMENTS_FOR_TUNING,
  ...DOCUMENTS_HELD_BACK,
  ...PLATFORMS_FOR_TUNING,
  ...MORE_PLATFORMS_FOR_TUNING,
  ...MORE_PLATFORMS_HELD_BACK,
];

/** Pages that lose a line or have one too many. */
const NOT_WHOLE = new Set([
  'messages in a list, each of an author and a time',
  'posts of a diary that a script shows one after another',
  'an issue of a tracker, its author’s text and two answers',
  'a wiki’s page with a box of facts, a table of contents and references',
  'an essay in a table, in fonts, with breaks',
  'a page of a manual with tabs, a callout and numbered code',
  'a weekly of programmers, its text between a plea and comments',
  'a list page of an encyclopedia, rows of a table and short lines',
  'a question with a code sample and a chosen answer',
  'a readme in a box of a code host',
  'a post of a link site with nested answers',
  'a text with MathML and a numbered formula',
  'a release note in lists',
]);

describe('of each kind of page, the article is what its markup is marked with', () => {
  test.each(cases(PAGES.filter(({ name }) => !NOT_WHOLE.has(name))))('%s', (_name, { html }) => {
    const { missing, extra } = articleAgainstMarks(html);
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  });
});

describe('among menus, lists of stories, consents and offers, nothing of those is taken', () => {
  test.each(cases(PAGES))('%s', (_name, { html }) => {
    expect(articleAgainstMarks(inLoudPage(html)).precision).toBeGreaterThan(0.75);
  });
});
