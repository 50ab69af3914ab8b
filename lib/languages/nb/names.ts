import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  caseEndings: 's',
};
