import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  titles: 'presidente senhor senhora ministro ministra',
  titlesNotInNames: 'Senhor Senhora',
  links: 'de da dos',
  particles: 'de da dos',
  uncounted: 'de e',
  where: 'em a',
  places: 'Lisboa|Bruxelas|Moscovo|Pequim|Londres|Roma|Europa|África',
  shortForms:
    'O BCE=European Central Bank|O UE=European Union|O ONU=United Nations|O OTAN=NATO|O Otan=NATO|' +
    'O FMI=International Monetary Fund|O OMS=World Health Organization|O OMC=World Trade Organization|' +
    'O OCDE=OECD|O AIEA=International Atomic Energy Agency|L EUA=United States',
  rivers: 'rio',
  divisions: 'estado governo governador governadora interior litoral',
  streets: 'rua avenida avenidas praça alameda travessa rodovia',
};
