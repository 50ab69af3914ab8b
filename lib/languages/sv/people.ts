import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'herr fru fröken dr prof professor statsminister statsministern finansminister finansministern ' +
    'utrikesminister utrikesministern president presidenten minister ministern talman general överste kapten ' +
    'amiral biskop ärkebiskop kardinal domare förbundskansler',
  reignTitles: 'kung drottning prins prinsessa kronprinsessan kejsare påve påven',
  male: 'herr kung prins påve bror pappa son far',
  female: 'fru fröken drottning prinsessa syster mamma dotter mor hustru',
  children: 'son sonen dotter dottern sonson barnbarn',
  parents: 'far fadern mor modern pappa mamma farfar morfar',
  kin: 'bror brodern syster systern make hustru fru farbror morbror kusin änka',
  older: 'senior äldre',
  younger: 'junior yngre',
  he: 'han hans honom',
  she: 'hon hennes henne',
};
