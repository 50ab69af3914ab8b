import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'herra rouva neiti tohtori professori presidentti pääministeri ministeri ulkoministeri valtiovarainministeri ' +
    'liittokansleri kenraali eversti kapteeni amiraali piispa kardinaali tuomari',
  reignTitles: 'kuningas kuningatar prinssi prinsessa keisari paavi',
  male: 'herra kuningas prinssi paavi veli isä poika',
  female: 'rouva neiti kuningatar prinsessa sisar äiti tytär vaimo',
  children: 'poika tytär pojanpoika',
  parents: 'isä äiti isoisä',
  kin: 'veli sisar aviomies vaimo setä serkku leski',
  older: 'vanhempi',
  younger: 'nuorempi',
};
