import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations:
    'dr mr drs ir prof nr st ca jan feb mrt apr jun jul aug sept sep okt nov dec mevr mw dhr ing mgr ds bc jr sr',
  verbs:
    'zei zegt gezegd vertelde vertelt verteld verklaarde verklaart liet meldde meldt antwoordde antwoordt vroeg vraagt schreef schrijft geschreven voegde benadrukte benadrukt waarschuwde waarschuwt erkende erkent bevestigde bevestigt vond vindt riep stelde stelt klaagde klaagt reageerde reageert concludeerde herhaalde beaamde twitterde denkt dacht beweerde beweert beloofde belooft roept zuchtte zucht grapte grapt noemde betoogde betoogt vervolgde vervolgt concludeert herhaalt verzekerde verzekert verzucht moppert mopperde constateerde constateert',
  objectVerbs: 'noemde noemt omschreef omschrijft',
  between: 'heeft hebben had ook later dan daarna toen nog al gisteren vandaag echter zelf',
  negations: 'niet nooit geen ontkende ontkent',
  passives: 'werd werden wordt worden is was',
  sources: 'volgens aldus in_de_woorden_van',
  he: 'hij',
  she: 'zij ze',
  otherHe: 'hem',
  otherShe: 'haar',
  prepositions: 'van voor met tot bij tegen over in aan op uit naar om door zonder onder sinds',
  articles: 'de het een zijn haar hun deze die dit dat',
  and: 'en of',
  roles:
    'president minister premier burgemeester directeur directrice voorzitter woordvoerder woordvoerster generaal koning koningin paus rechter advocaat professor hoogleraar schrijver trainer',
  relatives: 'wie wiens',
  possessives: 'zijn haar hun',
  quoting: 'citeerde',
  breaks: 'nadat voordat toen terwijl omdat hoewel als',
  indefinites: 'een',
  people:
    'man vrouw jongen meisje ambtenaar buurman buurvrouw vriend vriendin collega getuige journalist journaliste student studente vader moeder zoon dochter broer zus echtgenoot agent agente deskundige expert medewerker bewoner bewoonster klant',
  hypotheticals: 'hoop hopen hoopt hoopte wens',
  conditions: 'als indien',
  works:
    'boek roman film lied nummer album programma serie podcast artikel essay gedicht toneelstuk tijdschrift documentaire titel getiteld voorstelling motto',
  speechEndings: 'de te t',
  reflexives: 'zich',
  thats: 'dat',
  menNamed:
    'jan johannes cornelis hendrik willem pieter gerrit peter kees piet henk dirk jeroen mark rob frans hans bart thomas daan sander martijn geert thierry wouter joost koen ruud hugo sigrid-jan alexander lodewijk jesse karel dries tom',
  womenNamed:
    'maria johanna anna cornelia elisabeth wilhelmina margaretha anne sophie emma saskia ingrid monique marieke sigrid lilianne femke esther caroline ans els riet truus marjolein karin petra linda kim-marie leyla fleur sanne lotte judith mona',
  splitVerbs:
    'legde_uit legt_uit gaf_toe geeft_toe voegde_toe voegt_toe kondigde_aan kondigt_aan ging_verder gaat_verder wees_erop liet_weten laat_weten vulde_aan vult_aan merkte_op merkt_op drong_aan stelde_vast',
};
