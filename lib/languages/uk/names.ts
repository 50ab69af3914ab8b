import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  caseEndings:
    'а у ові ом і и ою ого ому ем я ю єм єві и>а і>а у>а ою>а ю>я ею>я і>я ії>ія ію>ія єю>ія ського>ський ' +
    'ському>ський ським>ський ської>ська ською>ська і>ь я>ь ю>ь ем>ь',
};
