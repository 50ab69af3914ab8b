/*
 * What an article says of a name, by language: sentences with the names in them, the one that is asked about marked
 * with a question mark, and the words that must be found or null. Files named "held" were written before the rules
 * were tuned, and run when they were done.
 */

import { readFileSync } from 'node:fs';
import { descriptionInArticle } from '../../lib/cards/description-in-article.ts';
import { examplesOf } from './language-examples.ts';
import { readLinkingFixture } from './linking-cases.ts';

export interface RoleCase {
  readonly text: string;
  readonly words: string | null;
}

export interface RoleFile {
  readonly language: string;
  readonly name: string;
  readonly cases: readonly RoleCase[];
}

export const roleFiles = (): RoleFile[] =>
  examplesOf('roles').map(({ language, name, path }) => ({
    language,
    name,
    cases: JSON.parse(readFileSync(path, 'utf8')) as RoleCase[],
  }));

export function wordsFor(language: string, { text }: RoleCase): string | null {
  const { article, gold } = readLinkingFixture('roles', `language: ${language}\n\n${text}`);
  const asked = gold.filter(({ gold: id }) => id === '?');
  return descriptionInArticle(article, { mentions: asked, names: gold, leads: null });
}
