import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  titles: 'presidente onorevole signor signora ministro ministra papa re',
  titlesNotInNames: 'Signor Signora',
  honorifics: 'signor',
  links: 'di da del della',
  particles: 'di da del',
  uncounted: 'del e',
  where: 'a nel in',
  places: 'Roma|Milano|Napoli|Mosca|Londra|Parigi|Berlino|Torino|Firenze|Palermo|Europa',
};
