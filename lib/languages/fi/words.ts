import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  openers:
    'hän he se ne tämä nämä minä me sinä te hänen heidän tämän niiden mutta ja sekä kuitenkin myös kun jos koska ' +
    'vaikka siksi siellä täällä tässä nyt sitten silloin tänään eilen huomenna vielä ei eivät kukaan kaikki monet ' +
    'jotkut useat muut kaksi kolme molemmat aiemmin myöhemmin lisäksi samalla viime mitä kuka missä miten miksi ' +
    'että on oli ovat vain juuri ensin lopulta nykyisin esimerkiksi toisaalta maanantaina tiistaina keskiviikkona ' +
    'torstaina perjantaina lauantaina sunnuntaina poliisi',
  months: ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
  quotationMarks: '”»',
};
