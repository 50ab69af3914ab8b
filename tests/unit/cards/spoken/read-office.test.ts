import { describe, expect, test } from 'vitest';
import { readOffice } from '../../../../lib/cards/spoken/read-office.ts';
import { type Told, told } from '../../../../lib/cards/spoken/told.ts';

describe('the title of an office is read as codes', () => {
  test.each<[string, Told]>([
    ['President of France', told({ what: ['president'], region: 'FR' })],
    ['Prime Minister of the Czech Republic', told({ what: ['prime minister'], region: 'CZ' })],
    ['Acting President of Mali', told({ what: ['president'], region: 'ML', remarks: [{ code: 'acting' }] })],
    ['King of Jordan', told({ what: ['king'], region: 'JO' })],
    ['Minister of Finance, Poland', told({ what: ['minister'], fields: ['finance'], region: 'PL' })],
    [
      'Minister of Education, Youth and Sports, Czech Republic',
      told({ what: ['minister'], fields: ['education', 'youth', 'sport'], region: 'CZ' }),
    ],
    ['Federal Minister of the Interior, Germany', told({ what: ['minister'], fields: ['interior'], region: 'DE' })],
    [
      'Minister of State for Trade, United Kingdom',
      told({ what: ['minister of state'], fields: ['trade'], region: 'GB' }),
    ],
    ['Secretary of State for Health, United Kingdom', told({ what: ['minister'], fields: ['health'], region: 'GB' })],
    ['US Secretary of State', told({ what: ['minister'], fields: ['foreign affairs'], region: 'US' })],
    ['US Secretary of the Treasury', told({ what: ['minister'], fields: ['finance'], region: 'US' })],
    ['Member of the French National Assembly', told({ what: ['member of parliament'], region: 'FR' })],
    ['Member of the Swedish Riksdag', told({ what: ['member of parliament'], region: 'SE' })],
    ['Member of the Knesset, Israel', told({ what: ['member of parliament'], region: 'IL' })],
    ['Member of the House of Councillors, Japan', told({ what: ['senator'], region: 'JP' })],
    ['Senator, Brazil', told({ what: ['senator'], region: 'BR' })],
    ['Speaker of the Lok Sabha, India', told({ what: ['speaker'], region: 'IN' })],
    [
      'Member of the European Parliament for Greece',
      told({ what: ['member of the european parliament'], region: 'GR' }),
    ],
    [
      'Member of the Kerala Legislative Assembly, India',
      told({ what: ['member of a regional parliament'], place: 'Kerala', region: 'IN' }),
    ],
    [
      'Member of the Fifteenth Odisha Legislative Assembly, India',
      told({ what: ['member of a regional parliament'], place: 'Odisha', region: 'IN' }),
    ],
    [
      'Member of the Scottish Parliament, United Kingdom',
      told({ what: ['member of a regional parliament'], place: 'Scotland', region: 'GB' }),
    ],
    [
      'Member of the US House of Representatives for Ohio',
      told({ what: ['member of the house of representatives'], place: 'Ohio', region: 'US' }),
    ],
    [
      'Member of the Georgia State Senate',
      told({ what: ['member of a state senate'], place: 'Georgia', region: 'US' }),
    ],
    ['Governor of Puebla, Mexico', told({ what: ['governor'], place: 'Puebla', region: 'MX' })],
    ['Lord Mayor of Dublin, Ireland', told({ what: ['mayor'], place: 'Dublin', region: 'IE' })],
    [
      'US Ambassador to Nigeria',
      told({ what: ['ambassador'], region: 'US', remarks: [{ code: 'to country', region: 'NG' }] }),
    ],
    ['Justice of the Supreme Court, Norway', told({ what: ['judge of the supreme court'], region: 'NO' })],
    ['President of the Democratic Republic of the Congo', told({ what: ['president'], region: 'CD' })],
    ['President of the Republic of Paraguay', told({ what: ['president'], region: 'PY' })],
    ['President of the European Commission', told({ what: ['president of a body'], place: 'European Commission' })],
    ['Secretary General of NATO', told({ what: ['secretary-general'], place: 'NATO' })],
    ['Governor of the Bank of England', told({ what: ['central bank governor'], place: 'Bank of England' })],
    ['Leader of the Green Party, Canada', told({ what: ['party leader'], place: 'Green Party' })],
    ['Governor of the National Bank, Latvia', told({ what: ['central bank governor'], region: 'LV' })],
    ['Governor of the Central Bank of Chile', told({ what: ['central bank governor'], region: 'CL' })],
    [
      'President of the Province of Padua, Italy',
      told({ what: ['president of a province'], place: 'Padua', region: 'IT' }),
    ],
    ['President of Calabria, Italy', told({ what: ['president of a region'], place: 'Calabria', region: 'IT' })],
    ['Secretary of State of Ohio', told({ what: ['secretary of state of a state'], place: 'Ohio', region: 'US' })],
    ['Secretary of Health, Mexico', told({ what: ['minister'], fields: ['health'], region: 'MX' })],
    [
      'Minister of Emergency Situations, Belarus',
      told({ what: ['minister'], fields: ['emergency situations'], region: 'BY' }),
    ],
    [
      'Minister of Human Rights and Refugees, Bosnia and Herzegovina',
      told({ what: ['minister'], fields: ['human rights', 'refugees'], region: 'BA' }),
    ],
    ['Mayor of London', told({ what: ['mayor'], place: 'London' })],
    ['Chief executive of Airbus', told({ what: ['chief executive'], place: 'Airbus' })],
  ])('%s', (title, expected) => {
    expect(readOffice(title)).toEqual(expected);
  });
});

describe('another office of a like name is not taken for it', () => {
  test.each([
    ['a state’s house', 'Speaker of the Legislative Assembly, Australia'],
    ['a government that is called a council', 'Member of the Federal Council, Switzerland'],
    ['a body of experts', 'Member of the Assembly of Experts, Iran'],
    ['a province that is not known', 'Governor of Somewhere'],
    ['an aide', 'Minister in the Presidency, South Africa'],
    ['a field that is not known', 'Minister of Magic, Latvia'],
    ['one field of two that is not known', 'Minister of Finance and Magic, Latvia'],
    ['a country that is not known', 'President of Ruritania'],
    ['a part of a country', 'First Minister, United Kingdom'],
    ['a chancellor who leads an office', 'Federal Chancellor of Switzerland'],
    ['a court', 'President of the Constitutional Court, Italy'],
    ['a body of a country', 'President of the Senate of the Elders, Italy'],
    ['a prefecture', 'Member of the Shiga Prefectural Assembly, Japan'],
    ['a secretary of a service', 'US Secretary of the Navy'],
    ['what every object has', 'constructor, Japan'],
    ['nothing', ''],
  ])('%s', (_, title) => {
    expect(readOffice(title)).toBeNull();
  });
});
