import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, sliceOf } from '../../../lib/languages/all-languages.ts';
import { decideLanguage } from '../../../lib/text/decide-language.ts';
import { detectLanguage } from '../../../lib/text/language.ts';
import { examplesOf } from '../../gold/language-examples.ts';

describe('detectLanguage', () => {
  it.each(examplesOf('text'))(
    '$language: its own text is told by its profile, or never for sure',
    ({ language, path }) => {
      const text = readFileSync(path, 'utf8');
      const looksLike = LANGUAGES.filter(({ words }) => words?.neighbours?.split(' ').includes(language));
      const expected = sliceOf(language, 'words')?.profile
        ? [language]
        : ['', 'und', ...looksLike.map(({ code }) => code)];
      expect(expected).toContain(detectLanguage(text));
      expect(decideLanguage(text, language)).toBe(language);
    },
  );

  it.each([
    ['und', 'Министр келіссөздерге бармайтынын айтты, бірақ оның кеңсесі екі тараппен байланыста. '.repeat(5)],
    [
      '',
      'Boston 102 Miami 98 Chicago 88 Denver 93 Utah 120 Dallas 99 Phoenix 101 Atlanta 111 Detroit 87 Orlando 95 '.repeat(
        3,
      ),
    ],
    ['und', 'abantu bahlala elalini yabo kwaye bathetha ngolwimi lwabo xa behlangana emasimini. '.repeat(6)],
    [
      '',
      'a plain table of sites: de.kran.example/de/la/el y.kran.example//los/del la@kran.example en.de.la.kran.example '.repeat(
        2,
      ),
    ],
    ['', 'Too few words.'],
    ['', ''],
  ])('says "%s"', (language, text) => expect(detectLanguage(text)).toBe(language));
});
