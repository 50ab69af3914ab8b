import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'se även|se också|läs även|läs också|läs mer|läs mer om|läs vidare|läs hela|läs hela artikeln|läs här|' +
    'läs även om|mer om|mer om ämnet|mer att läsa|mer läsning|fler artiklar|fler nyheter|relaterade artiklar|' +
    'relaterad artikel|relaterade nyheter|relaterat innehåll|liknande artiklar|rekommenderad läsning|' +
    'rekommenderas för dig|rekommenderat för dig|missa inte|du kanske också gillar|' +
    'du kanske också är intresserad av|andra läser|andra läste också|lyssna också|lyssna även|lyssna på|se mer|' +
    'titta också|titta på|mer från|tidigare artiklar|ur arkivet|fortsätt läsa|mer i ämnet|artikelserie|' +
    'bakgrund och fakta|läs intervjun|läs hela intervjun|läs hela granskningen|läs recensionen|läs krönikan|' +
    'läs analysen|läs reportaget|läs ledaren|läs vår granskning|läs vår recension|läs tidigare|läs mer här|' +
    'läs mer på|läs den också|se videon|se bilderna|se hela intervjun|lyssna på podden|' +
    'du kanske är intresserad av|följ vår rapportering|följ liverapporteringen',
  relatedLabel:
    'relaterat|video|videor|podd|podcast|tv|opinion|analys|intervju|reportage|porträtt|bilder|bildspel|bildextra|' +
    'live|direkt|liverapport|exklusivt|mer|krönika|ledare|debatt|fakta|quiz|grafik|karta|läs|se|lyssna|även|' +
    'också|bakgrund|lästips|tips|just nu|tidigare|granskning|recension|tidslinje|arkiv|essä|kolumn|replik|' +
    'insändare|faktakoll|mer om detta|hör också|från arkivet|så skrev vi|kartor',
  credit:
    'foto|bild|bilder|fotograf|bildkälla|källa|illustration|grafik|arkivbild|arkivfoto|genrebild|skärmdump|foto av|' +
    'bild av|video|montage',
  metadata:
    'publicerad|publicerat|publicerades|publicerad den|uppdaterad|uppdaterat|uppdaterades|senast uppdaterad|' +
    'senast ändrad|datum|lästid|skriven av|av redaktionen|författare|text|text och foto|min läsning|min lästid|' +
    'minuters läsning|redaktör|ändrad',
  promotion:
    'nyhetsbrev|nyhetsbrevet|prenumerera|prenumerera på|prenumerant|prenumeranter|prenumeration|bli prenumerant|' +
    'endast för prenumeranter|följ oss|följ oss på|ladda ner appen|ladda ner vår app|vår app|registrera dig|' +
    'logga in|stöd oss|skänk|swisha|bli medlem|prova gratis|testa gratis|erbjudande|i din inkorg|till din inkorg|' +
    'redan prenumerant|skapa konto|whatsapp-kanal|pushnotiser|tipsa oss|kontakta oss|mejla oss|skriv till oss|' +
    'har du tips|via signal|hör av dig till oss',
  share:
    'dela|dela artikeln|dela artikel|dela på facebook|dela på twitter|dela på x|dela via mejl|dela länk|skriv ut|' +
    'skicka|mejla|kopiera länk|kopiera länken|länk kopierad|spara|spara artikel|tweeta|lyssna på artikeln|' +
    'ge bort artikeln|tipsa|skriv ut artikeln',
  advert:
    'annons|annonser|reklam|sponsrat|sponsrat innehåll|betalt innehåll|annonssamarbete|i samarbete med|' +
    'artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|fortsätt läsa efter annonsen',
  navigation:
    'mest läst|mest lästa|mest läst just nu|populärt|populära artiklar|senaste nytt|senaste nyheterna|senaste|just nu|' +
    'taggar|ämnen|ämne|nyckelord|kategorier|kategori|startsida|till startsidan|till toppen|upp|föregående artikel|' +
    'nästa artikel|föregående|nästa|innehåll|meny|sök|visa mer|visa fler|ladda fler|visa alla|trendar|toppnyheter',
  comments:
    'kommentarer|kommentar|kommentera|lämna en kommentar|skriv en kommentar|visa kommentarer|inga kommentarer|svara|' +
    'delta i diskussionen|diskutera|din åsikt|skriv kommentar',
  consent:
    'acceptera cookies|godkänn cookies|cookieinställningar|vi använder cookies|integritetspolicy|personuppgifter|' +
    'externt innehåll|ditt samtycke|aktivera javascript|innehåll från|extern länk|villkor|' +
    'för att visa innehållet|för att se innehållet|för att se videon|för att visa det här innehållet|' +
    'det här innehållet kommer från|tredjepartscookies|cookies från tredje part|innehåll från tredje part',
  rights:
    'alla rättigheter förbehållna|alla rättigheter reserverade|copyright|upphovsrätt|upphovsrättslagen|' +
    'eftertryck förbjudet|materialet är skyddat',
  ownership: 'alla rättigheter förbehållna|alla rättigheter reserverade|eftertryck förbjudet|kopiering förbjuden',
  ownText:
    'detta inlägg|det här inlägget|den här artikeln|denna artikel|denna text|materialet|allt material på sajten|innehållet på sajten',
  copying:
    'är skyddat enligt upphovsrättslagen|är skyddad enligt upphovsrättslagen|är skyddat av upphovsrätt|' +
    'är skyddad av upphovsrätt|får inte återges|får inte kopieras|får inte publiceras|utan tillstånd|utan tillåtelse|' +
    'utan medgivande|utan skriftligt tillstånd',
  changed: 'uppdater|senast|ändrad',
  eventDay: 'evenemang|när|start|sista dag|sista anmälningsdag|giltig till|född|död|premiär',
  minutes: 'min|minut|minuter|minuters',
  reading: 'läsning|lästid|att läsa',
  ownedBy: 'av',
  smallInCredits: 'av',
  by: 'av|text|skriven av|författare',
  and: 'och',
  aboutAuthor: 'om författaren|om skribenten|om författarna',
};
