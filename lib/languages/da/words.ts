import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'og at det i er en som på af for med den til ikke har de et om var men han fra sig ved så kan når skal efter ' +
    'også siger under mod sin hun blev',
  neighbours: 'nb nn no',
};
