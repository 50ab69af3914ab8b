import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'lue myös|lue lisää|lue lisää aiheesta|lue koko juttu|lue koko artikkeli|katso myös|kuuntele myös|' +
    'aiheesta lisää|lisää aiheesta|aiheeseen liittyvää|aiheeseen liittyvät jutut|muut lukevat|' +
    'sinua voisi kiinnostaa|saatat olla kiinnostunut|älä missaa|lue haastattelu|lue arvio|lue edellinen|' +
    'lue lisää täältä|lue myös tämä|lue myös nämä|katso video|katso kuvat|katso lisää|kuuntele podcast|' +
    'saattaisit pitää myös|lisää aiheesta luettavaa|aiheeseen liittyvät artikkelit|seuraa tilannetta',
  relatedLabel:
    'video|videot|podcast|mielipide|analyysi|haastattelu|reportaasi|henkilökuva|kuvat|kuvagalleria|suora lähetys|' +
    'kolumni|pääkirjoitus|kommentti|fakta|faktat|visa|grafiikka|kartta|lue|katso|kuuntele|tausta|juuri nyt|' +
    'aiemmin|taustaa|arvio|arvostelu|aikajana|suora|arkisto|essee|faktantarkistus|lue aiemmin|lue täältä|' +
    'lue tästä|lisää samasta aiheesta|samasta aiheesta|sinua voi kiinnostaa|arkistosta|kaavio',
  credit: 'kuva|kuvat|valokuva|kuvaaja|kuvituskuva|arkistokuva|lähde|grafiikka|piirros|kuvakaappaus|video',
  metadata: 'julkaistu|päivitetty|viimeksi päivitetty|muokattu|lukuaika|kirjoittaja|päiväys',
  promotion:
    'uutiskirje|uutiskirjeen|uutiskirjeemme|tilaa|vain tilaajille|tilaajille|oletko jo tilaaja|seuraa meitä|' +
    'lataa sovellus|lataa sovelluksemme|kirjaudu sisään|rekisteröidy|luo tunnus|tue meitä|liity jäseneksi|' +
    'kokeile ilmaiseksi|sähköpostiisi|lähetä vinkki|lähetä meille|ota meihin yhteyttä|kirjoita meille|' +
    'signalin kautta',
  share:
    'jaa|jaa artikkeli|jaa juttu|jaa facebookissa|jaa twitterissä|tulosta|lähetä|kopioi linkki|linkki kopioitu|' +
    'tallenna|kuuntele juttu|kuuntele artikkeli',
  advert:
    'mainos|mainokset|sponsoroitu|sponsoroitu sisältö|maksettu sisältö|kaupallinen yhteistyö|' +
    'artikkeli jatkuu mainoksen jälkeen|juttu jatkuu mainoksen jälkeen',
  navigation:
    'luetuimmat|luetuimmat nyt|uusimmat|uusimmat uutiset|tuoreimmat|tuoreimmat uutiset|suosituimmat|aiheet|aihe|' +
    'avainsanat|kategoriat|kategoria|etusivu|etusivulle|takaisin ylös|edellinen artikkeli|seuraava artikkeli|' +
    'edellinen|seuraava|sisältö|valikko|haku|hae|näytä lisää|lataa lisää|näytä kaikki|pääuutiset',
  comments:
    'kommentit|kommentti|kommentoi|kirjoita kommentti|jätä kommentti|näytä kommentit|ei kommentteja|vastaa|' +
    'osallistu keskusteluun',
  consent:
    'hyväksy evästeet|evästeasetukset|käytämme evästeitä|tietosuojaseloste|henkilötietoja|henkilötietojen|' +
    'ulkopuolinen sisältö|upotettu sisältö|suostumuksesi|ota javascript käyttöön|käyttöehdot|' +
    'nähdäksesi tämän sisällön|katsoaksesi videon|näytä upotettu sisältö|kolmannen osapuolen evästeet|' +
    'kolmannen osapuolen sisältöä|hyväksyttävä evästeet',
  rights:
    'kaikki oikeudet pidätetään|copyright|tekijänoikeus|tekijänoikeudet|tekijänoikeuslain|jäljentäminen kielletty',
  ownership: 'kaikki oikeudet pidätetään|jäljentäminen kielletty|kopiointi kielletty',
  ownText:
    'tämä kirjoitus|tämä artikkeli|tätä artikkelia|tämän artikkelin|tämä juttu|tätä juttua|tämä teksti|tämä aineisto|' +
    'tätä aineistoa|sivuston sisältöä',
  copying:
    'ei saa kopioida|ei saa jäljentää|ei saa julkaista|ei saa käyttää|ilman lupaa|ilman kirjallista lupaa|' +
    'ilman julkaisijan lupaa|on suojattu tekijänoikeudella|on tekijänoikeuslain suojaama',
  changed: 'päivitet|viimeksi|muokattu',
  eventDay: 'tapahtuma|milloin|alkaa|määräaika|viimeinen päivä|syntynyt|kuollut|ensi-ilta',
  minutes: 'min|minuutti|minuuttia|minuutin',
  by: 'kirjoittaja|kirjoittanut|teksti|toimittaja',
  and: 'ja',
  reading: 'lukuaika|lukea|luettavaa',
  aboutAuthor: 'kirjoittajasta|tietoa kirjoittajasta',
};
