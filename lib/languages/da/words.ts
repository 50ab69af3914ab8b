import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'og at det i er en som på af for med den til ikke har de et om var men han fra sig ved så kan når skal efter ' +
    'også siger under mod sin hun blev der havde ud op noget bliver mere ind været end hvad sagde fik uden mellem ' +
    'nogle gik nu jeg kun meget have over eller selv hvor være',
  spelling: 'hed(?:en|er|s)?$|skab|ø[jgb]|åb|æ[gnlkdt]|^ud.|afd|ået$|eret$|lig[et]?$|tion|ug[et]|øg',
  neighbours: 'fo',
  openers:
    'den det de en et han hun vi jeg du i man denne dette disse hans hendes dens deres min mit vores men og eller ' +
    'så dog også på af ved med efter før for fra til under over ifølge siden mellem uden mod om når mens fordi ' +
    'selvom trods derfor der her nu da idag igår allerede endnu ikke ingen alle mange nogle flere andre to tre ' +
    'fire fem begge hver tidligere senere derefter desuden samtidig derimod nylig hvad hvem hvor hvordan hvorfor ' +
    'hvis hvilken som at er har havde var blev bliver kan skal vil må kun bare først sidste næste mandag tirsdag ' +
    'onsdag torsdag fredag lørdag søndag hidtil blandt hos inden gennem omkring måske hverken enten selv sådan ' +
    'politiet',
  months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  quotationMarks: '”»«“„',
  near:
    'aldrig alle almindelig almindelige altid anden andet andre arbejde arbejder arbejdet bare barn begynder ' +
    'begyndte biler blandt blev blive bliver brug bruge bruges brugt brød både børn dage dagen dansk danske ' +
    'dele dels dengang dets disse dræbt døde dømt efter egen eget egne eller ellers ende ender eneste engang ' +
    'engelsk engelske enige fald faldt fandt finde finder findes fire flere forbi fordi form forstå forstår ' +
    'fortælle fortæller frem fuld fået føler følge følger først første gaden gamle gang gange ganske gennem ' +
    'gerne give giver givet gjorde glæde gode godt grund gået gælder gøre halv halvt havde have hele heller ' +
    'helst helt hende hendes hidtil hjælp hjælpe hold holde holder holdt hvad hver hvert hvis hvor høre hører ' +
    'hørt hørte idet ifølge igen igennem inde inden indtil ingen jorden kamp kender kendt kendte klar klare ' +
    'klart knap komme kommer kommet kunne kunnet købe køber køre kører kørte lade lagt land lande landet lang ' +
    'lange langs langt lave leder leve lever lidt lige ligger ligget lille livet lyder lægge lægger længe lære ' +
    'læse mand manden mange masse masser meget mener mens mente mere mest meter midt mine måde mænd møde møder ' +
    'nogen noget nogle nåede næste næsten ofte område områder området otte over penge pige piger politik ' +
    'politisk politiske rent resten retten rigtig rigtige rigtigt rundt sagde sagen sagt salg samme sammen samt ' +
    'satte senest seneste sent sidde sidder side siden sidst sidste sige siger sikker sikkert sikre sine skabe ' +
    'skabt skal sker skrive skriver slags slet slog spille spiller sted steder stedet steg stille stod stor ' +
    'store stort styrke står stærk stærke stærkt svarer svært sætte tage tager tages taget tale taler tanker ' +
    'tiden tror tyder tænke tænker uger under unge vand vandt varer vender vendt venner vente vide viden vidt ' +
    'ville vise viser visse vist viste vore vores være været året ældre økonomisk økonomiske øvrige øvrigt',
};
