import { describe, expect, test } from 'vitest';
import { isScrambled } from '../../../lib/content/scrambled.ts';
import { contentOf, page } from '../dom/page.ts';

const words = (text: string): string[] => (text.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());

const ENGLISH =
  'The council of the town voted on Thursday to raise the harbour wall by a metre, and said that the work would begin in June and last until the spring of the next year.';
const GERMAN =
  'Der Stadtrat hat am Donnerstag beschlossen, die Mauer am Hafen um einen Meter zu erhöhen, und die Arbeiten sollen im Juni beginnen und bis zum Frühjahr dauern, sagte die Bürgermeisterin.';

const moved = (text: string, places: number): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + places) % 26));
  });
const turned = (text: string): string => text.replace(/\p{L}+/gu, (word) => [...word].reverse().join(''));
/** Letters of a fixed and uneven kind of chance. */
function drawn(text: string): string {
  let seed = 7;
  return text.replace(/\p{L}/gu, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return String.fromCharCode(97 + (Math.floor(seed / 65536) % 26));
  });
}

describe('scrambled is a text', () => {
  test.each([
    ['whose letters are moved on by one', moved(ENGLISH, 1)],
    ['whose letters are moved on by thirteen', moved(GERMAN, 13)],
    ['whose words are turned round', turned(ENGLISH)],
    ['in German, turned round', turned(GERMAN)],
    ['whose letters are drawn by chance', drawn(ENGLISH)],
    ['in German, drawn by chance', drawn(GERMAN)],
  ])('%s', (_name, text) => {
    expect(isScrambled(words(text))).toBe(true);
  });
});

describe('scrambled is none, whether we know its language or not', () => {
  test.each([
    ['English', ENGLISH],
    ['German', GERMAN],
    [
      'Finnish',
      'Kaupunginvaltuusto päätti torstaina korottaa sataman muuria metrillä kolmannen tulvan jälkeen, ja työt alkavat kesäkuussa ja kestävät ensi kevääseen asti, kertoi kaupunginjohtaja.',
    ],
    [
      'Hungarian',
      'A városi tanács csütörtökön úgy döntött, hogy a harmadik árvíz után egy méterrel megemeli a kikötő falát, és a munkák júniusban kezdődnek, majd a következő tavaszig tartanak.',
    ],
    [
      'Turkish',
      'Belediye meclisi perşembe günü liman duvarını bir metre yükseltmeye karar verdi ve çalışmaların haziran ayında başlayıp gelecek ilkbahara kadar süreceğini açıkladı.',
    ],
    [
      'Welsh',
      'Pleidleisiodd y cyngor ddydd Iau dros godi wal yr harbwr fetr yn uwch ar ôl y trydydd llifogydd mewn dwy flynedd, a dywedodd y maer y bydd y gwaith yn dechrau ym mis Mehefin.',
    ],
    [
      'Basque',
      'Udalak ostegunean erabaki zuen portuko horma metro bat altxatzea bi urtetan izandako hirugarren uholdearen ondoren, eta lanak ekainean hasiko dira eta hurrengo udaberrira arte iraungo dute.',
    ],
    [
      'Swahili',
      'Baraza la mji lilipiga kura siku ya Alhamisi kuinua ukuta wa bandari kwa mita moja baada ya mafuriko ya tatu katika miaka miwili, na kazi itaanza mwezi wa Juni na kuendelea hadi mwaka ujao.',
    ],
    [
      'Zulu',
      'Umkhandlu wedolobha uvote ngoLwesine ukuthi kuphakanyiswe udonga lwasethekwini ngemitha elilodwa ngemva kwezikhukhula zesithathu eminyakeni emibili, futhi umsebenzi uzoqala ngoJuni.',
    ],
    [
      'Vietnamese',
      'Hội đồng thành phố hôm thứ Năm đã bỏ phiếu nâng bức tường cảng lên một mét sau trận lụt thứ ba trong hai năm, và công việc sẽ bắt đầu vào tháng Sáu và kéo dài đến mùa xuân.',
    ],
    [
      'Croatian',
      'Gradsko vijeće odlučilo je u četvrtak povisiti lučki zid za jedan metar nakon treće poplave u dvije godine, a radovi će početi u lipnju i trajati do proljeća, rekla je gradonačelnica.',
    ],
    [
      'Welsh without its marks',
      'Mae hen wlad fy nhadau yn annwyl i mi gwlad beirdd a chantorion enwogion o fri ei gwrol ryfelwyr gwladgarwyr tra mad dros ryddid gollasant eu gwaed',
    ],
    [
      'a printer’s filler',
      'Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris.',
    ],
    [
      'Chinese in Latin letters',
      'Shi yihui xingqisi jueding ba gangkou de qiang jiagao yi mi zhe shi liang nian lai di san ci hongshui zhihou gongcheng jiang zai liu yue kaishi yizhi chixu dao mingnian chuntian',
    ],
    [
      'a list of names',
      'Krzysztof Wrzeszcz, Grzegorz Brzęczyszczykiewicz, Zbigniew Szczepański, Przemysław Chrząszcz, Małgorzata Wójcik, Katarzyna Szymczak, Stanisław Jędrzejczyk, Wojciech Krawczyk',
    ],
    [
      'results of a match',
      'Penhallow Hollin Tarn Marlow Elmsford Tolvan Castle Vale Harrow Point Quay Street Rovers Wanderers Athletic Albion United City Town County Rangers Villa Forest Palace',
    ],
  ])('%s', (_name, text) => {
    expect(isScrambled(words(text))).toBe(false);
  });
});

test('of an article whose rest is scrambled, what can be read is left', () => {
  const html = `<!doctype html><html lang="en"><title>Harbour wall</title><body><main><article><h1>Harbour wall</h1><p>${ENGLISH}</p><div><p>${moved(GERMAN, 1)}</p><p>${moved(ENGLISH, 1)}</p></div></article></main></body></html>`;
  const { text, blocks } = contentOf(page(html));
  expect(blocks.filter(({ inArticle }) => inArticle).map(({ start, end }) => text.slice(start, end))).toEqual([
    ENGLISH,
  ]);
});
