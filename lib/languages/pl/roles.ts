import type { LanguageRoles } from '../language-roles.ts';

export const roles: LanguageRoles = {
  people:
    'prezydent prezydentka premier kanclerz minister ministra ministerka wiceminister sekretarz przywódca ' +
    'przywódczyni lider liderka szef szefowa dyktator król królowa książę księżna cesarz papież biskup arcybiskup ' +
    'kardynał ksiądz proboszcz pastor imam rabin gubernator burmistrz burmistrzyni wójt starosta marszałek ' +
    'wojewoda senator senatorka poseł posłanka europoseł europosłanka radny radna polityk polityczka ambasador ' +
    'ambasadorka wysłannik dyplomata dyplomatka rzecznik rzeczniczka doradca doradczyni urzędnik przewodniczący ' +
    'przewodnicząca prezes prezeska dyrektor dyrektorka kierownik kierowniczka menedżer założyciel założycielka ' +
    'współzałożyciel przedsiębiorca miliarder inwestor bankier ekonomista ekonomistka analityk analityczka ' +
    'strateg ekspert ekspertka specjalista specjalistka profesor profesorka wykładowca naukowiec naukowczyni ' +
    'badacz badaczka fizyk chemik biolog biolożka geolog wirusolog epidemiolog historyk historyczka archeolog ' +
    'archeolożka socjolog socjolożka filozof filozofka politolog politolożka inżynier technik lekarz lekarka ' +
    'chirurg pielęgniarz pielęgniarka psycholog psycholożka psychiatra dentysta weterynarz farmaceuta astronauta ' +
    'astronautka pilot pilotka sędzia prokurator prokuratorka adwokat adwokatka prawnik prawniczka mecenas ' +
    'generał admirał pułkownik kapitan dowódca dowódczyni porucznik żołnierz rebeliant aktywista aktywistka ' +
    'działacz działaczka dziennikarz dziennikarka reporter reporterka korespondent korespondentka redaktor ' +
    'redaktorka prezenter prezenterka komentator publicysta publicystka autor autorka pisarz pisarka poeta poetka ' +
    'dramaturg tłumacz tłumaczka aktor aktorka komik reżyser reżyserka filmowiec piosenkarz piosenkarka raper ' +
    'raperka muzyk kompozytor kompozytorka dyrygent pianista pianistka artysta artystka malarz malarka rzeźbiarz ' +
    'rzeźbiarka fotograf fotografka architekt architektka projektant projektantka modelka tancerz tancerka ' +
    'kucharz kucharka piekarz zawodnik zawodniczka piłkarz piłkarka napastnik pomocnik obrońca bramkarz bramkarka ' +
    'trener trenerka selekcjoner sędzina kolarz kolarka pływak pływaczka biegacz biegaczka narciarz narciarka ' +
    'bokser tenisista tenisistka mistrz mistrzyni sportowiec rolnik rolniczka rybak nauczyciel nauczycielka ' +
    'rektor rektorka student studentka uczeń uczennica kandydat kandydatka następca następczyni poprzednik ' +
    'poprzedniczka wdowa wdowiec żona mąż syn córka brat siostra ojciec matka wujek ciotka kuzyn kuzynka ' +
    'przyjaciel przyjaciółka kolega koleżanka sąsiad sąsiadka świadek ofiara mieszkaniec mieszkanka uczestnik ' +
    'uczestniczka członek członkini właściciel właścicielka sklepikarz handlowiec policjant policjantka komisarz ' +
    'inspektor inspektorka detektyw strażak emeryt emerytka wydawca organizator organizatorka kurator kuratorka ' +
    'skarbnik dziekan mediator negocjator',
  bodies:
    'agencja firma spółka koncern grupa bank partia związek federacja stowarzyszenie organizacja instytut ' +
    'uniwersytet uczelnia szkoła akademia gazeta dziennik tygodnik magazyn czasopismo stacja kanał portal serwis ' +
    'platforma aplikacja startup producent browar piekarnia sieć restauracja hotel ministerstwo urząd sąd rada ' +
    'komitet komisja parlament senat rząd armia marynarka milicja ruch fundacja klub drużyna liga marka ' +
    'wydawnictwo wytwórnia studio szpital klinika muzeum galeria teatr orkiestra chór zespół kościół meczet ' +
    'klasztor dostawca operator ubezpieczyciel giełda fundusz spółdzielnia linia',
  places:
    'miasto mieście miasteczko miasteczku stolica wieś wsi wioska gmina dzielnica osiedle region prowincja ' +
    'województwo powiat stan kanton okręg wyspa półwysep archipelag rzeka jezioro zatoka morze góra wulkan dolina ' +
    'pustynia las park plaża przedmieście kurort kraj republika królestwo księstwo terytorium enklawa baza ' +
    'więzienie obóz stadion plac ulica port',
  relational:
    'żona mąż syn córka brat siostra ojciec matka wujek ciotka kuzyn kuzynka wdowa wdowiec przyjaciel ' +
    'przyjaciółka kolega koleżanka sąsiad sąsiadka rzecznik rzeczniczka doradca doradczyni adwokat adwokatka ' +
    'prawnik prawniczka mecenas następca następczyni poprzednik poprzedniczka zastępca sekretarz wysłannik ofiara ' +
    'świadek członek',
  modifiers:
    'były byłego byłej była obecny obecna nowy nowa nowego ustępujący ustępująca pełniący zastępca zastępczyni ' +
    'wice młody młoda stary znany znana słynny słynna rzekomy rzekoma domniemany domniemana samozwańczy fałszywy ' +
    'skazany skazana krajowy regionalny miejski federalny lokalny generalny generalna główny główna naczelny ' +
    'naczelna wykonawczy dyrektor narodowy polski polska niemiecki niemiecka francuski francuska rosyjski ' +
    'rosyjska ukraiński ukraińska amerykański amerykańska brytyjski brytyjska włoski włoska hiszpański hiszpańska ' +
    'czeski czeska chiński chińska europejski europejska obrony finansów zdrowia sprawiedliwości edukacji kultury ' +
    'rolnictwa pracy transportu spraw zagranicznych wewnętrznych środowiska energii klimatu policji rządu państwa ' +
    'republiki sejmu senatu opozycji zarządu rady miasta gminy kraju',
  doubts: 'rzekomy rzekoma domniemany domniemana samozwańczy fałszywy były była byłego byłej',
  adjectives: 'ski ska skiego skiej skiemu skim cki cka ckiego ckiej ny na ego',
  articles: 'jego jej ich',
  indefinite: '',
  of: 'z ze',
  further: 'w we na i do od przy dla ds przeciw',
  and: 'i oraz',
  finite:
    'jest są był była było byli będzie będą ma mają miał może mogą musi powiedział powiedziała mówi mówił ale gdy ' +
    'kiedy bo ponieważ że jeśli jak nie nigdy on ona oni my ja go mu to gdzie też już jeszcze tu tam',
  who: 'który która które',
  does:
    'kieruje kierował kierowała prowadzi prowadził prowadziła posiada założył założyła uczy studiuje pracuje ' +
    'pracował reprezentuje trenuje gra produkuje wydaje sprzedaje dowodzi napisał napisała',
  is: 'jest był była to',
  years: 'lat lata rok letni letnia',
  from: 'z ze',
  in: 'w we',
  near: 'koło pod niedaleko',
  directions: 'północ południe wschód zachód kilometrów kilometry km na od około',
  endings: 'a u em ie owi y i ów ami ach om ą ę e o ką ce ki kę ze iem ego emu ej im ym',
  feminine: 'a',
  mensGenitives: 'a y ego',
  womensGenitives: 'ej',
  trailing: true,
};
