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
  shortForms:
    'O BCE=European Central Bank|O UE=European Union|O ONU=United Nations|O Onu=United Nations|O OTAN=NATO|' +
    'O Otan=NATO|O FMI=International Monetary Fund|O OMS=World Health Organization|' +
    'O OMC=World Trade Organization|O OCDE=OECD|O AIEA=International Atomic Energy Agency|' +
    'O CJUE=European Court of Justice|O CEDH=European Court of Human Rights',
  rivers: 'rivière fleuve',
  divisions: 'province',
  streets: 'rue avenue boulevard quai',
};
