import { describe, expect, test } from 'vitest';
import { baseForms, inOneForm } from '../../../../lib/entities/variants/case-forms.ts';

describe('the forms a name may stand for', () => {
  test.each([
    ['pl', 'Warszawy', 'Warszawa'],
    ['pl', 'Donalda Tuska', 'Donald Tusk'],
    ['ru', 'Москве', 'Москва'],
    ['ru', 'Владимира Путина', 'Владимир Путин'],
    ['uk', 'Києва', 'Києв'],
    ['fi', 'Helsingissä', 'Helsing'],
    ['hu', 'Orbánnak', 'Orbán'],
    ['de', 'Angela Merkels', 'Angela Merkel'],
    ['sv', 'Stockholms', 'Stockholm'],
    ['ro', 'Bucureștiului', 'București'],
  ])('%s: %s may be %s', (language, name, form) => expect(baseForms(name, language)).toContain(form));

  test.each([
    ['a language without cases', 'en', 'Merkels'],
    ['what is no language', '__proto__', 'Merkels'],
    ['too short a name', 'pl', 'Ala'],
    ['an acronym', 'de', 'DLRGS'],
    ['a name of many words', 'pl', 'Stowarzyszenia Miłośników Starych Tramwajów'],
  ])('none in %s', (_, language, name) => expect(baseForms(name, language)).toEqual([]));

  test('are few, however many endings fit', () => {
    expect(baseForms('Aleksandrowskiego Konstantinowskiego Iwanowskiego', 'pl').length).toBeLessThanOrEqual(40);
  });
});

describe('names of an article in one form', () => {
  const names = (language: string, ...written: string[]) =>
    inOneForm(
      written.map((each) => {
        const [surface = '', type = 'person'] = each.split('/');
        return { surface, type };
      }),
      language,
    ).map(({ surface }) => surface);

  test.each<[says: string, language: string, written: string[], forms: string[]]>([
    ['a surname of somebody named in full', 'pl', ['Marek Zawada', 'Zawady'], ['Marek Zawada', 'Zawada']],
    ['a whole name', 'ru', ['Олег Ершов', 'Олега Ершова'], ['Олег Ершов', 'Олег Ершов']],
    ['a place', 'fi', ['Tampere/place', 'Tampereen/place'], ['Tampere', 'Tampere']],
    ['another kind of thing', 'pl', ['Zawada/place', 'Zawady'], ['Zawada', 'Zawady']],
    [
      'a surname that somebody has',
      'ru',
      ['Игорь Белов', 'Анна Белова', 'Белова'],
      ['Игорь Белов', 'Анна Белова', 'Белова'],
    ],
    ['what nobody attests', 'pl', ['Zawady', 'Zawadzie'], ['Zawady', 'Zawadzie']],
    ['English', 'en', ['Anna Peter', 'Peters'], ['Anna Peter', 'Peters']],
  ])('%s', (_, language, written, forms) => expect(names(language, ...written)).toEqual(forms));
});
