import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'les også|les mer|les mer om|les videre|les hele saken|les hele artikkelen|les mer her|se også|hør også|' +
    'relaterte saker|relaterte artikler|relatert innhold|mer om saken|mer om temaet|flere saker|andre leser|' +
    'andre leser også|ikke gå glipp av|anbefalt for deg|fortsett å lese|les intervjuet|les anmeldelsen|' +
    'les analysen|les lederen|les kommentaren|les kronikken|les tidligere|les også saken|les også om|se video|' +
    'se videoen|se bildene|se hele intervjuet|hør podkasten|lytt også|lytt til|du vil kanske også like|' +
    'kanskje du også er interessert i|relatert sak|flere nyheter|fra vårt arkiv|følg saken|følg oss direkte',
  relatedLabel:
    'relatert|video|podkast|podcast|tv|debatt|analyse|intervju|reportasje|portrett|bilder|bildeserie|live|' +
    'direkte|kronikk|leder|fakta|quiz|grafikk|kart|les|se|lytt|også|bakgrunn|akkurat nå|tidligere|anmeldelse|' +
    'tidslinje|arkiv|essay|faktasjekk|mer om dette|se mer|fra arkivet|kart og grafikk',
  credit:
    'foto|foto av|bilde|bilder|fotograf|kilde|illustrasjon|illustrasjonsfoto|grafikk|arkivfoto|skjermbilde|' +
    'skjermdump|montasje|video',
  metadata:
    'publisert|oppdatert|sist oppdatert|sist endret|endret|lesetid|skrevet av|av redaksjonen|minutters lesing|' +
    'dato',
  promotion:
    'nyhetsbrev|nyhetsbrevet|abonner|abonnement|abonnent|abonnenter|bli abonnent|kun for abonnenter|' +
    'allerede abonnent|meld deg på|følg oss|følg oss på|last ned appen|last ned vår app|vår app|logg inn|' +
    'registrer deg|opprett konto|støtt oss|bli medlem|prøv gratis|i innboksen din|pushvarsler|tips oss|' +
    'kontakt oss|skriv til oss|har du tips|via signal|send oss',
  share:
    'del|del artikkelen|del saken|del på facebook|del på twitter|del på x|del via e-post|skriv ut|send|' +
    'kopier lenke|kopier lenken|lenke kopiert|lagre|lagre artikkelen|lytt til artikkelen|lytt til saken',
  advert:
    'annonse|annonser|reklame|sponset|sponset innhold|betalt innhold|annonsørinnhold|' +
    'artikkelen fortsetter under annonsen|saken fortsetter under annonsen|artikkelen fortsetter etter annonsen|' +
    'saken fortsetter etter annonsen',
  navigation:
    'mest lest|mest leste|mest lest nå|siste nytt|siste nyheter|siste|populære saker|emner|emne|stikkord|' +
    'kategorier|kategori|forsiden|til forsiden|til toppen|forrige artikkel|neste artikkel|forrige|neste|innhold|' +
    'meny|søk|vis mer|vis flere|last inn flere|vis alle|toppsaker',
  comments:
    'kommentarer|kommentar|kommenter|legg igjen en kommentar|skriv en kommentar|skriv kommentar|vis kommentarer|' +
    'ingen kommentarer|svar|delta i debatten|din mening',
  consent:
    'godta cookies|godta informasjonskapsler|vi bruker cookies|vi bruker informasjonskapsler|personvern|' +
    'personvernerklæring|personopplysninger|eksternt innhold|innhold fra|ditt samtykke|samtykke|' +
    'aktiver javascript|vilkår|for å vise dette innholdet|for å se dette innholdet|for å se videoen|' +
    'tredjepartskapsler|informasjonskapsler fra tredjepart|innhold fra tredjepart|må du godta',
  rights:
    'alle rettigheter reservert|alle rettigheter forbeholdt|copyright|opphavsrett|åndsverkloven|' +
    'ettertrykk forbudt',
  ownership: 'alle rettigheter reservert|alle rettigheter forbeholdt|ettertrykk forbudt|kopiering forbudt',
  ownText:
    'dette innlegget|innlegget|denne artikkelen|artikkelen|denne saken|denne teksten|dette materialet|materialet|innholdet på nettstedet',
  copying:
    'må ikke gjengis|må ikke kopieres|må ikke publiseres|kan ikke gjengis|kan ikke kopieres|uten tillatelse|' +
    'uten skriftlig tillatelse|uten samtykke|er beskyttet av opphavsrett|er beskyttet av åndsverkloven|' +
    'er vernet etter åndsverkloven',
  changed: 'oppdater|sist|endret',
  eventDay: 'arrangement|når|frist|påmeldingsfrist|født|død|premiere',
  minutes: 'min|minutt|minutter|minutters',
  reading: 'lesetid|lesing|å lese',
  ownedBy: 'av',
  smallInCredits: 'av|og',
  by: 'av|skrevet av|tekst|journalist',
  and: 'og',
  aboutAuthor: 'om forfatteren|om skribenten',
};
