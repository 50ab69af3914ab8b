/*
 * Languages of which nothing is known but their small words, so that their texts are not taken for those of a
 * neighbour: Catalan for Spanish, Slovak for Czech, Bulgarian for Russian. Sorted by code.
 */

import type { LanguageWords } from './language-words.ts';

interface ToldApart extends Pick<LanguageWords, 'profile' | 'spelling'> {
  /** BCP 47. */
  readonly code: string;
  /** The language that a text is said to be in where it may be in either: it is read like this one. */
  readonly inDoubt?: string;
}

export const TOLD_APART: readonly ToldApart[] = [
  {
    code: 'af',
    profile:
      'die van en in is dat om te nie vir op met aan wat sy hy het hulle deur ook as maar kan moet hierdie word ek sal ' +
      'oor tot na was uit by sê daar een meer dit toe nog baie',
    spelling: 'oor|aar|uu|oud|uit|skap|heid$|wys',
  },
  {
    code: 'be',
    profile:
      'і у на што з не да за па як гэта для ад але які каб яго быў была было пасля таксама яны калі або ён яе іх пра ' +
      'ўжо тым пад гэтага можа без гады якія аб',
    spelling: '[ўыэі]|[ое]га$|ць|ск|ння',
  },
  {
    code: 'bg',
    profile:
      'на и да се от за в с че е са не по ще като до това при той след или които който която си има но към във само бе ' +
      'беше го как още му им тази този може през със между',
    spelling: '[иъ]|ата$|ето$|ени[ея]|ск|ци[яию]',
  },
  {
    code: 'ca',
    profile:
      'de la que i a el l d del en va les per un els amb una es al no dels com s més aquest han hi seva ser als seu ' +
      'aquesta també entre anys o pel són sobre però què quan cap fins tot és estat altres pels està té on ja sense ' +
      'després segons aquests aquestes perquè ha molt ho',
    spelling: 'ció$|cions|·|tats?$|anys?$|itz|tza|ix|ò|ènci|mb$',
  },
  {
    code: 'et',
    profile:
      'ja on ei et see ka oli kui mis ning aga oma kes ta selle siis võib ole mida seda või tema pärast kuid juba nii ' +
      'kõik peab veel aasta vastu olid nad üle ütles sest enne',
    spelling: 'õ|nud$|tud$|iks$|dest$|mise|ä$|ää|uu',
  },
  {
    code: 'gl',
    profile:
      'o a os as de que e do da en un unha para con non por na no dos das se máis como foi ao pero el súa seu son ' +
      'tamén polo pola ata está ser xa nos ou é moi este sobre entre dende anos hai unha á ás aos segundo cando onte',
    spelling: 'ñ|ción|dades?$|x[aeio]|eir|[rtv]ou$',
  },
  {
    code: 'hr',
    profile:
      'i u je da na se za su od s koji ne a će iz o što to kao po ali bi ili do bio bila koja koje nije još samo nakon ' +
      'rekao ima prema kako godine sve može bez kada te biti više',
    spelling: 'ij[aeu]|đ|nj|lj|ao$',
  },
  {
    code: 'is',
    profile:
      'og að í á er sem til um það við með var ekki en hann af fyrir þess hefur því segir þá eru sé hún verið þar eftir ' +
      'frá upp úr þeir hafa verður kom voru hans',
    spelling: '[þð]|æ[ðgrt]|ur$',
  },
  {
    code: 'mk',
    profile:
      'и на во се да од за не е со што ќе ги го но како или ја беше кои која кој дека по ова тие биде повеќе само меѓу ' +
      'може според уште',
    spelling: '[иѓќѕј]|ата$|ото$|ск',
  },
  {
    code: 'nn',
    inDoubt: 'nb',
    profile:
      'og i er det som til på å for at av har med ein dei ikkje om den eit var frå ei han seg kan skal men vil seier eg ' +
      'må så også meir ut etter blir ved vart eller få hadde noko over enn ho no mot inn berre når vera då vere kjem ' +
      'mykje kva fleire heile gjer korleis desse same sjølv vore',
    spelling: 'sjon|gj|kj|øy|ø[kp]|åp|jø|eit$|kkj|leg[e]?$|ane$|heit|tt$|kk$|pp$|^ut|uk[et]|^kv|[aeiouyæøå]r?ar$|ast$',
  },
  {
    code: 'sk',
    profile:
      'a v sa na že je z s o do aj ktoré ktorý ktorá pre si to ale ako podľa sú jeho po bol bola bolo od tiež keď už ' +
      'nie alebo pri viac než môže pred byť však ešte kde aby medzi rokov má ani bez čo tak len by povedal k za',
    spelling: '[ľĺŕô]|[ie]ia$|ie$|iu$|ou$|ého$|ých$|osť|ť$',
  },
  {
    code: 'sl',
    profile:
      'in v je da na se za so z ki pa ne po tudi s bo kot ali še bi od pri do kar iz tem bil bila ter o ni jih ga lahko ' +
      'več ko že med pred',
    spelling: 'lj|nj|ega$|čno',
  },
  {
    code: 'sr',
    profile:
      'и је да у на се за су од са који не а ће из о што то као по али би или до био била која које није још само након ' +
      'има према како може без када те бити више',
    spelling: '[иђћјљњ]|ск',
  },
];
