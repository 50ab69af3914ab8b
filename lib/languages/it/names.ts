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
  shortForms:
    'O BCE=European Central Bank|O Bce=European Central Bank|O UE=European Union|O Ue=European Union|' +
    'O ONU=United Nations|O Onu=United Nations|O FMI=International Monetary Fund|' +
    'O Fmi=International Monetary Fund|O OMS=World Health Organization|O Oms=World Health Organization|' +
    'O OCSE=OECD|O Ocse=OECD|O AIEA=International Atomic Energy Agency',
  rivers: 'fiume',
  divisions: 'provincia',
  streets: 'via viale piazza',
};
