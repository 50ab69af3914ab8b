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
  ] as const)('%s', (_, text, found, expected) => expect(settle(text, found)).toEqual(expected));
});
