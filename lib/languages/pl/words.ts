import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'w i z na się nie do że to jest o po od za jak przez co dla ale są był także może tym już być przed oraz tego ' +
    'który jego czy które',
  spelling: '[łąęśżźćń]|cz|rz|sz|ów$|ego$|ych$',
  neighbours: 'szl',
  openers:
    'w we na po z ze do od o u przy dla pod nad przed za bez między przez podczas według zdaniem on ona ono oni ' +
    'one my ja ty jego jej ich to ten ta te ci tego tej tak także też również ale i a lub albo jednak jeśli ' +
    'jeżeli gdy kiedy choć jak co kto gdzie ponieważ dlatego wcześniej później następnie potem wtedy teraz dziś ' +
    'dzisiaj wczoraj jutro już jeszcze nie nikt wszyscy wszystko wiele niektórzy inni jeden jedna dwa trzy oba ' +
    'każdy mimo dzięki oprócz zamiast tylko nawet tam tu tutaj jest są był była było nasz swoje poza obecnie ' +
    'natomiast ponadto zgodnie wobec jako pierwszy ostatni ostatnio niedawno wreszcie gdyż więc zatem bowiem zaś ' +
    'jednakże aby żeby by choćby niemal prawie bardzo często czasem zawsze nigdy nic ktoś coś jaki jaka jakie ' +
    'który która które czyj dokąd skąd dlaczego ile kilka kilku dużo mało większość cztery pięć dziesięć nasza ' +
    'nasze mój moja jemu im nam mnie nas byli były będzie będą około wokół wewnątrz obok przeciw przeciwko wśród ' +
    'wskutek prócz zaraz znowu znów można trzeba należy eksperci władze cały cała całe takie taki taka tym owe ' +
    'inne inna żaden żadna ledwie zanim odkąd dopóki aż stąd owszem',
  months: ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
  small:
    'on ona ono oni one my wy ja ty go jej ich mu im i lub ale a w na z ze bez dla od do po o za nie nic nigdy ' +
    'jest są był była było byli to ten ta te że jak',
  numbers:
    'zero jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwadzieścia trzydzieści sto ' +
    'tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów pierwszy drugi trzeci',
  days: 'wczoraj dziś dzisiaj jutro',
  linking: 'w we na z ze do od o u i za przy dla po pod nad',
  quotationMarks: '„”«»',
  near:
    'bok brał brew byli była było były błąd ciasto ciało cień czas czasu dał dom drogi dział działa działo ' +
    'dzień grał głos głowy jego jemu jest jeść kara konie koniec kotlec krew krok która które której który ' +
    'którym kupił las lasu lew lewy list lista liście los losu lotu ląd miara miasto miał miejsce mięso mniej ' +
    'morze mowy może mąż nigdy nigdzie niższy nowy ofiara ofiary ogień para pas place praca prawa prawie prawo ' +
    'prawy przed przegrał przeszły przez przy przyszły próg płaca płace płaci rada ramy rana rok rzuci rzucił ' +
    'rząd skupił sprawa sprawy stal stał straci stracił strata straty strona strony sąd tom traci wiara wielki ' +
    'wielu wina wino winy więcej wojna wojny wolna wolny wrogi wróci wrócił wróg wygrał wyższy wziął włos zabił ' +
    'zabrał zaczął zajął zgada zgoda ziemi ziemia zima zostali został została zostały śmiał',
};
