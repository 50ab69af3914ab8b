import { expect, test } from 'vitest';
import { tokeniseArticle } from '../../../../lib/entities/article-tokens.ts';
import { withoutCredits } from '../../../../lib/entities/rules/credit-lines.ts';
import { plainArticle } from '../../../plain-article.ts';
import { readMarked } from '../marked-article.ts';

function left(marked: string): string[] {
  const { text, mentions } = readMarked(marked);
  return withoutCredits(tokeniseArticle(plainArticle(text)), mentions).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['a byline', 'By [p1:Ada Lund]\n[p2:Ben Orr] won.', ['Ben Orr']],
  ['one with a town', 'By [p1:Ada Lund] and [p2:Ben Orr] in [l1:Graz]\nIt rained in [l1:Graz].', ['Graz']],
  ['one in capitals', 'BY [p1:ADA LUND], [o1:ORBITA]\nIt rained.', []],
  ['the last line of an agency', '(Reporting by [p1:Ada Lund] in [l1:Graz]; editing by [p2:Ben Orr])', []],
  ['a picture’s maker', 'Photo: [p1:Ada Lund]/[o1:Orbita]', []],
  ['a German one', 'Von [p1:Ada Lund], [l1:Graz]\nEs regnet in [l1:Graz].', ['Graz']],
  ['none: a sentence that begins alike', 'By [p1:Lund] stood a man from [l1:Graz].', ['Lund', 'Graz']],
  ['none: a line without a person', 'By [l1:Graz]', ['Graz']],
  ['none: a writer who is quoted', 'Reporting by [p1:Lund] showed that [o1:Orbita] lied.', ['Lund', 'Orbita']],
])('%s', (_, marked, names) => expect(left(marked)).toEqual(names));
