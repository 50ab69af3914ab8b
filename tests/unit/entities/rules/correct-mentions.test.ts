import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../../lib/entities/mention.ts';
import { correctMentions } from '../../../../lib/entities/rules/correct-mentions.ts';
import { tokenise } from '../../../../lib/text/tokens.ts';

/** `found`: names as a tagger gave them, each written as it stands in the text, in order. */
function settle(text: string, found: readonly (readonly [string, EntityType])[]): string[] {
  const tokens = tokenise(text);
  let at = 0;
  const names = found.map(([name, type]) => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return {
      from: tokens.start.indexOf(start),
      to: tokens.end.indexOf(start + name.length) + 1,
      type,
      score: 1,
    };
  });
  return correctMentions(tokens, names).map(
    ({ from, to, type }) => `${text.slice(tokens.start[from], tokens.end[to - 1])} ${type}`,
  );
}

describe('correctMentions', () => {
  it.each([
    [
      'joins the two words of a nationality',
      'The North Korean army left.',
      [
        ['North', 'place'],
        ['Korean', 'nationality'],
      ],
      ['North Korean nationality'],
    ],
    [
      'makes a place that everybody knows a place, where the corpora do not',
      'The Vatican said so.',
      [['Vatican', 'other']],
      ['Vatican place'],
    ],
    [
      'takes in the first word of a nationality that was left out',
      'The South African team left.',
      [['African', 'nationality']],
      ['South African nationality'],
    ],
    [
      'splits two owned bodies that were taken for one',
      'Hungary’s Harvest and Poland’s Law met.',
      [['Hungary’s Harvest and Poland’s Law', 'organisation']],
      ['Hungary place', 'Harvest organisation', 'Poland place', 'Law organisation'],
    ],
    [
      'splits two places that were taken for one body',
      'It was India and Pakistan again.',
      [['India and Pakistan', 'organisation']],
      ['India place', 'Pakistan place'],
    ],
    [
      'leaves a country with an "and" whole',
      'He left Trinidad and Tobago.',
      [['Trinidad and Tobago', 'place']],
      ['Trinidad and Tobago place'],
    ],
    [
      'parts a body from the town it is based in',
      'The London-based Tessel Motors grew.',
      [['London-based Tessel Motors', 'organisation']],
      ['London place', 'Tessel Motors organisation'],
    ],
    [
      'leaves a hyphen that is part of a name',
      'The Rolls-Royce Group grew.',
      [['Rolls-Royce Group', 'organisation']],
      ['Rolls-Royce Group organisation'],
    ],
    ['finds the acronym of a known body among other capitals', 'The UN Special Envoy left.', [], ['UN organisation']],
    [
      'leaves a name with an apostrophe that no place owns',
      'The Children’s Fund met.',
      [['Children’s Fund', 'organisation']],
      ['Children’s Fund organisation'],
    ],
    [
      'finds an organisation that is said to be one',
      'The state news agency Vestnik reported it.',
      [],
      ['Vestnik organisation'],
    ],
    ['takes no weekday after an agency for its name', 'The news agency Monday reported it.', [], []],
    [
      'makes a place of what is said to be one',
      'At the Plesechny launch site it rained.',
      [['Plesechny', 'other']],
      ['Plesechny place'],
    ],
    [
      'gives a name the type another spelling of it has, also where the tagger saw none',
      'Guests left Plesechny; Plesechni is far and Plesetshny is not.',
      [
        ['Plesechny', 'place'],
        ['Plesechni', 'other'],
      ],
      ['Plesechny place', 'Plesechni place', 'Plesetshny place'],
    ],
    [
      'leaves a name alone when its sound has two types',
      'Marenka of Marenca met Marenka.',
      [
        ['Marenka', 'person'],
        ['Marenca', 'place'],
      ],
      ['Marenka person', 'Marenca place'],
    ],
    [
      'makes no body of people who follow a creed',
      'The Muslim world and the North American market grew.',
      [
        ['Muslim', 'organisation'],
        ['North American', 'place'],
      ],
      ['Muslim nationality', 'North American nationality'],
    ],
    [
      'parts who holds an office from it and from where',
      'U.S. Attorney Nela Cox met Foreign Secretary Dom Rabb, Chancellor Ida Voss and Khira Governor Ali Zam.',
      [
        ['U.S. Attorney Nela Cox', 'organisation'],
        ['Foreign Secretary Dom Rabb', 'person'],
        ['Chancellor Ida Voss', 'organisation'],
        ['Khira Governor Ali Zam', 'person'],
      ],
      ['U.S. place', 'Nela Cox person', 'Dom Rabb person', 'Ida Voss person', 'Khira place', 'Ali Zam person'],
    ],
    [
      'leaves a body that is called after an office',
      'The President Ida Voss Foundation and the Director General met.',
      [
        ['President Ida Voss Foundation', 'organisation'],
        ['Director General', 'organisation'],
      ],
      ['President Ida Voss Foundation organisation', 'Director General organisation'],
    ],
    [
      'joins a country that an "and" parted',
      'He left Saint Kitts and Nevis for Oslo and Bergen.',
      [
        ['Saint Kitts', 'place'],
        ['Nevis', 'place'],
        ['Oslo', 'place'],
        ['Bergen', 'place'],
      ],
      ['Saint Kitts and Nevis place', 'Oslo place', 'Bergen place'],
    ],
    [
      'makes no body of a thing in capitals, nor of a state that is written as one',
      'The GDP grew, the NGO said in Boise, ID.',
      [
        ['GDP', 'organisation'],
        ['NGO', 'organisation'],
        ['Boise', 'place'],
      ],
      ['GDP other', 'NGO other', 'Boise place', 'ID place'],
    ],
    [
      'makes nothing of what people believe in',
      'They spoke of Islam and Communism.',
      [
        ['Islam', 'place'],
        ['Communism', 'organisation'],
      ],
      ['Islam other', 'Communism other'],
    ],
    [
      'parts two places at a dash between spaces',
      'The flight is San Ramón – Alajuela.',
      [['San Ramón – Alajuela', 'place']],
      ['San Ramón place', 'Alajuela place'],
    ],
    [
      'leaves the dash of a body’s name',
      'The Rail Union – North met.',
      [['Rail Union – North', 'organisation']],
      ['Rail Union – North organisation'],
    ],
  ] as const)('%s', (_, text, found, expected) => expect(settle(text, found)).toEqual(expected));
});

describe('one-word names', () => {
  it.each([
    [
      'a noun before it says that it is a body, wherever it stands alone',
      'Tandler grew. The German chipmaker Tandler sold Tandler Park.',
      [
        ['Tandler', 'person'],
        ['Tandler', 'place'],
        ['Tandler Park', 'place'],
      ],
      ['Tandler organisation', 'Tandler organisation', 'Tandler Park place'],
    ],
    [
      'its officers do',
      'It was Larkin. Larkin CEO Ada Holt left.',
      [
        ['Larkin', 'person'],
        ['Larkin', 'person'],
        ['Ada Holt', 'person'],
      ],
      ['Larkin organisation', 'Larkin organisation', 'Ada Holt person'],
    ],
    ['shares in it do', 'He has shares in Tandler.', [['Tandler', 'place']], ['Tandler organisation']],
    [
      'what follows its comma does',
      'Brisk, a Berlin-based start-up that rents vans, grew.',
      [
        ['Brisk', 'person'],
        ['Berlin', 'place'],
      ],
      ['Brisk organisation', 'Berlin place'],
    ],
    [
      'a capital inside it does, but in a person’s',
      'QuickPar met McAllister.',
      [
        ['QuickPar', 'person'],
        ['McAllister', 'person'],
      ],
      ['QuickPar organisation', 'McAllister person'],
    ],
    ['a capital inside a handle does not', 'RT @ QuickPar left.', [['QuickPar', 'person']], ['QuickPar person']],
    [
      'a name of more words is told so too',
      'Later Aston Hale grew. The British carmaker Aston Hale sold a stake in Kim Doe’s firm to the publisher Jan Kolar.',
      [
        ['Aston Hale', 'person'],
        ['Aston Hale', 'person'],
        ['Kim Doe', 'person'],
        ['Jan Kolar', 'person'],
      ],
      ['Aston Hale organisation', 'Aston Hale organisation', 'Kim Doe person', 'Jan Kolar person'],
    ],
    [
      'a quoted name does',
      'The rights organisation “Odhira” met. Odhira won.',
      [['Odhira', 'other']],
      ['Odhira organisation', 'Odhira organisation'],
    ],
    [
      'the village of that name makes it a place',
      'Nahira slept. They left the village of Nahira.',
      [
        ['Nahira', 'person'],
        ['Nahira', 'other'],
      ],
      ['Nahira place', 'Nahira place'],
    ],
    [
      'a centre for hurricanes is no storm',
      'The National Hurricane Center spoke.',
      [['National Hurricane Center', 'organisation']],
      ['National Hurricane Center organisation'],
    ],
    [
      'a long name before its brackets does',
      'The National Chamber of Mines (Canamin) met. A report of Canamin came.',
      [['National Chamber of Mines', 'organisation']],
      ['National Chamber of Mines organisation', 'Canamin organisation', 'Canamin organisation'],
    ],
    [
      'a scorer behind his club is no short name of it',
      'Ayr and Troon Rovers (Welk) drew.',
      [
        ['Ayr and Troon Rovers', 'organisation'],
        ['Welk', 'person'],
      ],
      ['Ayr and Troon Rovers organisation', 'Welk person'],
    ],
    [
      'a company that somebody founded is not named by that',
      'The company Lund founded failed.',
      [['Lund', 'person']],
      ['Lund person'],
    ],
    [
      'a noun at the end of a line says nothing of the next',
      'A video platform\nLund spoke.',
      [['Lund', 'person']],
      ['Lund person'],
    ],
    [
      'somebody with a longer name or a title stays a person',
      'Ada Lund left. The chipmaker Lund and the tech firm Orr met Mr. Orr.',
      [
        ['Ada Lund', 'person'],
        ['Lund', 'person'],
        ['Orr', 'person'],
        ['Orr', 'person'],
      ],
      ['Ada Lund person', 'Lund person', 'Orr person', 'Orr person'],
    ],
    ['a capital that begins a sentence is no name', 'Small founders left. Group shareholders did not.', [], []],
    [
      'a storm is neither person nor place',
      'Tropical storm Dora came. Then Dora left for Typhoon Parma.',
      [
        ['Dora', 'person'],
        ['Dora', 'place'],
        ['Typhoon Parma', 'organisation'],
      ],
      ['Dora other', 'Dora other', 'Typhoon Parma other'],
    ],
    [
      'a storm with its kind is no person either',
      'Storm Ciara closed airports. Ciara hit Leeds.',
      [
        ['Storm Ciara', 'person'],
        ['Ciara', 'person'],
        ['Leeds', 'place'],
      ],
      ['Storm Ciara other', 'Ciara other', 'Leeds place'],
    ],
    ['what a crowd storms is none', 'They storm Valmora again.', [['Valmora', 'place']], ['Valmora place']],
  ] as const)('%s', (_, text, found, expected) => expect(settle(text, found)).toEqual(expected));
});

describe('lists', () => {
  it.each([
    [
      'the odd name of a list is of the list’s type',
      'Carmen, Ivonne, Marlenys and Lina left.',
      [
        ['Carmen', 'person'],
        ['Ivonne', 'person'],
        ['Marlenys', 'place'],
        ['Lina', 'person'],
      ],
      ['Carmen person', 'Ivonne person', 'Marlenys person', 'Lina person'],
    ],
    [
      'its last two were taken for one body',
      'Alvesta, Sala, Mora and Kalix froze.',
      [
        ['Alvesta', 'place'],
        ['Sala', 'place'],
        ['Mora and Kalix', 'organisation'],
      ],
      ['Alvesta place', 'Sala place', 'Mora place', 'Kalix place'],
    ],
    [
      'a firm with an "and" ends a list of firms',
      'Tandler, Larkin, Hale and Moss grew.',
      [
        ['Tandler', 'organisation'],
        ['Larkin', 'organisation'],
        ['Hale and Moss', 'organisation'],
      ],
      ['Tandler organisation', 'Larkin organisation', 'Hale and Moss organisation'],
    ],
    [
      'what everybody knows keeps its type',
      'Carmen, Ivonne, Paris and Lina left.',
      [
        ['Carmen', 'person'],
        ['Ivonne', 'person'],
        ['Paris', 'place'],
        ['Lina', 'person'],
      ],
      ['Carmen person', 'Ivonne person', 'Paris place', 'Lina person'],
    ],
    [
      'where they all are stands behind the last comma',
      'Ada Lund, Jan Kolar, Pat Doe, Elmenau',
      [
        ['Ada Lund', 'person'],
        ['Jan Kolar', 'person'],
        ['Pat Doe', 'person'],
        ['Elmenau', 'place'],
      ],
      ['Ada Lund person', 'Jan Kolar person', 'Pat Doe person', 'Elmenau place'],
    ],
    [
      'a list ends with its "and"',
      'In Alvesta, Sala and Mora, Tandler sells pumps.',
      [
        ['Alvesta', 'place'],
        ['Sala', 'place'],
        ['Mora', 'place'],
        ['Tandler', 'organisation'],
      ],
      ['Alvesta place', 'Sala place', 'Mora place', 'Tandler organisation'],
    ],
    [
      'three names are no list yet',
      'Alvesta, Sala and Tandler grew.',
      [
        ['Alvesta', 'place'],
        ['Sala', 'place'],
        ['Tandler', 'organisation'],
      ],
      ['Alvesta place', 'Sala place', 'Tandler organisation'],
    ],
  ] as const)('%s', (_, text, found, expected) => expect(settle(text, found)).toEqual(expected));
});

describe('states', () => {
  it.each([
    [
      'behind a town are places',
      'In Salisbury, NC, and Duluth, Minn., it rained.',
      [
        ['Salisbury', 'place'],
        ['Duluth', 'place'],
      ],
      ['Salisbury place', 'NC place', 'Duluth place', 'Minn. place'],
    ],
    ['make a place of the town before them', 'In Elmenau, Ore., it rained.', [], ['Elmenau place', 'Ore. place']],
    [
      'stand behind a party',
      'Ada Lund (D-NC) met Jan Kolar, R-Tenn., there.',
      [
        ['Ada Lund', 'person'],
        ['D-NC', 'organisation'],
        ['Jan Kolar', 'person'],
      ],
      ['Ada Lund person', 'NC place', 'Jan Kolar person', 'Tenn. place'],
    ],
    ['are not meant by other words', 'He asked ME, OR SO IT SEEMED, in the OK zone.', [], []],
    [
      'leave a person before them alone',
      'It was Ada Lund, MA, who spoke.',
      [['Ada Lund', 'person']],
      ['Ada Lund person'],
    ],
  ] as const)('%s', (_, text, found, expected) => expect(settle(text, found)).toEqual(expected));
});
