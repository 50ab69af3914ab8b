import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  caseEndings: 's',
  shortForms: 'O FN=United Nations',
};
