import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'il di che la e è un una per in non del della con sono da al i gli le si dei nel ha anche alla più come ma lo ' +
    'delle questo stato dopo ai dal nella hanno',
  openers:
    'il lo la i gli le un uno una egli lui lei loro noi voi io questo questa questi queste quello quella quelli ' +
    'suo sua suoi ma e ed o oppure però anche nel nella nei nelle nello in su sul sulla con per da dal dalla dopo ' +
    'prima durante secondo tra fra senza quando mentre se come poi così ora oggi ieri infatti inoltre intanto ' +
    'tuttavia non già ancora a al alla ai alle del della dei delle di si è sono era chi che cosa dove perché ogni ' +
    "tutti tutte alcuni molti altri due tre entrambi proprio solo nonostante invece quindi quanto c'è ci " +
    'attualmente recentemente infine finalmente successivamente precedentemente soprattutto anzi eppure dunque ' +
    'perciò pertanto benché sebbene affinché qualora oltre contro verso circa quasi sempre mai spesso forse certo ' +
    'ecco qui lì là nessuno nessuna niente nulla qualche qualcuno alcune molte altre altra altro stesso mio mia ' +
    'nostro nostra mi vi erano fu sarà ha hanno aveva quattro cinque grazie rispetto nonché ossia ovvero quale ' +
    'quali cui sotto parte tali tale',
  elided: 'l d c n s un all dell nell dall sull',
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  small:
    'il lo la i gli le un uno una lui lei loro io tu noi voi si mi ti ci e ed o ma è sono era erano ha hanno con ' +
    'senza in di del della da dal a al per su che non né mai più meno',
  numbers:
    'zero due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta cento ' +
    'mila mille milione milioni miliardo miliardi primo prima secondo seconda terzo mezzo doppio',
  days: 'ieri oggi domani',
  linking: 'il lo la gli le di da e o a',
  quotationMarks: '«»“”',
};
