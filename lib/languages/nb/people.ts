import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'herr hr fru frøken dr prof professor statsminister statsministeren finansminister utenriksminister president ' +
    'minister general oberst kaptein admiral biskop kardinal ordfører forbundskansler',
  reignTitles: 'kong konge dronning prins prinsesse keiser pave paven',
  male: 'herr hr kong konge prins pave bror far sønn',
  female: 'fru frøken dronning prinsesse søster mor datter kone',
  children: 'sønn sønnen datter datteren barnebarn',
  parents: 'far faren mor moren bestefar',
  kin: 'bror broren søster søsteren ektemann kone onkel tante fetter kusine enke',
  older: 'senior eldre',
  younger: 'junior yngre',
  he: 'han hans ham',
  she: 'hun hennes henne',
};
