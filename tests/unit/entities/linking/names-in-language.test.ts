import { expect, test } from 'vitest';
import { countryIn } from '../../../../lib/entities/linking/names-in-language.ts';

test.each([
  ['pl', 'Niemcy', 'Germany'],
  ['de', 'Elfenbeinküste', null],
  ['de', 'Frankreich', 'France'],
  ['fi', 'Ruotsi', 'Sweden'],
  ['ru', 'Турция', 'Turkey'],
  ['es', 'Reino Unido', 'United Kingdom'],
  ['pl', 'Germany', null],
  ['', 'France', null],
  ['x y', 'France', null],
])('in %j %s is %s', (language, name, country) => expect(countryIn(language, name)).toBe(country));
