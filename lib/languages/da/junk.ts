import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'læs også|læs mere|læs mere om|læs videre|læs hele artiklen|læs hele historien|læs mere her|se også|hør også|' +
    'relaterede artikler|relaterede historier|relateret indhold|mere om emnet|mere om sagen|' +
    'du vil måske også kunne lide|måske er du også interesseret i|andre læser også|gå ikke glip af|' +
    'anbefalet til dig|fortsæt læsningen|læs interviewet|læs anmeldelsen|læs analysen|læs lederen|' +
    'læs kommentaren|læs tidligere|læs også dette|læs også om|se video|se videoen|se billederne|' +
    'se hele interviewet|hør podcasten|lyt også|lyt til|relateret artikel|flere artikler|flere nyheder|' +
    'fra vores arkiv|følg med live',
  relatedLabel:
    'relateret|video|podcast|tv|debat|analyse|interview|reportage|portræt|billeder|billedserie|live|kronik|leder|' +
    'fakta|quiz|grafik|kort|læs|se|lyt|også|baggrund|overblik|netop nu|tidligere|klumme|anmeldelse|tidslinje|' +
    'direkte|arkiv|essay|faktatjek|mere om det|se mere|fra arkivet|kort og grafik',
  credit:
    'foto|fotos|foto af|fotograf|billede|billeder|kilde|illustration|grafik|arkivfoto|modelfoto|pressefoto|' +
    'skærmbillede|video',
  metadata:
    'opdateret|sidst opdateret|senest opdateret|offentliggjort|publiceret|skrevet af|af redaktionen|læsetid|' +
    'minutters læsning|dato',
  promotion:
    'nyhedsbrev|nyhedsbrevet|nyhedsbreve|abonner|abonnér|abonnement|abonnent|abonnenter|bliv abonnent|' +
    'kun for abonnenter|allerede abonnent|tilmeld dig|følg os|følg os på|hent appen|hent vores app|vores app|' +
    'log ind|opret konto|støt os|bliv medlem|prøv gratis|i din indbakke|pushbeskeder|tip os|kontakt os|' +
    'skriv til os|har du et tip|via signal',
  share:
    'del|del artiklen|del artikel|del på facebook|del på twitter|del på x|del via e-mail|udskriv|print|send|' +
    'kopiér link|kopier link|link kopieret|gem|gem artikel|lyt til artiklen',
  advert:
    'annonce|annoncer|reklame|sponsoreret|sponsoreret indhold|betalt indhold|annoncørbetalt indhold|' +
    'artiklen fortsætter under annoncen|artiklen fortsætter efter annoncen',
  navigation:
    'mest læste|mest læst|mest læste lige nu|seneste nyt|seneste nyheder|seneste|populære artikler|emner|emne|' +
    'nøgleord|kategorier|kategori|forside|til forsiden|til toppen|forrige artikel|næste artikel|forrige|næste|' +
    'indhold|menu|søg|vis mere|vis flere|indlæs flere|vis alle|topnyheder',
  comments:
    'kommentarer|kommentar|kommentér|skriv en kommentar|skriv kommentar|vis kommentarer|ingen kommentarer|svar|' +
    'deltag i debatten|din mening',
  consent:
    'accepter cookies|godkend cookies|cookieindstillinger|vi bruger cookies|privatlivspolitik|personoplysninger|' +
    'eksternt indhold|indhold fra|dit samtykke|samtykke|aktiver javascript|vilkår|for at vise dette indhold|' +
    'for at se dette indhold|for at se videoen|tredjepartscookies|cookies fra tredjepart|indhold fra tredjepart|' +
    'skal du acceptere',
  rights: 'alle rettigheder forbeholdes|copyright|ophavsret|ophavsretsloven|eftertryk forbudt',
  ownership: 'alle rettigheder forbeholdes|eftertryk forbudt|kopiering forbudt|gengivelse forbudt',
  ownText: 'dette indlæg|indlægget|denne artikel|artiklen|denne tekst|dette materiale|materialet|indholdet på sitet',
  copying:
    'må ikke gengives|må ikke kopieres|må ikke offentliggøres|må ikke videreformidles|uden tilladelse|' +
    'uden skriftlig tilladelse|uden forudgående tilladelse|uden samtykke|er beskyttet af ophavsret|' +
    'er beskyttet af ophavsretsloven|er ophavsretligt beskyttet',
  changed: 'opdater|sidst|senest',
  eventDay: 'arrangement|hvornår|begivenhed|frist|tilmeldingsfrist|født|død|premiere',
  minutes: 'min|minut|minutter|minutters',
  reading: 'læsetid|læsning|at læse',
  ownedBy: 'af',
  smallInCredits: 'af|og',
  by: 'af|skrevet af|tekst|journalist',
  and: 'og',
  aboutAuthor: 'om forfatteren|om skribenten',
};
