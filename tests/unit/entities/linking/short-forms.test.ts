import { describe, expect, test } from 'vitest';
import { isShortFormElsewhere, nameOfShortForm } from '../../../../lib/entities/linking/short-forms.ts';
import type { EntityType } from '../../../../lib/entities/mention.ts';
import { LANGUAGES } from '../../../../lib/languages/all-languages.ts';

describe('short forms', () => {
  test.each<[language: string, type: EntityType, form: string, name: string | undefined]>([
    ['es', 'organisation', 'BCE', 'European Central Bank'],
    ['pl', 'organisation', 'EBC', 'European Central Bank'],
    ['de', 'place', 'Bayern', 'Bavaria'],
    ['de', 'organisation', 'Bayern', 'Bayern Munich'],
    ['es', 'place', 'BCE', undefined],
    ['en', 'organisation', 'BCE', undefined],
    ['', 'organisation', 'UE', undefined],
  ])('in %j a %s called %s is %s', (language, type, form, name) => {
    expect(nameOfShortForm(language, type, form)).toBe(name);
  });

  test.each([
    ['en', 'UE', 'European Union', true],
    ['', 'ONU', 'United Nations', true],
    ['sv', 'FN', 'United Nations', false],
    ['fr', 'FN', 'United Nations', true],
    ['pl', 'UE', 'European Union', false],
    ['en', 'BCE', 'Bell Canada', false],
    ['en', 'NATO', 'NATO', false],
  ])('in %j %s leads away from %s elsewhere: %s', (language, form, name, elsewhere) => {
    expect(isShortFormElsewhere(language, form, name)).toBe(elsewhere);
  });

  test.each(LANGUAGES.flatMap(({ code, names }) => names?.shortForms?.split('|').map((row) => [code, row]) ?? []))(
    '%s: %s is a type, a form and a name',
    (_, row) => {
      expect(row).toMatch(/^[PLO] \p{L}[^=|]*=\p{Lu}[^=|]+$/u);
    },
  );
});
