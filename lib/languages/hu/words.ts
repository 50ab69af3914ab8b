import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'a az és hogy nem is egy volt meg már csak de ezt el mint azt még szerint lesz után ez ki kell mert vagy ha ' +
    'majd aki van lehet minden között pedig amely több ezért fel olyan akkor',
  months: ['jan', 'febr feb', 'márc már', 'ápr', 'máj', 'jún', 'júl', 'aug', 'szept szep', 'okt', 'nov', 'dec'],
  spelling: 'ő|ű|s[áé]g|gy|ít|köz|n[ae]k$|ály|ény|ért|más|kat$|ket$|sz[áé]',
};
