import { describe, expect, test } from 'vitest';
import { decideLanguage } from '../../../lib/text/decide-language.ts';

const GERMAN =
  'Der Minister sagte, dass er nicht zu den Gesprächen fahren werde, aber sein Büro sei mit beiden in Kontakt.';
const ENGLISH =
  'The minister said that he would not go to the talks, but his office has been in touch with both sides.';
const NORWEGIAN =
  'Statsråden sa at han ikke vil reise til samtalene, men at kontoret hans er i kontakt med begge parter og det er bra.';
const SWISS_GERMAN =
  'De Gmeindsrat hät am Mittwuch bschlosse, dass die alti Brugg für de Verchehr zue isch und im Summer repariert wird.';
const SWAHILI =
  'baraza la jiji limeamua kufunga daraja la zamani la mawe, na kazi itaanza wakati wa mvua za mwaka kesho. '.repeat(4);
const TURKISH =
  'bakan görüşmelere gitmeyeceğini ancak ofisinin her iki tarafla da temas halinde olduğunu söyledi. '.repeat(4);

describe('the language of a page', () => {
  test.each<[string, string, string, string]>([
    ['the words, whatever is claimed', GERMAN, 'en', 'de'],
    ['the words, where nothing is claimed', GERMAN, '', 'de'],
    ['the claim with its region, where the words agree', ENGLISH, 'en-us', 'en-us'],
    ['the claim, where there are too few words', 'Too few.', 'fr', 'fr'],
    ['nothing, where nothing tells', 'Too few.', '', ''],
    ['the claim, where it is a neighbour of what the words look like', SWISS_GERMAN, 'gsw', 'gsw'],
    ['the words, where they tell the neighbours apart', NORWEGIAN, 'da', 'nb'],
    ['the claim, where the words are in none that we know', SWAHILI, 'sw', 'sw'],
    [
      'the letters, whatever is claimed',
      '町の議会は、石の橋を重い車に閉ざすことを決めた。工事は春に始まる。',
      'de',
      'ja',
    ],
    ['the letters, where nothing is claimed', '시의회는 밤에 돌다리를 닫기로 했다.', '', 'ko'],
    [
      'the claim, where it is one of those written so',
      'شورای شهر پل قدیمی را بست و کار در بهار آغاز می‌شود',
      'fa',
      'fa',
    ],
    ['Chinese without kana', '市议会决定关闭旧石桥，工程将于春季开始。', 'en', 'zh'],
    ['by most letters, not by a name among them', `${ENGLISH} (東京新聞)`, 'en', 'en'],
    [
      'unknown, where two are as likely and the claim is neither',
      'de que se no por para de que se no por para',
      'de',
      'und',
    ],
    ['told by the words, whatever is claimed', TURKISH, 'en', 'tr'],
    ['unknown, where the words rule the claim out', SWAHILI, 'en', 'und'],
    ['unknown, where the words are in none that we know and nothing is claimed', SWAHILI, '', 'und'],
  ])('is %s', (_name, words, claimed, decided) => {
    expect(decideLanguage(words, claimed)).toBe(decided);
  });

  test('is not told by the addresses in a text', () => {
    const links = 'via https://www.heise.de https://netzpolitik.org heise.de www.zeit.de '.repeat(20);
    expect(decideLanguage(`${links} ${GERMAN}`, 'de-de')).toBe('de-de');
    expect(decideLanguage(links, 'de-de')).toBe('de-de');
  });
});
