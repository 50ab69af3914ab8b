import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  caseEndings: 's',
  shortForms: 'O ECB=European Central Bank|O FN=United Nations',
};
