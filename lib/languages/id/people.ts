import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'bapak pak ibu bu tuan nyonya dr prof presiden wapres perdana menteri gubernur bupati walikota jenderal ' +
    'kolonel kapten laksamana hakim uskup kardinal',
  reignTitles: 'raja ratu pangeran putri kaisar paus sultan',
  male: 'bapak pak tuan raja pangeran',
  female: 'ibu bu nyonya ratu putri',
  children: 'putra putri anak cucu',
  parents: 'ayah ibunda kakek nenek',
  kin: 'kakak adik suami istri paman bibi sepupu',
  older: 'senior',
  younger: 'junior',
};
