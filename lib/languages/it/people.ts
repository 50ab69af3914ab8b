import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'signor signore signora signorina sig sigra dottor dottore dottoressa dott dottssa dr prof professor ' +
    'professore professoressa onorevole on presidente ministro ministra premier cancelliere cancelliera senatore ' +
    'senatrice sindaco sindaca governatore generale colonnello capitano ammiraglio giudice vescovo arcivescovo ' +
    'cardinale avvocato ingegner mister',
  givenTitles: 'don donna suor fra',
  reignTitles: 're regina principe principessa imperatore papa',
  male: 'signor signore sig don re principe papa fratello padre figlio marito zio',
  female: 'signora signorina donna regina principessa sorella madre figlia moglie zia vedova',
  children: 'figlio figlia nipote',
  parents: 'padre madre nonno nonna',
  kin: 'fratello sorella marito moglie zio zia cugino cugina vedova vedovo cognato cognata',
  older: 'senior padre',
  younger: 'junior figlio',
  he: 'egli',
  she: 'lei ella',
};
