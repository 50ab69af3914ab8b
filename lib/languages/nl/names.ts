import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  titles: 'minister-president meneer mevrouw koning koningin premier',
  links: 'van der den de ter ten',
  particles: 'van der den de ter ten',
  where: 'naar uit in',
  places: 'Brussel|Parijs|Londen|Berlijn|Wenen|Moskou|Lissabon|Den Haag|Utrecht|Europa|Afrika',
  organisationLast: 'NV',
  caseEndings: 's',
  shortForms: 'O ECB=European Central Bank|O VN=United Nations|O NAVO=NATO|O Navo=NATO|O OESO=OECD',
  rivers: 'rivier',
  divisions: 'provincie',
};
