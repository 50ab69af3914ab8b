import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'olvassa el ezt is|olvasd el ezt is|olvassa el|olvasd el|ezt is olvassa el|ezt is olvasd el|olvasson tovább|' +
    'olvass tovább|olvasson még|olvass még|további részletek|további cikkek|további hírek|további cikkeink|' +
    'további híreink|kapcsolódó cikk|kapcsolódó cikkek|kapcsolódó cikkünk|kapcsolódó cikkeink|kapcsolódó hírek|' +
    'kapcsolódó tartalom|kapcsolódó tartalmak|kapcsolódó írás|kapcsolódó írásaink|korábbi cikkünk|' +
    'korábbi cikkeink|korábbi írásunk|ezt is ajánljuk|ajánljuk még|ajánljuk figyelmébe|ajánlott cikkek|' +
    'ajánlott tartalom|neked ajánljuk|önnek ajánljuk|ez is érdekelheti|ez is érdekelhet|ezek is érdekelhetik|' +
    'ezek is érdekelhetnek|érdekelheti még|érdekelhet még|hasonló cikkek|hasonló hírek|lásd még|' +
    'lásd még cikkünket|nézze meg ezt is|nézd meg ezt is|nézze meg a videót|nézd meg a videót|' +
    'hallgassa meg|hallgasd meg|hallgassa meg podcastunkat|ne maradjon le|ne maradj le|' +
    'ne hagyja ki|ne hagyd ki|a témában|a témáról bővebben|bővebben a témáról|erről bővebben|' +
    'még több hír|még több cikk|részletek itt|bővebben itt|a cikk folytatása|folytatás itt|archívumunkból|' +
    'az archívumból|interjúnk itt olvasható|itt olvashatja el|itt olvashatod el|erről itt írtunk bővebben|' +
    'erről itt írtunk',
  relatedLabel:
    'videó|videók|video|fotók|fotó|képek|képgaléria|galéria|fotógaléria|podcast|interjú|riport|elemzés|vélemény|' +
    'publicisztika|jegyzet|kommentár|élő|élőben|élő közvetítés|percről percre|háttér|előzmény|előzmények|' +
    'korábban|kapcsolódó|kapcsolódók|bővebben|részletek|ajánló|ajánljuk|exkluzív|portré|kritika|esszé|térkép|' +
    'grafika|infografika|idővonal|kvíz|tényellenőrzés|magyarázó|összefoglaló|tudósítás|dokumentum|archívum|' +
    'olvasnivaló|továbbiak|most érkezett|korábban írtuk|korábban írtunk róla',
  credit:
    'fotó|fotók|foto|kép|képek|forrás|kép forrása|képek forrása|a kép forrása|fotó forrása|illusztráció|' +
    'illusztrációnk|képünk illusztráció|grafika|fényképezte|fénykép|fotós|videó|képernyőkép|képernyőfotó|' +
    'archív|archív fotó|archív felvétel|felvétel|borítókép|nyitókép|címlapkép|címlapfotó|kiemelt kép',
  metadata:
    'megjelent|megjelenés|közzétéve|publikálva|publikálás|frissítve|frissült|frissítés|utolsó frissítés|' +
    'utoljára frissítve|legutóbb frissítve|módosítva|utolsó módosítás|létrehozva|feltöltve|szerző|szerzők|' +
    'írta|dátum|olvasási idő|becsült olvasási idő|szerkesztő|szerkesztette|megtekintés|lapszám',
  promotion:
    'hírlevél|hírlevelünk|hírlevelünkre|hírlevelünket|hírlevél-feliratkozás|' +
    'iratkozzon fel|iratkozz fel|feliratkozom|feliratkozás hírlevélre|kövessen minket|' +
    'kövess minket|kövessen bennünket|kövess bennünket|facebook-oldalunk|facebook-oldalunkat|' +
    'csatlakozzon hozzánk|csatlakozz hozzánk|google hírekben|google hírek|töltse le|töltsd le|' +
    'töltse le alkalmazásunkat|töltsd le az alkalmazásunkat|alkalmazásunk|alkalmazásunkat|applikációnk|' +
    'applikációnkat|fizessen elő|fizess elő|előfizetek|előfizetőink|' +
    'csak előfizetőknek|már előfizető|támogasson minket|támogass minket|támogassa munkánkat|' +
    'támogasd munkánkat|támogassa a független újságírást|független újságírást|' +
    'jelentkezzen be|jelentkezz be|próbálja ki ingyen|próbáld ki ingyen|push-értesítések|' +
    'viber-csatornánk|telegram-csatornánk|whatsapp-csatornánk|írjon nekünk|írj nekünk|küldje el nekünk|' +
    'küldd el nekünk|lépjen kapcsolatba velünk|signalon',
  share:
    'megosztás|megosztom|ossza meg|oszd meg|cikk megosztása|a cikk megosztása|megosztás facebookon|' +
    'megosztás a facebookon|megosztás twitteren|megosztás x-en|megosztás linkedinen|küldés|küldés e-mailben|' +
    'elküldöm|nyomtatás|nyomtatom|link másolása|hivatkozás másolása|link másolva|mentés|cikk mentése|' +
    'hallgassa meg a cikket|hallgasd meg a cikket|tetszik|küldés emailben',
  advert:
    'hirdetés|hirdetések|reklám|reklámok|szponzorált tartalom|szponzorált|támogatott tartalom|fizetett tartalom|' +
    'fizetett hirdetés|pr-cikk|promóció|promóciós tartalom|társadalmi célú hirdetés|' +
    'a cikk a hirdetés után folytatódik|a hirdetés után folytatódik|cikkünk a hirdetés után folytatódik|' +
    'cikkünk a hirdetés alatt folytatódik',
  navigation:
    'legolvasottabb|legolvasottabbak|legolvasottabb cikkek|legolvasottabb cikkeink|legolvasottabb hírek|' +
    'legnépszerűbb|legnépszerűbb cikkek|legfrissebb|legfrissebbek|legfrissebb hírek|legfrissebb cikkek|' +
    'friss hírek|legutóbbi hírek|legtöbbet kommentelt|legtöbb komment|népszerű|címlap|címlapról ajánljuk|' +
    'kezdőlap|főoldal|vissza a főoldalra|vissza az elejére|vissza a tetejére|címkék|címke|témák|kulcsszavak|' +
    'rovatok|kategóriák|kategória|előző cikk|következő cikk|előző|következő|tartalom|tartalomjegyzék|menü|' +
    'keresés|több megjelenítése|még több|mutass többet|összes|összes cikk|top hírek|a nap hírei',
  comments:
    'hozzászólások|hozzászólás|hozzászólok|szóljon hozzá|szólj hozzá|kommentek|komment|kommentelek|' +
    'kommentáld|írjon hozzászólást|írj hozzászólást|írja meg véleményét|írd meg a véleményed|' +
    'hozzászólások megtekintése|kommentek megjelenítése|nincs hozzászólás|válasz|önnek mi a véleménye|' +
    'neked mi a véleményed',
  consent:
    'sütiket|sütik|süti beállítások|sütik beállítása|sütik kezelése|sütik elfogadása|cookie-kat|cookie-k|' +
    'cookie beállítások|cookie-szabályzat|cookie szabályzat|adatvédelmi tájékoztató|adatvédelmi tájékoztatót|' +
    'adatvédelmi szabályzat|adatvédelmi irányelvek|adatkezelési tájékoztató|adatkezelési tájékoztatót|' +
    'személyes adatait|személyes adatainak|hozzájárulását|az oldal használatával|felhasználási feltételek|' +
    'külső tartalom|beágyazott tartalom|engedélyezze a javascriptet|a tartalom megtekintéséhez',
  rights:
    'minden jog fenntartva|szerzői jog|szerzői jogok|copyright|utánközlés|engedély nélkül nem másolható|' +
    'minden jogot fenntartunk|szerzői jogvédelem',
  ownership:
    'minden jog fenntartva|minden jogot fenntartunk|az utánközlés tilos|utánközlés tilos|másolása tilos|' +
    'utánközlése tilos|a másolás tilos',
  ownText:
    'ez a cikk|ez az írás|a cikk|cikkünk|a jelen cikk|jelen cikk|ez a szöveg|az oldal tartalma|a honlap tartalma|' +
    'az oldalon megjelent cikkek|az oldalon található tartalmak|a portálon megjelent cikkek|a cikkek utánközlése|' +
    'a cikk utánközlése|cikkeink utánközlése|a tartalom másolása',
  copying:
    'engedély nélkül nem másolható|engedély nélkül nem közölhető|engedély nélkül nem használható fel|' +
    'engedély nélkül tilos|írásos engedély nélkül|írásos engedélye nélkül|engedély nélkül|engedélye nélkül|' +
    'hozzájárulása nélkül|előzetes engedélye nélkül|csak engedéllyel|csak írásos engedéllyel|' +
    'csak a forrás megjelölésével|szerzői jogi védelem alatt áll|szerzői jogvédelem alatt áll|' +
    'szerzői jogvédelem alatt állnak|nem másolható|nem közölhető|nem reprodukálható|tilos',
  changed: 'friss|módosít|utolsó|utoljára|legutóbb',
  eventDay: 'esemény|mikor|időpont|kezdés|határidő|jelentkezési határidő|érvényes|született|elhunyt|bemutató|premier',
  pleaOpenings:
    'iratkozzon|iratkozz|kövessen|kövess|töltse|töltsd|támogassa|támogasd|fizessen|fizess|csatlakozzon|csatlakozz|szeretne|regisztráljon',
  minutes: 'perc|perces|p',
  reading: 'olvasás|olvasási idő|olvasmány|olvasnivaló',
  ownedBy: 'a|az',
  smallInCredits: 'és|a|az|via',
  by: 'írta|szerző|szöveg|szerkesztette',
  and: 'és',
  aboutAuthor: 'a szerzőről|a szerző|szerzőnkről|a szerzőkről',
};
