import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'og i er som det på å til en at av for har med ikke de om et den var fra han seg kan vil så men sier også ble ' +
    'skal være etter ut hadde må blir noe andre opp eller hun mot mer over nå ved bare enn inn når vært noen mye ' +
    'hva fikk gjøre gjør uten annet gikk mellom jeg',
  spelling: 'sjon|gjø|kj|øy|ø[kp]|åp|jø|het(?:en|er)?$|skap|erte$|lig[et]?$|tt$|kk$|pp$|^ut|uk[et]|ike$',
  neighbours: 'nn',
  openers:
    'den det de en ei et han hun vi jeg du man denne dette disse hans hennes dens deres min mitt vår våre men og ' +
    'eller så likevel også i på av ved med etter før for fra til under over ifølge siden mellom uten mot om når ' +
    'mens fordi selv tross derfor der her nå da allerede ennå ikke ingen alle mange noen flere andre to tre fire ' +
    'fem begge hver tidligere senere deretter dessuten samtidig derimot nylig hva hvem hvor hvordan hvorfor hvis ' +
    'hvilken som at er har hadde var ble blir kan skal vil må bare kun først sist neste mandag tirsdag onsdag ' +
    'torsdag fredag lørdag søndag hittil blant hos innen gjennom rundt kanskje verken enten slik politiet',
  months: ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'],
  quotationMarks: '«»“”',
  near:
    'aldri alene alle aller alltid amerikansk andre annen annet bare barn barna bedre begge best beste bilde ' +
    'bilder biler blant blir blitt bort borte bruk bruke bruker brukes brukt bygge dagen dagens dager deler ' +
    'denne dere deres dette drept døde dømt egen eget egne eller endre eneste enkelt enkelte ennå etter fall ' +
    'falt familie familien fant fast fikk finne finner finnes fire fjor flere form fort fortelle forteller fram ' +
    'frem full fullt fått føler følge følger føre først første gang gangen ganger gikk gitt gjør gjøre glad ' +
    'gode godt grad gått hatt hele heller helst helt henne hennes hjelp hjelpe hjem hodet holde holder holdt ' +
    'hvem hver hvert hvilke hvilken hvis hvor høre hører høst høyt ifølge igjen ikke ingen inne innen ' +
    'internasjonal internasjonale jobben jobber jobbet kirke kirken kjent kjente klar klare klarer klart klarte ' +
    'komme kommer kommet kort kvinner lage laget lagt land landet landets lang lange langt leder legge legger ' +
    'lenge lenger lese lett leve lever ligger like liker lille lite liten litt livet lære mange mann mannen ' +
    'medier meget melder mener menn mens mente mest midt mine mitt moren morgen måte måtte møte møter neste ' +
    'nesten norsk norske offentlig offentlige over penger politikk politisk politiske privat private rett rette ' +
    'retten riktig sagt saken saker samme sammen satt satte sett sette setter side siden sier sikre sine sist ' +
    'siste sitt sitter skiller skje skjedd skjedde skjer skole skolen skrev skrive skriver slett slik slike ' +
    'slikt slutt snakke snakker snakket spill spille spiller spillere spillet spilte stat staten steder stedet ' +
    'sterk sterke sterkt stille stiller stor store stort styrke står svarer svarte svært tatt tenke tenker ' +
    'tenkte tett tiden tror tusen ulike uten valg valget valgt vandt vant velge velger venner verden verdens ' +
    'viktig viktige ville vinne vinner vise viser visste viste vite våre vårt være vært året årets økonomisk ' +
    'økonomiske ønske ønsker ønsket',
};
