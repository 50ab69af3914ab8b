import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  caseEndings:
    'a owi em ie u y i ę ą om ami ach ego emu ym im iego iemu y>a i>a ę>a ą>a o>a ie>a ki>ek kiem>ek ka>ek ' +
    'kowi>ek iej>a ej>a ów skiego>ski skiemu>ski skim>ski skiej>ska ską>ska ckiego>cki ckiemu>cki ckim>cki ' +
    'ckiej>cka cką>cka ii>ia ię>ia ią>ia ji>ja ję>ja ją>ja cie>ta dzie>da rze>ra ce>ka dze>ga',
  shortForms:
    'O EBC=European Central Bank|O UE=European Union|O ONZ=United Nations|O MFW=International Monetary Fund|' +
    'O TSUE=European Court of Justice|O ETPC=European Court of Human Rights|' +
    'O MAEA=International Atomic Energy Agency',
  rivers: 'rzeka rzeki rzece rzekę rzeką',
};
