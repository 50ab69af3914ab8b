import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'hr fru frøken dr prof professor statsminister statsministeren finansminister udenrigsminister præsident ' +
    'minister general oberst kaptajn admiral biskop kardinal borgmester forbundskansler',
  reignTitles: 'kong konge dronning prins prinsesse kejser pave paven',
  male: 'hr kong konge prins pave bror far søn',
  female: 'fru frøken dronning prinsesse søster mor datter hustru',
  children: 'søn sønnen datter datteren barnebarn',
  parents: 'far faren mor moren bedstefar',
  kin: 'bror broren søster søsteren mand hustru kone onkel tante fætter kusine enke',
  older: 'senior ældre',
  younger: 'junior yngre',
  he: 'han hans ham',
  she: 'hun hendes hende',
};
