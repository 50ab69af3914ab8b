import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  titles: 'presidente senhor senhora ministro ministra',
  male: 'senhor',
  female: 'senhora',
  links: 'de da dos',
  particles: 'de da dos',
  uncounted: 'de e',
  where: 'em a',
  places: 'Lisboa|Bruxelas|Moscovo|Pequim|Londres|Roma|Europa|África',
};
