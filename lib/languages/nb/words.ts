import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  openers:
    'den det de en ei et han hun vi jeg du man denne dette disse hans hennes dens deres min mitt vår våre men og ' +
    'eller så likevel også i på av ved med etter før for fra til under over ifølge siden mellom uten mot om når ' +
    'mens fordi selv tross derfor der her nå da allerede ennå ikke ingen alle mange noen flere andre to tre fire ' +
    'fem begge hver tidligere senere deretter dessuten samtidig derimot nylig hva hvem hvor hvordan hvorfor hvis ' +
    'hvilken som at er har hadde var ble blir kan skal vil må bare kun først sist neste mandag tirsdag onsdag ' +
    'torsdag fredag lørdag søndag hittil blant hos innen gjennom rundt kanskje verken enten slik politiet',
  months: ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'],
  quotationMarks: '«»“”',
};
