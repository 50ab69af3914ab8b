import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  caseEndings:
    'ban ben nak nek t at et ot öt val vel ra re ról ről tól től hoz hez höz nál nél ba be ból ből on en ön n ért ' +
    'ig i é ék nal nel tal tel ral rel sal sel mal mel lal lel gal gel kal kel zal zel dal del ja je a e ának ' +
    'ének ában ében át ét ára ére án>a én>e át>a ét>e ára>a ére>e ában>a ében>e ának>a ének>e ával>a ével>e ról>a ' +
    'áról>a éról>e',
  shortForms: 'O EKB=European Central Bank|O ENSZ=United Nations|O EBESZ=OSCE',
};
