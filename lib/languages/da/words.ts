import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'og at det i er en som på af for med den til ikke har de et om var men han fra sig ved så kan når skal efter ' +
    'også siger under mod sin hun blev',
  neighbours: 'nb nn no',
  openers:
    'den det de en et han hun vi jeg du i man denne dette disse hans hendes dens deres min mit vores men og eller ' +
    'så dog også på af ved med efter før for fra til under over ifølge siden mellem uden mod om når mens fordi ' +
    'selvom trods derfor der her nu da idag igår allerede endnu ikke ingen alle mange nogle flere andre to tre ' +
    'fire fem begge hver tidligere senere derefter desuden samtidig derimod nylig hvad hvem hvor hvordan hvorfor ' +
    'hvis hvilken som at er har havde var blev bliver kan skal vil må kun bare først sidste næste mandag tirsdag ' +
    'onsdag torsdag fredag lørdag søndag hidtil blandt hos inden gennem omkring måske hverken enten selv sådan ' +
    'politiet',
  months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  quotationMarks: '”»«“„',
};
