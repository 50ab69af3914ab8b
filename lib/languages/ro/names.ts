import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  caseEndings: 'ului lui ul ei i>a iei>ia ei>a ul>u ului>u',
  shortForms:
    'O BCE=European Central Bank|O UE=European Union|O ONU=United Nations|O FMI=International Monetary Fund|' +
    'O OMS=World Health Organization|O AIEA=International Atomic Energy Agency|O CJUE=European Court of Justice|' +
    'O CEDO=European Court of Human Rights|L SUA=United States',
  rivers: 'râul fluviul',
};
