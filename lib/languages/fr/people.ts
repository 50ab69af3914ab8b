import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'm mm mme mmes mlle me monsieur messieurs madame mesdames mademoiselle maître docteur dr professeur pr ' +
    'président présidente vice-président vice-présidente ministre premier première chancelier chancelière ' +
    'sénateur sénatrice député députée maire préfet préfète général colonel commandant capitaine lieutenant ' +
    'amiral maréchal juge procureur procureure évêque archevêque cardinal abbé père',
  reignTitles: 'roi reine prince princesse empereur impératrice pape',
  male: 'm mm monsieur messieurs roi prince pape frère fils mari oncle neveu',
  female: 'mme mmes mlle madame mademoiselle reine princesse sœur fille mère femme épouse tante nièce veuve',
  children: 'fils fille petit-fils petite-fille',
  parents: 'père mère beau-père belle-mère grand-père grand-mère',
  kin: 'frère sœur mari épouse femme oncle tante neveu nièce cousin cousine jumeau jumelle veuve veuf',
  older: 'père aîné',
  younger: 'fils cadet',
  he: 'il lui-même',
  she: 'elle elle-même',
};
