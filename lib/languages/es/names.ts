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
};
