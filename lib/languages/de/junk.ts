import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'siehe auch|sehen sie auch|lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lesen sie dazu auch|' +
    'lesen sie hierzu|lesen sie weiter|lesen sie außerdem|lies auch|lies dazu|lies mehr|lest auch|' +
    'auch interessant|auch lesenswert|auch spannend|das könnte sie auch interessieren|' +
    'das könnte sie interessieren|das könnte dich auch interessieren|das könnte dich interessieren|' +
    'das könnte euch auch interessieren|dies könnte sie auch interessieren|mehr zum thema|mehr dazu|' +
    'mehr dazu lesen sie hier|mehr lesen|mehr aus|mehr von|mehr nachrichten|mehr informationen zu|weiterlesen|' +
    'jetzt weiterlesen|weitere themen|weitere artikel|weitere nachrichten|weitere meldungen|weitere beiträge|' +
    'weiterführende links|weiterführende artikel|ähnliche artikel|ähnliche beiträge|ähnliche themen|' +
    'verwandte themen|verwandte artikel|passend dazu|passend zum thema|zum thema|lesetipp|lesetipps|' +
    'unser lesetipp|unsere empfehlung|unsere empfehlungen|empfohlen für sie|empfehlungen der redaktion|' +
    "aus dem archiv|hier finden sie außerdem|hier lesen sie|hier geht es zum|hier geht's zum|hören sie auch|" +
    'hören sie dazu|sehen sie hier|im video|ebenfalls interessant|ebenfalls lesenswert|nicht verpassen|' +
    'interview zum thema|kommentar zum thema|hintergrund zum thema|bericht zum thema|dazu auch|auch dazu|' +
    'mehr zu diesem thema|dazu lesen sie|dazu lesen sie auch|lesen sie den ganzen artikel|' +
    'lesen sie den kommentar|lesen sie das interview|lesen sie unsere analyse|lesen sie unseren bericht|' +
    "zum weiterlesen|hier geht's weiter|hier geht es weiter|hier der ganze artikel|zum vollständigen artikel|" +
    'zur fotostrecke|das könnte ihnen auch gefallen|unsere leseempfehlung|leseempfehlung|leseempfehlungen|' +
    'mehr aus dem archiv|sehen sie dazu|verpassen sie nicht|weitere informationen zum thema|artikel zum thema|' +
    'links zum thema',
  relatedLabel:
    'mehr|video|videos|podcast|kommentar|hintergrund|interview|analyse|bilder|fotostrecke|bildergalerie|galerie|' +
    'liveticker|live|ticker|eilmeldung|exklusiv|meinung|porträt|reportage|umfrage|quiz|grafik|karte|überblick|' +
    'empfehlung|tipp|links|anzeige|weiter|auch|audio|chronik|glosse|leitartikel|newsblog|ratgeber|faktencheck|' +
    'hierzu|siehe|rückblick|vorab|zuvor|bereits erschienen|vorgeschichte|chronologie|protokoll|gastbeitrag|' +
    'gastkommentar|kolumne|essay|leserbrief|infografik|im interview|im porträt|im liveblog|liveblog|live-blog|' +
    'live-ticker|bildstrecke|die bilder|die fotos|dokumentation|doku|mehr lesen sie hier|schwerpunkt|serie|' +
    'dossier|themenseite|erklärvideo|nachgefragt|kritik|rezension|nachruf|presseschau|dazu mehr|mehr hierzu|' +
    'mehr darüber|mehr über|mehr zum fall|mehr zur serie|alles zum thema|alles dazu|zum interview|zum kommentar|' +
    'zum artikel|zum bericht|zur reportage|zum video|zum podcast|wir berichteten bereits|schauen sie auch|' +
    'hören sie hier|auch zum thema|ebenfalls zum thema|weiteres zum thema',
  credit:
    'foto|fotos|bild|bilder|symbolbild|symbolfoto|archivbild|archivfoto|bildquelle|bildnachweis|fotoquelle|' +
    'fotonachweis|quelle|quellen|grafik|illustration|video|copyright|foto von|bild von|screenshot|fotomontage|collage|' +
    'titelbild|bildrechte|bildcredit|fotocredit|foto-quelle|bild-quelle|fotograf|fotografin|archiv',
  metadata:
    'veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|' +
    'letzte aktualisierung|letzte änderung|erstellt|erstellt am|stand|datum|lesezeit|lesedauer|geschätzte lesezeit|' +
    'autor|autorin|ein artikel von|ein beitrag von|artikel von|von redaktion|publiziert|publiziert am|erschienen am|' +
    'erstveröffentlicht|uhr|min lesezeit|minuten lesezeit|redaktion|text',
  promotion:
    'newsletter|newsletters|abonnieren|abonnieren sie|jetzt abonnieren|abo|abonnenten|probeabo|jetzt anmelden|' +
    'anmelden|jetzt registrieren|registrieren|kostenlos registrieren|kostenlos testen|jetzt testen|' +
    'folgen sie uns|folge uns|folgt uns|folgen sie|whatsapp-kanal|whatsapp kanal|telegram-kanal|unsere app|' +
    'app herunterladen|app laden|spenden|spenden sie|jetzt spenden|unterstützen sie|unterstütze uns|' +
    'unterstützen sie uns|mitglied werden|push-nachrichten|eilmeldungen|postfach|jetzt lesen|weiterlesen mit|' +
    'plus-artikel|bereits abonnent|digitalabo|e-paper|gutschein|rabatt|jetzt bestellen|jetzt bewerben|' +
    'jetzt herunterladen|schreiben sie uns|schreibt uns|kontaktieren sie uns|haben sie hinweise|' +
    'hinweise an die redaktion|über signal|per signal|mailen sie uns|melden sie sich bei uns|' +
    'keine nachricht mehr verpassen|nichts mehr verpassen|per whatsapp|auch per whatsapp|zur app|' +
    'hier geht es zur',
  share:
    'teilen|artikel teilen|beitrag teilen|diesen artikel teilen|diesen beitrag teilen|seite teilen|drucken|' +
    'artikel drucken|seite drucken|merken|artikel merken|versenden|per mail versenden|per e-mail teilen|e-mail|mailen|' +
    'link kopieren|link kopiert|twittern|auf facebook teilen|auf twitter teilen|auf x teilen|auf whatsapp teilen|' +
    'weitersagen|empfehlen|senden|kopieren|vorlesen|artikel anhören|speichern|schließen|zur merkliste hinzufügen|' +
    'artikel verschenken',
  advert:
    'anzeige|anzeigen|werbung|advertorial|gesponsert|sponsored|nach der anzeige weiterlesen|hier weiterlesen|' +
    'weiter nach der anzeige|werbeanzeige|bezahlte anzeige|anzeige schließen',
  navigation:
    'meistgelesen|meistgelesene artikel|am meisten gelesen|meistgesehen|meistkommentiert|beliebt|beliebte artikel|' +
    'aktuelle nachrichten|neueste artikel|neueste beiträge|neueste nachrichten|aktuell|top-themen|themen|thema|' +
    'schlagworte|schlagwörter|stichworte|tags|kategorien|kategorie|startseite|zurück zur übersicht|zur startseite|' +
    'nach oben|vorheriger artikel|nächster artikel|vorheriger beitrag|nächster beitrag|inhalt|inhaltsverzeichnis|menü|' +
    'suche|zurück|übersicht|mehr anzeigen|alle anzeigen|mehr laden|alle artikel|verwandte schlagwörter|personen|orte|' +
    'im überblick|zur themenseite|unternehmen|rubrik',
  comments:
    'kommentare|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|schreiben sie einen kommentar|' +
    'schreibe einen kommentar|jetzt kommentieren|diskutieren sie mit|diskussion|kommentare anzeigen|alle kommentare|' +
    'leserkommentare|antworten|ihre meinung|mitdiskutieren|kommentieren|zu den kommentaren|zur diskussion|leserbriefe',
  consent:
    'cookies akzeptieren|cookie-einstellungen|datenschutzeinstellungen|datenschutzerklärung|externer inhalt|' +
    'externe inhalte|empfohlener redaktioneller inhalt|einwilligung|ihre zustimmung|mit ihrer zustimmung|' +
    'personenbezogene daten|inhalte von drittanbietern|inhalt anzeigen|inhalte anzeigen|javascript aktivieren|' +
    'wir verwenden cookies|drittplattformen|externen inhalte|externen inhalt|externer inhalt nicht verfügbar|' +
    'redaktioneller inhalt|privatsphäre-einstellungen|datenschutzbestimmungen|drittanbieter|affiliate-links|' +
    'an dieser stelle finden sie|inhalt laden|immer laden|inhalte laden|mit dem laden des|mit dem laden der|' +
    'um diesen inhalt anzuzeigen|um dieses video anzuzeigen|um diesen inhalt zu laden|um das video zu sehen|' +
    'zum anzeigen dieses|mit klick auf|durch klick auf|akzeptieren sie|mir externe inhalte angezeigt werden|' +
    'an drittplattformen übermittelt',
  rights:
    'alle rechte vorbehalten|copyright|urheberrecht|urheberrechtlich geschützt|nachdruck|vervielfältigung|' +
    'wiedergabe nur mit|ohne genehmigung',
  ownership:
    'alle rechte vorbehalten|nachdruck verboten|nachdruck nur mit genehmigung|nachdruck nicht gestattet|' +
    'nachdruck auch auszugsweise nur mit genehmigung|vervielfältigung nur mit genehmigung|' +
    'vervielfältigung und verbreitung nur mit genehmigung|wiedergabe nur mit genehmigung',
  ownText:
    'dieser eintrag|dieser artikel|dieser text|dieser beitrag|dieses werk|die inhalte dieser seite|alle inhalte dieser seite|' +
    'alle inhalte|alle texte|sämtliche inhalte|die texte dieser seite',
  copying:
    'ist urheberrechtlich geschützt|sind urheberrechtlich geschützt|darf nicht ohne genehmigung|' +
    'dürfen nicht ohne genehmigung|darf ohne genehmigung nicht|dürfen ohne genehmigung nicht|ohne genehmigung|' +
    'ohne schriftliche genehmigung|ohne ausdrückliche genehmigung|darf nicht|dürfen nicht|vervielfältigt werden|' +
    'weiterverbreitet werden|veröffentlicht werden',
  changed: 'zuletzt|letzte|aktualis|stand|geändert',
  eventDay:
    'termin|termine|veranstaltung|veranstaltungsdatum|wann|beginn|einlass|einsendeschluss|anmeldeschluss|' +
    'bewerbungsschluss|frist|gültig bis|geboren|gestorben|kinostart|verkaufsstart',
  minutes: 'min|minute|minuten',
  reading: 'lesezeit|lesedauer|lesen|zu lesen|zum lesen',
  ownedBy: 'bei|für',
  smallInCredits: 'von|der|den|und',
  by: 'von|ein beitrag von|ein artikel von|ein kommentar von|eine analyse von|text|text von|autor|autorin|autoren',
  and: 'und',
  aboutAuthor:
    'zur autorin|zum autor|zu den autoren|zu den autorinnen|über den autor|über die autorin|über die autoren|zur person',
};
