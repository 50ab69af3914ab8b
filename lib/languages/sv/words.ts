import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'och att det i som en på är av för med den till inte har de ett om var men han från sig vid så kan när ska ' +
    'efter också säger under mot sin hon där vill hade vara än här två finns upp många mycket bara fick hur varit ' +
    'även måste vad något sedan jag',
  spelling: 'ör|fö|ä[grnk]|ck[ae]?$|rna$|lig[at]?$|het(?:en|er)?$|ång|tion|tt$|^ut',
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
  near:
    'aldrig alla allt alltid annan annat anser anses använda användas används arbeta arbetar arbete arbetet ' +
    'bara barn barnen barnet behöva behövs bilar bland blev blir bort borta brott bäst bästa båda både börja ' +
    'början börjar börjat dagen dagens delar delas dels deras dess dessa ditt död döda dömd dömda efter egen ' +
    'eget egna ekonomisk ekonomiska elever eller enda fall familjen familjer fanns fick finnas finns fjol fler ' +
    'flera folk form fram fråga frågan från fyra fått först första försök försöka genom gett gick gott grad ' +
    'gruppen grupper gång gången gånger gått göra göras görs hade hand hans hela heller helst helt henne hennes ' +
    'hjälp hjälpa hund händer hänt håll hålla håller hårt höga högst högsta högt höll ibland idag ifrån igen ' +
    'igenom inga ingen inget innan inne inte jobb jobba klara klart kort krav kristen kristna kunde kunna ' +
    'kunnat kvar kvinna kvinnan kvinnans känna känns känt köpa köra lagen laget land landet landets leda leder ' +
    'leva lever ligger lika lite liten litet livet lägger lägre länder länge längre lära lätt lång långa långt ' +
    'låta mamma mannen matchen matcher medan men menar mer mera meter misstänks misstänkt mitt männen många ' +
    'möter natten nära nästa nästan någon något olika område områden redan riktigt rätt rätta sade sagt ' +
    'samhälle samhället samma samman samt satt sedan sent sett sida sidan sina sitt själv själva skapa skapar ' +
    'sker slag slags slog social sociala spela spelar stad staden stark starkt staten stod stor stora stort ' +
    'strax står stöd svar svara svarar svensk svenska svenskar svårt sätt sätta sådan sådana sådant söka söker ' +
    'taget tagit tala talar till tror under unga vanliga vanligt vann vara vare varje vars vatten vattnet vecka ' +
    'veckan viktig viktiga viktigt vilka vilken vilket vill ville vinna visa visar viss vissa visst vägen vänn ' +
    'väntar väntas världen världens våra vård vårt äktenskapet äktenskapets även ålder åren året årets åtta ' +
    'ökad ökade ökar ökat',
};
