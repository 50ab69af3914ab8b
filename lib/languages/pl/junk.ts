import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'zobacz też|zobacz także|zobacz również|zobacz więcej|patrz też|patrz także|czytaj też|czytaj także|' +
    'czytaj również|czytaj więcej|czytaj dalej|czytaj całość|przeczytaj też|przeczytaj także|przeczytaj również|' +
    'przeczytaj więcej|warto przeczytać|warto zobaczyć|dowiedz się więcej|więcej na ten temat|więcej o|' +
    'więcej informacji|więcej na temat|powiązane artykuły|powiązane tematy|podobne artykuły|podobne tematy|' +
    'inne artykuły|inne wiadomości|polecane artykuły|polecamy|polecamy także|polecamy również|polecane|' +
    'może cię zainteresować|to może cię zainteresować|może cię również zainteresować|' +
    'może zainteresować cię także|nie przegap|oglądaj także|oglądaj też|posłuchaj także|posłuchaj też|' +
    'sprawdź także|sprawdź też|sprawdź również|w temacie|z tej samej kategorii|pozostałe artykuły|' +
    'pisaliśmy o tym|przeczytaj koniecznie|przeczytaj cały artykuł|przeczytaj wywiad|przeczytaj rozmowę|' +
    'o tym przeczytasz|więcej w artykule|więcej przeczytasz|zobacz koniecznie|zobacz wideo|zobacz zdjęcia|' +
    'zobacz galerię|obejrzyj także|obejrzyj też|posłuchaj podcastu|polecamy też|może cię też zainteresować|' +
    'artykuły powiązane|z naszego archiwum|z archiwum',
  relatedLabel:
    'wideo|video|film|zdjęcia|galeria|podcast|opinia|analiza|wywiad|reportaż|komentarz|felieton|na żywo|relacja|' +
    'ekskluzywnie|więcej|infografika|quiz|sonda|czytaj|zobacz|oglądaj|posłuchaj|sprawdź|sylwetka|tło|raport|' +
    'także|również|powiązane|zobacz zdjęcia|przypominamy|wcześniej|kontekst|rozmowa|relacja na żywo|mapa|' +
    'kalendarium|dossier|śledztwo|recenzja|wyjaśniamy|tylko u nas|temat dnia|czytaj o tym|o tym samym|' +
    'na ten temat|na ten sam temat|więcej o tym|pisaliśmy|wykres|grafika',
  credit:
    'fot|foto|zdjęcie|zdjęcia|zdj|autor zdjęcia|źródło|źródło zdjęcia|ilustracja|grafika|fotografia|' +
    'zdjęcie ilustracyjne|zdjęcie archiwalne|archiwum|wideo|rysunek',
  metadata:
    'opublikowano|data publikacji|opublikowany|aktualizacja|zaktualizowano|ostatnia aktualizacja|ostatnia modyfikacja|' +
    'data|dodano|utworzono|czas czytania|autor|autorka|autorzy|oprac|opracowanie|opracował|min czytania|' +
    'minut czytania|redakcja|data dodania|wyświetleń',
  promotion:
    'newsletter|newslettera|zapisz się|zapisz się na|subskrybuj|subskrypcja|subskrypcji|prenumerata|prenumeratę|' +
    'dla prenumeratorów|dla subskrybentów|obserwuj nas|śledź nas|polub nas|dołącz do nas|dołącz do|' +
    'pobierz aplikację|nasza aplikacja|naszej aplikacji|kanał na whatsapp|kanale whatsapp|zarejestruj się|' +
    'zaloguj się|wesprzyj|wesprzyj nas|wspieraj|przekaż darowiznę|wpłać|kup dostęp|wykup dostęp|darmowy okres|' +
    'oferta specjalna|skrzynkę|google news|wiadomości google|na facebooku|masz już konto|bądź na bieżąco|' +
    'napisz do nas|piszcie do nas|skontaktuj się z nami|czekamy na wasze|przez signal|wyślij nam',
  share:
    'udostępnij|udostępnij artykuł|udostępnij na facebooku|udostępnij na twitterze|podziel się|podziel się artykułem|' +
    'drukuj|wydrukuj|wyślij|wyślij mailem|wyślij e-mailem|skopiuj link|kopiuj link|link skopiowany|zapisz|tweetnij|' +
    'posłuchaj artykułu|zapisz na później|poleć|skomentuj',
  advert:
    'reklama|reklamy|materiał sponsorowany|artykuł sponsorowany|sponsorowane|materiał partnera|materiał promocyjny|' +
    'dalsza część artykułu pod reklamą|dalsza część tekstu pod reklamą|dalszy ciąg materiału pod wideo|' +
    'dalsza część tekstu pod wideo|dalsza część artykułu pod materiałem wideo|ciąg dalszy pod reklamą|ogłoszenie|' +
    'autopromocja',
  navigation:
    'najczęściej czytane|najpopularniejsze|popularne|najnowsze|najnowsze wiadomości|najnowsze artykuły|' +
    'ostatnie wiadomości|tagi|tematy|temat|słowa kluczowe|kategorie|kategoria|strona główna|do góry|wróć na górę|' +
    'poprzedni artykuł|następny artykuł|poprzedni|następny|spis treści|menu|szukaj|pokaż więcej|zobacz wszystkie|' +
    'załaduj więcej|wszystkie artykuły|działy|na topie|gorące tematy|aktualności',
  comments:
    'komentarze|komentarz|dodaj komentarz|skomentuj|napisz komentarz|zostaw komentarz|pokaż komentarze|' +
    'brak komentarzy|odpowiedz|dołącz do dyskusji|dyskusja|twoja opinia',
  consent:
    'akceptuję pliki cookie|pliki cookie|plików cookie|polityka prywatności|polityki prywatności|' +
    'ustawienia prywatności|danych osobowych|treści zewnętrzne|twoja zgoda|włącz javascript|' +
    'aby wyświetlić tę treść|aby zobaczyć tę treść|aby obejrzeć ten film|ta treść pochodzi z|' +
    'zaakceptuj pliki cookie|ciasteczka zewnętrzne|treść zewnętrzna',
  rights:
    'wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa zastrzeżone|prawa autorskie|copyright|' +
    'kopiowanie zabronione|bez zgody wydawcy|bez pisemnej zgody',
  ownership:
    'wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa zastrzeżone|kopiowanie zabronione|' +
    'kopiowanie bez zgody wydawcy zabronione|materiał chroniony prawem autorskim|' +
    'dalsze rozpowszechnianie artykułu za zgodą wydawcy',
  ownText: 'ten wpis|ten artykuł|ten tekst|ten materiał|żadna część tego artykułu|treści tej strony',
  copying:
    'nie może być kopiowany|nie może być rozpowszechniany|nie może być publikowany|nie może być powielany|' +
    'może być kopiowana|bez zgody wydawcy|bez pisemnej zgody|bez zgody redakcji|bez zgody|' +
    'jest chroniony prawem autorskim|są chronione prawem autorskim',
  changed: 'zaktuali|ostatnia',
  eventDay: 'termin|data wydarzenia|wydarzenie|kiedy|początek|ważne do|termin zgłoszeń|urodzony|zmarł|premiera',
  minutes: 'min|minuta|minuty|minut',
  by: 'autor|autorka|autorzy|tekst|napisał|napisała|oprac',
  and: 'i|oraz',
  reading: 'czytania|czytanie|lektury',
  aboutAuthor: 'o autorze|o autorce|o autorach',
};
