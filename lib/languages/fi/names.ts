import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  caseEndings:
    'n en in ssa ssä lla llä lle lta ltä sta stä seen iin un a ä ta tä ksi na nä han hän hun hyn issa issä isen ' +
    'iseen ista istä',
  shortForms: 'O EKP=European Central Bank|O YK=United Nations|O ETYJ=OSCE',
};
