import type { JunkPhrases } from '../junk-phrases.ts';

export const junk: JunkPhrases = {
  related:
    'se även|se också|läs även|läs också|läs mer|läs mer om|läs vidare|läs hela|läs hela artikeln|läs här|läs även om|' +
    'mer om|mer om ämnet|mer att läsa|mer läsning|fler artiklar|fler nyheter|relaterade artiklar|relaterad artikel|' +
    'relaterade nyheter|relaterat innehåll|liknande artiklar|rekommenderad läsning|rekommenderas för dig|' +
    'rekommenderat för dig|missa inte|du kanske också gillar|du kanske också är intresserad av|andra läser|' +
    'andra läste också|lyssna också|lyssna även|lyssna på|se mer|titta också|titta på|mer från|tidigare artiklar|' +
    'ur arkivet|fortsätt läsa|mer i ämnet|artikelserie|bakgrund och fakta|les också|les også|se også|les mer|' +
    'les mer om|les videre|læs også|læs mere|læs videre|læs mere om|hør også|mer om saken|relaterte saker|' +
    'relaterede artikler|lue myös|katso myös|lue lisää',
  relatedLabel:
    'relaterat|video|videor|podd|podcast|tv|opinion|analys|intervju|reportage|porträtt|bilder|bildspel|bildextra|live|' +
    'direkt|liverapport|exklusivt|mer|krönika|ledare|debatt|fakta|quiz|grafik|karta|läs|se|lyssna|även|också|bakgrund|' +
    'lästips|tips|just nu',
  credit:
    'foto|bild|bilder|fotograf|bildkälla|källa|illustration|grafik|arkivbild|arkivfoto|genrebild|skärmdump|foto av|' +
    'bild av|video|montage|kilde|kuva',
  metadata:
    'publicerad|publicerat|publicerades|publicerad den|uppdaterad|uppdaterat|uppdaterades|senast uppdaterad|' +
    'senast ändrad|datum|lästid|skriven av|av redaktionen|författare|text|text och foto|min läsning|min lästid|' +
    'minuters läsning|redaktör|publisert|oppdatert|sist oppdatert|opdateret|offentliggjort|julkaistu|päivitetty|' +
    'ändrad',
  promotion:
    'nyhetsbrev|nyhetsbrevet|prenumerera|prenumerera på|prenumerant|prenumeranter|prenumeration|bli prenumerant|' +
    'endast för prenumeranter|följ oss|följ oss på|ladda ner appen|ladda ner vår app|vår app|registrera dig|logga in|' +
    'stöd oss|skänk|swisha|bli medlem|prova gratis|testa gratis|erbjudande|i din inkorg|till din inkorg|' +
    'redan prenumerant|skapa konto|whatsapp-kanal|pushnotiser|nyhetsbreve|abonner|abonnement|nyhedsbrev|meld deg på|' +
    'følg oss|følg os|last ned appen|hent appen|tilaa|uutiskirje',
  share:
    'dela|dela artikeln|dela artikel|dela på facebook|dela på twitter|dela på x|dela via mejl|dela länk|skriv ut|' +
    'skicka|mejla|kopiera länk|kopiera länken|länk kopierad|spara|spara artikel|tweeta|lyssna på artikeln|' +
    'ge bort artikeln|tipsa|del|del artikkelen|del artiklen|del på facebook|skriv ut artikeln|jaa|kopier lenke|gem|' +
    'udskriv',
  advert:
    'annons|annonser|reklam|sponsrat|sponsrat innehåll|betalt innehåll|annonssamarbete|i samarbete med|' +
    'artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|fortsätt läsa efter annonsen|annonse|' +
    'annonsørinnhold|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|annonce|' +
    'artiklen fortsætter under annoncen|mainos|artikkeli jatkuu mainoksen jälkeen',
  navigation:
    'mest läst|mest lästa|mest läst just nu|populärt|populära artiklar|senaste nytt|senaste nyheterna|senaste|just nu|' +
    'taggar|ämnen|ämne|nyckelord|kategorier|kategori|startsida|till startsidan|till toppen|upp|föregående artikel|' +
    'nästa artikel|föregående|nästa|innehåll|meny|sök|visa mer|visa fler|ladda fler|visa alla|trendar|toppnyheter|' +
    'mest lest|siste nytt|mest læste|seneste nyt|emner|aiheet|luetuimmat',
  comments:
    'kommentarer|kommentar|kommentera|lämna en kommentar|skriv en kommentar|visa kommentarer|inga kommentarer|svara|' +
    'delta i diskussionen|diskutera|din åsikt|skriv kommentar|kommentér|kommentit',
  consent:
    'acceptera cookies|godkänn cookies|cookieinställningar|vi använder cookies|integritetspolicy|personuppgifter|' +
    'externt innehåll|ditt samtycke|aktivera javascript|personvern|samtykke|innehåll från|extern länk|villkor',
  rights:
    'alla rättigheter förbehållna|alla rättigheter reserverade|copyright|upphovsrätt|upphovsrättslagen|' +
    'eftertryck förbjudet|materialet är skyddat',
  ownership: 'alla rättigheter förbehållna|alla rättigheter reserverade|eftertryck förbjudet|kopiering förbjuden',
  ownText: 'den här artikeln|denna artikel|denna text|materialet|allt material på sajten|innehållet på sajten',
  copying:
    'är skyddat enligt upphovsrättslagen|är skyddad enligt upphovsrättslagen|är skyddat av upphovsrätt|' +
    'är skyddad av upphovsrätt|får inte återges|får inte kopieras|får inte publiceras|utan tillstånd|utan tillåtelse|' +
    'utan medgivande|utan skriftligt tillstånd',
  openers:
    'den|det|de|en|ett|han|hon|vi|jag|du|ni|man|denna|denne|detta|dessa|hans|hennes|dess|deras|sin|men|och|eller|så|' +
    'dock|också|även|i|på|av|vid|med|efter|före|för|från|till|under|över|enligt|sedan|mellan|utan|mot|om|när|medan|' +
    'eftersom|fast|trots|därför|där|här|nu|då|idag|igår|imorgon|redan|ännu|inte|ingen|alla|många|några|flera|andra|' +
    'två|tre|båda|varje|tidigare|senare|därefter|dessutom|samtidigt|däremot|nyligen|vad|vem|var|hur|som|att|är|har|' +
    'bara|just|först|sist|totalt|kring|hos|inför|utöver|genom|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|ju|' +
    'hittills|bland|vissa|ytterligare|slutligen|till slut|alltså|emellertid|ändå|kanske|troligen|varför|varifrån|vart|' +
    'vilken|vilka|vilket|någon|något|ingenting|inget|allt|mer|mindre|mest|nästan|alltid|aldrig|ofta|ibland|inom|' +
    'utanför|bakom|längs|runt|sedan dess|därmed|därav|däri|härmed|vår|våra|min|mitt|mina|dem|honom|henne|oss|mig|fyra|' +
    'fem|tio|blir|blev|hade|kan|ska|vill|måste|får|ifall|om än|oavsett|omkring|enbart|endast|ungefär|drygt|knappt|' +
    'senaste|nästa|förra|polisen|enl|samma|själv|sådana|sådan|annars|dels|varken|antingen',
};
