import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  titles: 'président présidente madame monsieur m. mme premier',
  titlesNotInNames: 'Monsieur Mme Mlle',
  honorifics: 'madame monsieur',
  links: 'de du la le',
  particles: 'de du la le',
  uncounted: 'de la du des et',
  where: 'en à dans',
  places: 'Londres|Rome|Moscou|Varsovie|Bruxelles|Genève|Marseille|Lyon|Toulouse|Bordeaux|Strasbourg|Afrique|Asie',
  organisationLast: 'SA',
};
