import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  titles: 'presidente presidenta señor señora don doña ministro ministra papa',
  titlesNotInNames: 'Señor Señora Sra Sra.',
  honorifics: 'señor',
  links: 'de del la el',
  particles: 'de del la el',
  uncounted: 'de la del y',
  where: 'en a',
  places: 'Londres|Roma|Sevilla|Zaragoza|Bilbao|Moscú|Bruselas|Pekín|Europa|África',
  organisationLast: 'SA',
  shortForms:
    'O BCE=European Central Bank|O UE=European Union|O ONU=United Nations|O OTAN=NATO|' +
    'O FMI=International Monetary Fund|O OMS=World Health Organization|O OMC=World Trade Organization|' +
    'O OCDE=OECD|O OIEA=International Atomic Energy Agency|O TJUE=European Court of Justice|' +
    'O TEDH=European Court of Human Rights|L EEUU=United States',
  rivers: 'río',
  divisions: 'estado gobernador gobernadora provincia',
  streets: 'calle avenida plaza paseo',
};
