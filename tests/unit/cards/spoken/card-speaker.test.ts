import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardSpeaker } from '../../../../lib/cards/spoken/card-speaker.ts';
import { cardWords } from '../../../../lib/cards/spoken/card-words.ts';
import { builtInSource } from '../../../../lib/entities/linking/candidates-built-in.ts';
import type { KnowledgeEntry } from '../../../../lib/entities/linking/knowledge-source.ts';

const knowledge = builtInSource();

function speakerOf(language: string) {
  const file = resolve(import.meta.dirname, `../../../../public/data/cards/${language}.json`);
  const words = cardWords(JSON.parse(readFileSync(file, 'utf8')));
  if (!words) throw new Error(`${language}: not whole`);
  return cardSpeaker(words, language, knowledge);
}

describe('a description in the language of the interface', () => {
  test.each([
    ['de', 'Hauptstadt, Ungarn'],
    ['es', 'Capital, Hungría'],
    ['fr', 'Capitale, Hongrie'],
    ['it', 'Capitale, Ungheria'],
    ['nl', 'Hoofdstad, Hongarije'],
    ['pl', 'Stolica, Węgry'],
    ['pt-BR', 'Capital, Hungria'],
    ['sv', 'Huvudstad, Ungern'],
    ['uk', 'Столиця, Угорщина'],
    ['ja', 'ハンガリーの首都'],
    ['ar', 'عاصمة، هنغاريا'],
  ])('%s: a capital', (language, said) => {
    expect(speakerOf(language).description('Capital of Hungary')).toBe(said);
  });

  test.each([
    ['de', 'Fußballspieler/-in, Frankreich (Angriff, WM-Kader 2022)'],
    ['pl', 'Piłkarz lub piłkarka, Francja (atak, kadra na mundial 2022)'],
    ['ja', 'フランスのサッカー選手（FW、2022年W杯代表）'],
  ])('%s: a footballer', (language, said) => {
    expect(speakerOf(language).description("Football player (forward); in France's 2022 World Cup squad")).toBe(said);
  });

  test.each([
    ['de', 'Minister/-in für Energie und Verkehr, Chile'],
    ['fr', 'Ministre de l’Énergie et des Transports, Chili'],
    ['pl', 'Minister energii i transportu, Chile'],
    ['ja', 'チリのエネルギー、運輸担当大臣'],
  ])('%s: a minister', (language, said) => {
    expect(speakerOf(language).office('Minister of Energy and Transport, Chile')).toBe(said);
  });

  test('a continent and a part of a country by their own names', () => {
    expect(speakerOf('de').description('Country in Southern Europe; capital Rome; 61 million people')).toBe(
      'Staat, Südeuropa',
    );
    expect(speakerOf('de').description('City in Bavaria, Germany')).toBe('Stadt, Bayern, Deutschland');
  });

  test('what is not read has none', () => {
    expect(speakerOf('de').description('Rivalry of two states')).toBeNull();
    expect(speakerOf('de').office('US Secretary of the Navy')).toBeNull();
  });
});

describe('names and numbers', () => {
  const entry = (name: string): KnowledgeEntry => {
    const found = knowledge.lookup(name).find(({ type }) => type === 'place');
    return knowledge.entry(found?.id ?? '') as KnowledgeEntry;
  };

  test('a country is called as the language calls it', () => {
    expect(speakerOf('pl').name(entry('Germany'))).toBe('Niemcy');
    expect(speakerOf('ar').name(entry('Germany'))).toBe('ألمانيا');
  });

  test('a number is written as the language writes it', () => {
    const population = { label: 'Population', value: 'about 56,000' };
    expect(speakerOf('de').fact(population)).toBe('rund 56.000');
    expect(speakerOf('pl').fact(population)).toBe('około 56\u00a0000');
  });

  test('other facts stay as they are', () => {
    expect(speakerOf('de').fact({ label: 'Founded', value: '1990' })).toBe('1990');
  });
});
