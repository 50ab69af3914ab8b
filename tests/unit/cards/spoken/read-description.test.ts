import { describe, expect, test } from 'vitest';
import { readDescription } from '../../../../lib/cards/spoken/read-description.ts';
import { type Told, told } from '../../../../lib/cards/spoken/told.ts';

describe('a description is read as codes', () => {
  test.each<[string, Told]>([
    ['River', told({ what: ['river'] })],
    ['Country in Southern Europe; capital Madrid; 47 million people', told({ what: ['country'], region: '039' })],
    ['Country in Micronesia; capital Melekeok; 21,000 people', told({ what: ['country'], region: '057' })],
    ['City in Russia', told({ what: ['city'], region: 'RU' })],
    ['Town in Lower Saxony, Germany', told({ what: ['town'], place: 'Lower Saxony', region: 'DE' })],
    ['City in Georgia, United States', told({ what: ['city'], place: 'Georgia', region: 'US' })],
    ['Capital of the Netherlands', told({ what: ['capital'], region: 'NL' })],
    ['Mountain range in Asia', told({ what: ['mountain range'], region: '142' })],
    ['Island in North Atlantic Ocean', told({ what: ['island'], place: 'North Atlantic Ocean' })],
    ['University or college in Moldova, Republic of', told({ what: ['university or college'], region: 'MD' })],
    ['Football club in Österreich • Austria', told({ what: ['football club'], region: 'AT' })],
    ['Football club in A Coruña, Spain • España', told({ what: ['football club'], place: 'A Coruña', region: 'ES' })],
    ['American actor', told({ what: ['actor'], region: 'US' })],
    ['South African singer and dancer', told({ what: ['singer', 'dancer'], region: 'ZA' })],
    ['Writer or journalist', told({ what: ['writer or journalist'] })],
    [
      'Former NBA basketball player',
      told({ what: ['basketball player'], remarks: [{ name: 'NBA' }, { code: 'former' }] }),
    ],
    [
      'Major League Baseball player (since 2015)',
      told({
        what: ['baseball player'],
        remarks: [{ name: 'Major League Baseball' }, { code: 'since', year: '2015' }],
      }),
    ],
    [
      'Footballer (Fulham, 2025–26)',
      told({ what: ['footballer'], remarks: [{ name: 'Fulham' }, { name: '2025–26' }] }),
    ],
    [
      "Football player (defender); in Wales' 2022 World Cup squad",
      told({
        what: ['footballer'],
        region: 'GB',
        remarks: [{ code: 'defender' }, { code: 'world cup', year: '2022' }],
      }),
    ],
    [
      'Political party in Poland, founded 1990, dissolved 2001',
      told({
        what: ['political party'],
        region: 'PL',
        remarks: [
          { code: 'founded', year: '1990' },
          { code: 'dissolved', year: '2001' },
        ],
      }),
    ],
    ['Armed group that fought in Chad', told({ what: ['armed group'], region: 'TD' })],
    ['Company in the FTSE 100', told({ what: ['company'], remarks: [{ name: 'FTSE 100' }] })],
    [
      'US-listed company (semiconductors), Austin, Texas (founded 1990)',
      told({ what: ['us-listed company'], place: 'Austin, Texas', remarks: [{ code: 'founded', year: '1990' }] }),
    ],
    ['Labour politician, United Kingdom', told({ what: ['politician'], region: 'GB', remarks: [{ name: 'Labour' }] })],
    [
      'Head of state of Nepal (2008–2015)',
      told({ what: ['head of state'], region: 'NP', remarks: [{ name: '2008–2015' }] }),
    ],
  ])('%s', (text, expected) => {
    expect(readDescription(text)).toEqual(expected);
  });
});

describe('what does not fit wholly is not read', () => {
  test.each([
    '',
    'Opposition politician, Russia',
    'Congolese writer',
    'City in',
    'Country of the United Kingdom',
    'Football player, United States',
    'Disputed area: Admin. by Iran; Claimed by UAE',
    'Businessman; co-founder of a search engine',
    'Football club (Germany), Austria',
    'American constructor',
    'constructor',
    'Writer in residence, France',
    'War in Vietnam, 1955–1975',
  ])('%s', (text) => {
    expect(readDescription(text)).toBeNull();
  });
});
