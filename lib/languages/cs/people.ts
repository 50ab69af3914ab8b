import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'pan pana paní slečna dr prof prezident prezidentka premiér premiérka ministr ministryně kancléř kancléřka ' +
    'senátor senátorka poslanec poslankyně starosta primátor generál gen plukovník major kapitán admirál soudce ' +
    'soudkyně biskup arcibiskup kardinál',
  reignTitles: 'král královna princ princezna císař papež',
  male: 'pan pana král princ papež bratr syn otec',
  female: 'paní slečna královna princezna sestra dcera matka manželka',
  children: 'syn dcera vnuk vnučka',
  parents: 'otec matka dědeček babička',
  kin: 'bratr sestra manžel manželka strýc teta bratranec vdova',
  older: 'starší',
  younger: 'mladší',
};
