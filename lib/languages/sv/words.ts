import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'och att det i som en på är av för med den till inte har de ett om var men han från sig vid så kan när ska ' +
    'efter också säger under mot sin hon',
  openers:
    'den det de en ett han hon vi jag du ni man denna denne detta dessa hans hennes dess deras sin men och eller ' +
    'så dock också även i på av vid med efter före för från till under över enligt sedan mellan utan mot om när ' +
    'medan eftersom fast trots därför där här nu då idag igår imorgon redan ännu inte ingen alla många några ' +
    'flera andra två tre båda varje tidigare senare därefter dessutom samtidigt däremot nyligen vad vem var hur ' +
    'som att är har bara just först sist totalt kring hos inför utöver genom måndag tisdag onsdag torsdag fredag ' +
    'lördag söndag ju hittills bland vissa ytterligare slutligen alltså emellertid ändå kanske troligen varför ' +
    'varifrån vart vilken vilka vilket någon något ingenting inget allt mer mindre mest nästan alltid aldrig ofta ' +
    'ibland inom utanför bakom längs runt därmed därav däri härmed vår våra min mitt mina dem honom henne oss mig ' +
    'fyra fem tio blir blev hade kan ska vill måste får ifall oavsett omkring enbart endast ungefär drygt knappt ' +
    'senaste nästa förra polisen enl samma själv sådana sådan annars dels varken antingen',
  months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  small:
    'en ett den det de dem han hon vi ni jag du honom henne sin sitt sina och eller men är var har hade kan ska ' +
    'skulle med utan på i av för från till om som att inte ingen inget inga aldrig',
  numbers:
    'noll två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio hundra tusen miljon miljoner miljard ' +
    'miljarder första andra tredje halv dubbel',
  days: 'igår idag imorgon',
  linking: 'och i på av vid för från till under över mot om',
  quotationMarks: '”»«',
};
