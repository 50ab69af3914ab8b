import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations:
    'dr prof mgr inż hab gen płk mjr kpt por ks abp bp św ul al np tzn tj itd itp tys mln mld zł godz nr r w ok m.in min red sędz',
  verbs:
    'powiedział powiedziała dodał dodała mówił mówiła stwierdził stwierdziła oświadczył oświadczyła podkreślił podkreśliła zaznaczył zaznaczyła wyjaśnił wyjaśniła tłumaczył tłumaczyła zapewnił zapewniła przyznał przyznała odpowiedział odpowiedziała odparł odparła zapytał zapytała spytał spytała pytał pytała napisał napisała pisał pisała ogłosił ogłosiła zapowiedział zapowiedziała oceniał oceniała ocenił oceniła ostrzegł ostrzegła poinformował poinformowała skomentował skomentowała komentował komentowała zauważył zauważyła wspominał wspominała opowiadał opowiadała opowiedział opowiedziała zawołał zawołała szepnął szepnąła westchnął westchnąła burknął burknąła mruknął mruknąła rzucił rzuciła dorzucił dorzuciła wtrącił wtrąciła przekonywał przekonywała przekonał przekonała argumentował argumentowała apelował apelowała zaapelował zaapelowała żartował żartowała zażartował zażartowała potwierdził potwierdziła twierdził twierdziła uznał uznała wyznał wyznała zdradził zdradziła przypomniał przypomniała skarżył skarżyła narzekał narzekała krytykował krytykowała skrytykował skrytykowała oznajmił oznajmiła kontynuował kontynuowała podsumował podsumowała relacjonował relacjonowała nalegał nalegała deklarował deklarowała zadeklarował zadeklarowała przestrzegał przestrzegała żalił żaliła zaręczał zaręczała obiecał obiecała przekazał przekazała wskazał wskazała zwrócił zwróciła kwitował kwitowała skwitował skwitowała ripostował ripostowała krzyknął krzyknęła szepnęła westchnęła burknęła mruknęła rzekł rzekła podkreśliło zapewniło poinformowało napisało mówi dodaje twierdzi podkreśla zaznacza wyjaśnia tłumaczy zapewnia przyznaje odpowiada pyta pisze ogłasza zapowiada ocenia ostrzega informuje komentuje zauważa wspomina opowiada woła krzyczy rzuca przekonuje argumentuje apeluje żartuje potwierdza uważa wyznaje zdradza przypomina skarży narzeka krytykuje oznajmia kontynuuje podsumowuje relacjonuje nalega deklaruje przestrzega żali wskazuje wzdycha kwituje zapewniły podkreśliły poinformowały napisały oświadczyły powiedzieli',
  objectVerbs: 'nazwał nazwała nazywa określił określiła określa opisał opisała',
  between:
    'się już jeszcze też także również potem później następnie wczoraj dziś dzisiaj jednak więc wtedy zaś natomiast krótko ostro spokojnie cicho głośno poniedziałek wtorek środę czwartek piątek sobotę niedzielę',
  negations: 'nie nigdy',
  passives: 'został została było być',
  sources:
    'zdaniem według w_opinii w_ocenie jak_mówi jak_twierdzi jak_podkreśla jak_zapewnia jak_dodaje jak_przyznaje jak_wyjaśnia jak_zaznacza jak_powiedział jak_powiedziała jak_stwierdził jak_stwierdziła jak_tłumaczy słowami',
  he: 'on',
  she: 'ona',
  otherHe: 'jego jemu nim',
  otherShe: 'jej nią',
  prepositions: 'z ze w we na do od dla przez po przed pod nad za o u przy bez między wobec przeciw podczas spod ku',
  articles: '',
  and: 'i oraz a',
  roles:
    'prezydent premier minister ministra burmistrz wójt starosta dyrektor dyrektorka prezes prezeska szef szefowa rzecznik rzeczniczka przewodniczący przewodnicząca prokurator prokuratorka sędzia poseł posłanka senator senatorka generał król królowa papież biskup profesor autor autorka trener trenerka lider liderka kanclerz',
  relatives: 'który która którego której którzy',
  possessives: 'jego jej ich',
  quoting: 'cytując cytował cytowała cytuje',
  breaks: 'gdy kiedy zanim ponieważ bo choć jeśli gdyby że',
  indefinites: 'jeden jedna pewien pewna jakiś jakaś',
  people:
    'mężczyzna kobieta chłopak dziewczyna urzędnik urzędniczka sąsiad sąsiadka kolega koleżanka przyjaciel przyjaciółka świadek dziennikarz dziennikarka student studentka ojciec matka syn córka brat siostra mąż żona wdowa wdowiec kuzyn kuzynka policjant policjantka ekspert ekspertka radny radna mieszkaniec mieszkanka pracownik pracownica kierowca pasażer pasażerka emeryt emerytka adwokat adwokatka obrońca pełnomocnik',
  participles:
    'mówiąc dodając twierdząc podkreślając zapewniając tłumacząc wyjaśniając przyznając zaznaczając ostrzegając pytając pisząc argumentując zarzucając',
  hypotheticals: 'nadzieję chciałbym chciałabym marzy',
  conditions: 'gdyby jeśli jeżeli',
  works:
    'książka książki książkę książce film filmu filmie filmem powieść powieści album albumu program programu programie serial serialu piosenka piosenki piosenkę sztuka sztuki artykuł artykułu wystawa wystawy tytuł tytułem hasło hasłem audycji podcast podcastu',
  nounVerbs: '',
  speechEndings: 'ł ła uje a i y',
  reflexives: 'się mu jej im',
  thats: 'że',
  menNamed:
    'jan piotr tomasz andrzej krzysztof paweł marek michał stanisław józef jerzy adam zbigniew wojciech jacek mateusz jakub łukasz rafał robert grzegorz kamil donald jarosław lech radosław szymon włodzimierz mariusz dariusz artur maciej bartosz bogdan henryk ryszard kazimierz wiesław leszek sławomir marcin dawid',
  womenNamed:
    'anna maria katarzyna małgorzata agnieszka barbara ewa krystyna elżbieta magdalena joanna aleksandra zofia monika teresa hanna danuta natalia karolina marta beata dorota janina jadwiga halina irena alicja iwona justyna renata julia wioletta olga',
  dropsSubject: true,
  speaksAfterDash: true,
  heEndings: 'ł ął',
  sheEndings: 'ła ęła',
  obliqueEndings: 'owi em im ego emu ej ą ę',
  obliqueAfterHe: 'a',
};
