import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  caseEndings: 'ului lui ul ei i>a iei>ia ei>a ul>u ului>u',
};
