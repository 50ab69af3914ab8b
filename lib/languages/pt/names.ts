import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  titles: 'presidente senhor senhora ministro ministra',
  titlesNotInNames: 'Senhor Senhora',
  links: 'de da dos',
  particles: 'de da dos',
  uncounted: 'de e',
  where: 'em a',
  places: 'Lisboa|Bruxelas|Moscovo|Pequim|Londres|Roma|Europa|África',
};
