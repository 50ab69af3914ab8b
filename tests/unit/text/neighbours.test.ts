/*
 * Neighbours told apart: a sentence or two of each, by its words alone, whatever a page claims. And pages that lie
 * about their language, or hold two.
 */

import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/languages/all-languages.ts';
import { TOLD_APART } from '../../../lib/languages/told-apart.ts';
import { decideLanguage } from '../../../lib/text/decide-language.ts';
import { detectLanguage } from '../../../lib/text/language.ts';

const SENTENCES: readonly (readonly [language: string, text: string])[] = [
  [
    'da',
    'Borgmesteren siger, at færgen ikke sejler før fredag, fordi stormen har ødelagt havnen, og at ingen er kommet til skade.',
  ],
  ['nb', 'Ordføreren sier at fergen ikke går før fredag fordi stormen har ødelagt havnen, og at ingen ble skadet.'],
  ['nn', 'Ordføraren seier at ferja ikkje går før fredag fordi stormen har øydelagt hamna, og at ingen vart skadde.'],
  [
    'sv',
    'Borgmästaren säger att färjan inte går förrän på fredag eftersom stormen har förstört hamnen, och att ingen skadades.',
  ],
  ['es', 'El alcalde dijo que el transbordador no saldrá hasta el viernes porque la tormenta dañó el puerto.'],
  ['ca', 'L’alcalde va dir que el transbordador no sortirà fins divendres perquè la tempesta ha malmès el port.'],
  [
    'gl',
    'O alcalde dixo que o transbordador non sairá ata o venres porque a tormenta danou o porto e ninguén resultou ferido.',
  ],
  ['pt', 'O prefeito disse que a balsa não sairá até sexta-feira porque a tempestade danificou o porto.'],
  ['it', 'Il sindaco ha detto che il traghetto non partirà fino a venerdì perché la tempesta ha danneggiato il porto.'],
  ['fr', 'Le maire a dit que le bac ne partira pas avant vendredi parce que la tempête a endommagé le port.'],
  ['uk', 'Мер сказав, що пором не вийде до п’ятниці, бо шторм пошкодив гавань, але ніхто не постраждав.'],
  ['ru', 'Мэр сказал, что паром не выйдет до пятницы, потому что шторм повредил гавань, но никто не пострадал.'],
  ['be', 'Мэр сказаў, што паром не выйдзе да пятніцы, бо шторм пашкодзіў гавань, але ніхто не пацярпеў.'],
  ['bg', 'Кметът каза, че фериботът няма да тръгне до петък, защото бурята е повредила пристанището.'],
  ['cs', 'Starosta řekl, že trajekt do pátku nevypluje, protože bouře poškodila přístav, ale nikdo nebyl zraněn.'],
  ['sk', 'Starosta povedal, že trajekt do piatka nevypláva, pretože búrka poškodila prístav, ale nikto nebol zranený.'],
  [
    'pl',
    'Burmistrz powiedział, że prom nie wypłynie do piątku, ponieważ sztorm uszkodził port, ale nikt nie został ranny.',
  ],
  [
    'fi',
    'Pormestari sanoi, että lautta ei lähde ennen perjantaita, koska myrsky vaurioitti satamaa, mutta kukaan ei loukkaantunut.',
  ],
  ['et', 'Linnapea ütles, et parvlaev ei välju enne reedet, sest torm kahjustas sadamat, kuid keegi ei saanud viga.'],
  ['nl', 'De burgemeester zegt dat de veerboot niet voor vrijdag vaart omdat de storm de haven heeft beschadigd.'],
  ['de', 'Der Bürgermeister sagte, dass die Fähre nicht vor Freitag fährt, weil der Sturm den Hafen beschädigt hat.'],
];
const textIn = (wanted: string): string => SENTENCES.find(([language]) => language === wanted)?.[1] ?? '';

describe('neighbours', () => {
  test.each(SENTENCES)('%s is told from a sentence', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test('a text that may be in either form of Norwegian is in the one that is read', () => {
    expect(detectLanguage('I dag er det sol på kysten, og i helga kan det bli regn over heile landet.')).not.toBe('da');
    expect(detectLanguage('Det er en stor sak for oss, og vi har ikke mer å si om den.')).toBe('nb');
  });
});

describe('a page that lies', () => {
  test.each(SENTENCES.flatMap(([language, text]) => ['en-us', 'ja', 'tr'].map((claim) => [language, claim, text])))(
    '%s that claims %s',
    (language, claim, text) => {
      expect(decideLanguage(text as string, claim as string)).toBe(language);
    },
  );

  test.each([
    ['da', 'nb'],
    ['nb', 'da'],
    ['sv', 'da'],
    ['ca', 'es'],
    ['it', 'es'],
    ['uk', 'ru-ru'],
    ['ru', 'uk-ua'],
    ['sk', 'pl'],
    ['pl', 'cs-cz'],
  ])('%s that claims its neighbour %s', (language, claim) => {
    expect(decideLanguage(textIn(language), claim)).toBe(language);
  });

  test.each([
    ['no', 'nb'],
    ['no-no', 'nb-no'],
    ['nb', 'nb'],
  ])('Bokmål that claims %s is read as %s', (claim, language) => {
    expect(decideLanguage(textIn('nb'), claim)).toBe(language);
    expect(decideLanguage('For kort.', claim)).toBe(language);
  });
});

describe('a page that mixes', () => {
  const mix = (...languages: readonly string[]): string => languages.map(textIn).join('\n');

  test.each([
    ['de', ['de', 'de', 'de', 'fr']],
    ['es', ['es', 'en', 'es', 'es', 'ca']],
    ['uk', ['uk', 'uk', 'uk', 'ru']],
    ['nb', ['nb', 'nb', 'nb', 'sv']],
  ])('is in %s, which most of it is in', (language, parts) => {
    expect(decideLanguage(mix(...parts), 'tr')).toBe(language);
  });

  test('is what it claims where two languages are even and the claim is one of them', () => {
    expect(decideLanguage(mix('de', 'fr'), 'fr-ch')).toBe('fr-ch');
    expect(decideLanguage(mix('de', 'fr'), 'de')).toBe('de');
    expect(decideLanguage(mix('uk', 'ru'), 'uk')).toBe('uk');
  });

  test('is unknown where two are even and the claim is neither', () => {
    expect(decideLanguage(mix('de', 'fr'), 'fi')).toBe('und');
  });
});

test.each(
  [...LANGUAGES.map(({ code, words }) => ({ ...words, code })), ...TOLD_APART].filter(({ spelling }) => spelling),
)('$code: its spellings are of few words of another, and match no empty word', ({ spelling = '' }) => {
  expect(new RegExp(spelling, 'u').test('')).toBe(false);
  expect(new RegExp(spelling, 'u').test('na')).toBe(false);
});
