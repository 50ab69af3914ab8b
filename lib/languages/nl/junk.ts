import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'zie ook|bekijk ook|lees ook|lees meer|lees verder|lees hier|lees hier meer|lees hier ook|lees dan ook|' +
    'meer lezen|meer lezen over|meer over|meer over dit onderwerp|meer weten|ook interessant|ook lezen|' +
    'ook in het nieuws|gerelateerde artikelen|gerelateerd artikel|gerelateerd nieuws|gerelateerde berichten|' +
    'gerelateerde onderwerpen|aanbevolen artikelen|aanbevolen voor jou|aanbevolen voor u|niet te missen|mis niet|' +
    'dit vind je misschien ook interessant|dit vind je misschien ook leuk|dit vindt u misschien ook interessant|' +
    'mogelijk interessant|misschien vind je dit ook interessant|verder lezen|luister ook|luister naar|kijk ook|' +
    'kijk hier|bekijk hier|bekijk meer|meer nieuws|ander nieuws|ook op deze site|uit het archief|' +
    'lees het hele artikel|lees de reactie|tips van de redactie|leestip|onze selectie|klik hier voor|' +
    'eerder schreven we|ontdek meer|ontdek ook|lees eerder|lees het hele verhaal|lees het interview|' +
    'lees de recensie|lees de analyse|lees de column|lees ons dossier|lees onze recensie|lees onze reconstructie|' +
    "lees hier verder|lees hierover ook|lees dit ook|lees meer over|lees ook dit|ook leuk|bekijk de foto's|" +
    'bekijk de video|luister naar de podcast|misschien ook interessant|mis het niet|uit ons archief|' +
    'volg ons liveblog|volg het nieuws',
  relatedLabel:
    "gerelateerd|video|video's|podcast|opinie|analyse|interview|achtergrond|reportage|portret|foto's|in beeld|" +
    'fotoserie|live|liveblog|exclusief|meer|column|commentaar|uitleg|quiz|kaart|overzicht|tip|aanrader|lees|kijk|' +
    'luister|bekijk|ook|dossier|peiling|eerder|context|terugblik|reconstructie|hoofdredactioneel|recensie|' +
    "profiel|in foto's|graphic|infographic|tijdlijn|factcheck|longread|essay|ingezonden|archief|onderzoek|" +
    'kijktip|luistertip|lees hierover|lees daarover|lees terug|meer hierover|meer daarover|over dit onderwerp|' +
    'zie eerder|luister hier|grafiek|kaarten',
  credit:
    "foto|foto's|beeld|fotograaf|foto door|fotografie|bron|illustratie|archieffoto|archiefbeeld|afbeelding|stockfoto|" +
    'grafiek|video|beeld door|tekening',
  metadata:
    'gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatste update|' +
    'gewijzigd|gewijzigd op|update|datum|leestijd|geschreven door|door redactie|door onze redactie|auteur|' +
    'min leestijd|minuten leestijd|minuten lezen|redactie|aangepast|aangepast op|publicatiedatum',
  promotion:
    'nieuwsbrief|nieuwsbrieven|abonneer|abonneer je|abonneren|abonnement|abonnees|alleen voor abonnees|' +
    'schrijf je in|inschrijven|meld je aan|meld u aan|aanmelden|volg ons|volg ons op|download de app|' +
    'download onze app|onze app|whatsapp-kanaal|telegram-kanaal|registreer|inloggen|log in|doneer|doneren|' +
    'steun ons|steun|word lid|word abonnee|gratis proberen|probeer gratis|aanbieding|in je mailbox|in je inbox|' +
    'al abonnee|pushmeldingen|maak een account|mail ons|schrijf ons|neem contact met ons op|' +
    'neem contact op met de redactie|tip de redactie|via signal|stuur ons',
  share:
    'delen|deel|deel dit artikel|deel dit bericht|deel artikel|deel op|deel via|delen op facebook|delen op twitter|' +
    'delen via e-mail|afdrukken|print|printen|e-mailen|mail|link kopiëren|kopieer link|link gekopieerd|bewaar|bewaren|' +
    'opslaan|tweeten|tweet|stuur door|geef cadeau|luister naar dit artikel|artikel delen|reageer',
  advert:
    'advertentie|advertenties|gesponsord|reclame|advertorial|partnercontent|lees verder na de advertentie|' +
    'lees verder onder de advertentie|tekst gaat verder onder de advertentie|tekst loopt door onder de advertentie|' +
    'tekst gaat door onder de foto|tekst loopt door onder de foto|de tekst gaat verder onder de foto|' +
    'artikel gaat verder na advertentie|de tekst gaat verder onder de advertentie|gesponsorde inhoud|' +
    'tekst gaat verder onder de video',
  navigation:
    'meest gelezen|best gelezen|meest bekeken|populair|populaire artikelen|net binnen|laatste nieuws|' +
    'het laatste nieuws|nieuws|onderwerpen|onderwerp|trefwoorden|tags|categorieën|categorie|home|terug naar boven|' +
    'naar boven|vorig artikel|volgend artikel|vorige|volgende|inhoud|inhoudsopgave|menu|zoeken|toon meer|laad meer|' +
    "alles bekijken|bekijk alles|rubrieken|trending|thema's|uitgelicht",
  comments:
    'reacties|reactie|reageer|reageren|plaats een reactie|geef een reactie|laat een reactie achter|bekijk reacties|' +
    'geen reacties|praat mee|beantwoorden|wat vind jij',
  consent:
    'cookies accepteren|cookie-instellingen|cookieinstellingen|privacybeleid|privacyverklaring|' +
    'we gebruiken cookies|externe inhoud|toestemming|sta cookies toe|persoonsgegevens|javascript inschakelen|' +
    'externe content|algemene voorwaarden|affiliate links|inhoud van derden|om deze inhoud te tonen|' +
    'om deze inhoud te bekijken|om deze video te bekijken|om dit filmpje te bekijken|' +
    'deze inhoud wordt aangeboden door|cookies van derden|cookies te accepteren|accepteer cookies|' +
    'deze content kan cookies plaatsen|je cookievoorkeuren',
  rights: 'alle rechten voorbehouden|copyright|auteursrecht|overname van artikelen|mag niet worden overgenomen',
  ownership: 'alle rechten voorbehouden|auteursrecht voorbehouden|overname verboden|overname niet toegestaan',
  ownText:
    'dit item|dit artikel|deze tekst|dit bericht|de inhoud van deze site|niets uit deze uitgave|niets van dit artikel|' +
    'overname van artikelen|overname van dit artikel',
  copying:
    'mag niet worden overgenomen|mag niet worden gekopieerd|mag niet worden gepubliceerd|mag niet zonder toestemming|' +
    'mag worden overgenomen|mag zonder toestemming|worden overgenomen|zonder toestemming|' +
    'zonder schriftelijke toestemming|zonder voorafgaande toestemming|is niet toegestaan|is verboden|' +
    'is auteursrechtelijk beschermd|alleen met toestemming',
  changed: 'bijgewerkt|laatst|gewijzigd|aangepast',
  eventDay: 'evenement|wanneer|aanvang|deadline|uiterste datum|sluitingsdatum|geldig tot|geboren|overleden',
  minutes: 'min|minuut|minuten',
  reading: 'leestijd|lezen|leesduur|leeswerk',
  ownedBy: 'door',
  smallInCredits: 'van|der|den|de',
  by: 'door|auteur|tekst|geschreven door',
  and: 'en',
  aboutAuthor: 'over de auteur|over de auteurs|over de schrijver',
};
