import { describe, expect, test } from 'vitest';
import { readBodyText } from '../../../../lib/cards/spoken/read-body-text.ts';
import { type Told, told } from '../../../../lib/cards/spoken/told.ts';

describe('the noun that says what a body is', () => {
  test.each<[string, Told]>([
    ['US rocket and satellite company founded by a rich man', told({ what: ['company'], region: 'US' })],
    ['Centre-left UK political party', told({ what: ['political party'], region: 'GB' })],
    ['South Korean electronics group', told({ what: ['company'], region: 'KR' })],
    ['Islamist armed group in Somalia', told({ what: ['armed group'], region: 'SO' })],
    ['UK ministry of foreign affairs', told({ what: ['ministry'], fields: ['foreign affairs'], region: 'GB' })],
    ['UN agency for shipping', told({ what: ['un agency'] })],
    ['Parliament of Israel', told({ what: ['parliament'], region: 'IL' })],
    ['Lower chamber of the German parliament', told({ what: ['house of parliament'], region: 'DE' })],
    ['Military alliance of 32 North American and European countries', told({ what: ['alliance of states'] })],
    ['Political and economic union of 27 European countries', told({ what: ['union of states'] })],
    ['Executive body of the European Union', told({ what: ['eu institution'] })],
    ['Highest court of the United Nations', told({ what: ['international court'] })],
    ['UN body that counts whales', told({ what: ['un body'] })],
    ['World governing body of chess', told({ what: ['sports body'] })],
    ['Domestic security service of Latvia', told({ what: ['security service'], region: 'LV' })],
    ['Residence and office of the French president', told({ what: ['official residence'], region: 'FR' })],
    ['Upper chamber of the US Congress, 100 members', told({ what: ['house of parliament'], region: 'US' })],
    ['Kurdish armed group; declared its end in 2030', told({ what: ['armed group'] })],
    ['Foreign intelligence service of Israel', told({ what: ['intelligence agency'], region: 'IL' })],
  ])('%s', (text, expected) => {
    expect(readBodyText(text)).toEqual(expected);
  });
});

test.each([
  'Former French airline',
  'Body that advises the US president on security',
  'Withdrawal of the United Kingdom from the European Union (2020)',
  'Exchange for cryptocurrencies',
  'Governing body of the US Democratic Party',
  'US and Canadian agency',
  '',
])('nothing surely said: %s', (text) => {
  expect(readBodyText(text)).toBeNull();
});
