/* Articles for tests of quotes: plain paragraphs, a line each, in which every name of two lists is a mention. */

import { plainArticle } from '../../plain-article.ts';

const PEOPLE = ['Adaku Obi', 'Obi', 'Brandt', 'Marek Novak'];
const ORGS = ['Harbour Board'];

/** A surname is the same entity as its full name. */
export function articleWithNames(text: string, language = 'en') {
  const mentions = [...PEOPLE, ...ORGS].flatMap((name) =>
    [...text.matchAll(new RegExp(`(?<!Adaku )${name}`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      entityId: name.split(' ').at(-1) ?? name,
      type: ORGS.includes(name) ? 'organisation' : 'person',
    })),
  );
  const article = plainArticle(text, { language });
  return { article, mentions };
}
