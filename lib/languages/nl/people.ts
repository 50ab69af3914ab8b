import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'meneer mijnheer mevrouw dhr mw mevr dr prof drs ir mr minister minister-president premier vicepremier ' +
    'president kanselier bondskanselier staatssecretaris burgemeester generaal kolonel kapitein admiraal rechter ' +
    'bisschop kardinaal senator',
  reignTitles: 'koning koningin prins prinses keizer paus',
  male: 'meneer mijnheer dhr koning prins paus broer vader zoon oom',
  female: 'mevrouw mw mevr koningin prinses zus moeder dochter echtgenote tante weduwe',
  children: 'zoon dochter kleinzoon kleindochter',
  parents: 'vader moeder grootvader grootmoeder opa oma',
  kin: 'broer zus echtgenoot echtgenote oom tante neef nicht weduwe',
  older: 'senior',
  younger: 'junior',
  he: 'hij hem',
  she: 'zij',
};
