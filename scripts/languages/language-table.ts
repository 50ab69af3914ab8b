/* What each language has, as the page `docs/languages.md` shows it: counted from the folders, so that it cannot lie. */

import { LANGUAGES } from '../../lib/languages/all-languages.ts';
import type { Language } from '../../lib/languages/language.ts';
import { examplesOf, KINDS } from '../../tests/gold/language-examples.ts';

const NONE = '–';
const counted = (count: number): string => (count === 0 ? NONE : String(count));
const countIn = (list: string | undefined, separator = ' '): number =>
  list?.split(separator).filter(Boolean).length ?? 0;
const nameOf = new Intl.DisplayNames('en', { type: 'language' });

const phrasesIn = ({ junk }: Language): number =>
  Object.values(junk ?? {}).reduce((sum, list: string) => sum + countIn(list, '|'), 0);

const wordsIn = ({ names }: Language): number =>
  Object.values(names ?? {})
    .filter((list) => typeof list === 'string')
    .reduce((sum, list) => sum + countIn(list, list.includes('|') ? '|' : ' '), 0);

interface Column {
  readonly title: string;
  readonly meaning: string;
  readonly cell: (language: Language) => string;
}

const COLUMNS: readonly Column[] = [
  {
    title: 'told',
    meaning:
      'small words by which a text in it is told (`words.profile`), besides spellings. Without: the page that claims it is believed',
    cell: ({ words }) => counted(countIn(words?.profile)),
  },
  {
    title: 'junk',
    meaning:
      'phrases that announce what is not the article. Without: those of all other languages are still looked for',
    cell: (language) => counted(phrasesIn(language)),
  },
  {
    title: 'openers',
    meaning: 'words that begin sentences (`words.openers`), for headlines glued into a text',
    cell: ({ words }) => counted(countIn(words?.openers)),
  },
  {
    title: 'linking',
    meaning: 'words a headline does not end with (`words.linking`); the model was trained with these',
    cell: ({ words }) => counted(countIn(words?.linking)),
  },
  {
    title: 'months',
    meaning: 'beginnings of months on lines that state a day (`words.months`)',
    cell: ({ words }) => counted(countIn(words?.months?.join(' '))),
  },
  {
    title: 'typing',
    meaning:
      'small, number and day words that are no misspelling of each other. Without: those of all languages are asked',
    cell: ({ words }) =>
      counted([words?.small, words?.numbers, words?.days].reduce((sum, list) => sum + countIn(list), 0)),
  },
  {
    title: 'dates',
    meaning: 'patterns of dates in running text. Without: none are read',
    cell: ({ dates }) => counted(dates?.patterns.length ?? 0),
  },
  {
    title: 'quotes',
    meaning: 'verbs of speaking. Without: quotes are found by their marks, speakers by English words or not at all',
    cell: ({ quotes }) => counted(countIn(quotes?.verbs)),
  },
  {
    title: 'names',
    meaning: 'words around names, and places. Without: those of the other languages are known',
    cell: (language) => counted(wordsIn(language)),
  },
  {
    title: 'people',
    meaning: 'titles, relatives and pronouns beside names (`people`). Without: titles as other languages write them',
    cell: ({ people }) => counted(Object.values(people ?? {}).reduce((sum, list: string) => sum + countIn(list), 0)),
  },
  {
    title: 'context',
    meaning: 'trades, callings and words of sport that speak against a link. Without: none do',
    cell: ({ context: known }) =>
      counted(
        [known?.trades, known?.sport, known?.results, known?.at, ...Object.values(known?.callings ?? {})].reduce(
          (sum, list) => sum + countIn(list),
          0,
        ),
      ),
  },
  {
    title: 'roles',
    meaning: 'nouns for what bears a name (`roles`). Without: cards say nothing in the article’s words',
    cell: ({ roles }) =>
      counted([roles?.people, roles?.bodies, roles?.places].reduce((sum, list) => sum + countIn(list), 0)),
  },
  {
    title: 'examples',
    meaning: 'kinds of examples, which are its test',
    cell: ({ code }) => KINDS.filter((kind) => examplesOf(kind).some(({ language }) => language === code)).join(', '),
  },
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function languageTable(): string {
  return `# Languages

Written by \`npm run docs:languages\` from \`lib/languages\`; a test says when it is out of date. What a language is, and how one is
taught, stands in [CONTRIBUTING](../CONTRIBUTING.md). Figures count words or phrases; ${NONE} is none.

${row(['language', ...COLUMNS.map(({ title }) => title)])}
${row(['---', ...COLUMNS.map(() => '---')])}
${LANGUAGES.map((language) =>
  row([`${nameOf.of(language.code)} \`${language.code}\``, ...COLUMNS.map(({ cell }) => cell(language))]),
).join('\n')}

${COLUMNS.map(({ title, meaning }) => `- **${title}**: ${meaning}.`).join('\n')}

Fifteen languages have a trained tagger (docs/model-card.md, docs/model-card-languages.md), Ukrainian is read by the Russian one, the others have rules; what links names to entries reads English words beside them.
`;
}
