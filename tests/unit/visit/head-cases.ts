/*
 * Pages as cases of the article's head: what stands around a body of running text, and what is to be found. Written
 * for this project, in the ways that systems and editors write them; the second list was run once, when the first one
 * stood.
 */

export interface HeadCase {
  readonly name: string;
  /** The tag in `lang`; '' for none. */
  readonly lang: string;
  readonly url?: string;
  readonly head?: string;
  /** Between the body's start and the text. */
  readonly top: string;
  readonly bottom?: string;
  /** The text's language, when it is not that of the tag. */
  readonly text?: string;
  readonly published: string | null;
  readonly updated?: string | null;
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
}

/** A paragraph of running text, by language; any other is English. */
export const PARAGRAPHS: Readonly<Record<string, string>> = {
  en: 'The council of the old town has decided that the bridge will be closed to lorries, because the engineers had found cracks in two of the seven piers that carry the road across the water.',
  de: 'Der Rat der alten Stadt hat beschlossen, dass die Brücke für Lastwagen gesperrt wird, weil die Ingenieure in zwei der sieben Pfeiler Risse gefunden haben, die auch mit Stahl nicht zu stützen sind.',
  fr: 'Le conseil de la vieille ville a décidé que le pont sera fermé aux camions, parce que les ingénieurs ont trouvé des fissures dans deux des sept piles qui portent la route sur le fleuve.',
  es: 'El consejo de la ciudad vieja ha decidido que el puente se cierre a los camiones, porque los ingenieros han encontrado grietas en dos de los siete pilares que llevan la carretera sobre el río.',
  it: 'Il consiglio della città vecchia ha deciso che il ponte sarà chiuso ai camion, perché gli ingegneri hanno trovato delle crepe in due dei sette piloni che portano la strada sopra il fiume.',
  pt: 'O conselho da cidade velha decidiu que a ponte será fechada aos caminhões, porque os engenheiros encontraram fendas em dois dos sete pilares que levam a estrada sobre o rio, e não há mais o que fazer.',
  nl: 'De raad van de oude stad heeft besloten dat de brug voor vrachtwagens wordt gesloten, omdat de ingenieurs scheuren hebben gevonden in twee van de zeven pijlers die de weg over het water dragen.',
  sv: 'Rådet i den gamla staden har beslutat att bron ska stängas för lastbilar, eftersom ingenjörerna har hittat sprickor i två av de sju pelare som bär vägen över vattnet, och det är inte nytt.',
  da: 'Rådet i den gamle by har besluttet at lukke broen for lastbiler, fordi ingeniørerne har fundet revner i to af de syv piller, der bærer vejen over vandet, og det er ikke nyt for dem.',
  nb: 'Rådet i den gamle byen har bestemt at broen skal stenges for lastebiler, fordi ingeniørene har funnet sprekker i to av de sju pilarene som bærer veien over vannet, og det er ikke nytt.',
  fi: 'Vanhan kaupungin neuvosto on päättänyt, että silta suljetaan kuorma-autoilta, koska insinöörit ovat löytäneet halkeamia kahdesta niistä seitsemästä pilarista, jotka kantavat tietä veden yli.',
  pl: 'Rada starego miasta zdecydowała, że most zostanie zamknięty dla ciężarówek, ponieważ inżynierowie znaleźli pęknięcia w dwóch z siedmiu filarów, które niosą drogę nad wodą, i nie jest to nowe.',
  cs: 'Rada starého města rozhodla, že most bude uzavřen pro nákladní auta, protože inženýři našli praskliny ve dvou ze sedmi pilířů, které nesou silnici nad vodou, a není to nic nového.',
  ru: 'Совет старого города решил, что мост будет закрыт для грузовиков, потому что инженеры нашли трещины в двух из семи опор, которые несут дорогу над водой, и это не ново для них.',
  uk: 'Рада старого міста вирішила, що міст буде закрито для вантажівок, бо інженери знайшли тріщини у двох із семи опор, які несуть дорогу над водою, і це для них не нове.',
  id: 'Dewan kota tua telah memutuskan bahwa jembatan itu akan ditutup untuk truk, karena para insinyur menemukan retakan pada dua dari tujuh tiang yang membawa jalan di atas sungai tersebut.',
  ja: '古い町の議会は、七本の橋脚のうち二本にひびが見つかったため、橋を大型車に閉ざすことを決めた。工事は春に始まり、費用は四億円になる見通しだ。住民は迂回路を使うことになる。',
  ko: '오래된 마을의 의회는 일곱 개의 교각 가운데 두 개에서 균열이 발견되어 다리를 대형 차량에 폐쇄하기로 결정했다. 공사는 봄에 시작되며 비용은 사십억 원에 이를 전망이다.',
  tr: 'Eski şehrin meclisi, mühendislerin yolu suyun üzerinde taşıyan yedi ayaktan ikisinde çatlak bulması üzerine köprünün kamyonlara kapatılmasına karar verdi ve çalışmalar ilkbaharda başlayacak.',
};

const H1 = '<h1>Old bridge closed to lorries after cracks are found</h1>';
const TITLE = 'Old bridge closed to lorries after cracks are found';
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
/** Three paragraphs of other people's words below the text. */
const COMMENTS = `<section id="comments"><h2>3 comments</h2><article class="comment"><time datetime="2024-02-02T10:00:00Z">2 February 2024</time><p>It was about time that somebody looked.</p></article><article class="comment"><p class="when">3 February 2024</p><p>I drove over it for years.</p></article></section>`;

/** Chosen and tuned on. */
export const TUNING: readonly HeadCase[] = [
  { name: 'a bare date under the title', lang: 'en', top: `${H1}<p>November 8, 2023</p>`, published: '2023-11-08' },
  {
    name: 'in figures with dots',
    lang: 'de',
    top: '<h1>Alte Brücke für Lastwagen gesperrt</h1><div>25.11.2023</div>',
    published: '2023-11-25',
  },
  {
    name: 'with a clock time',
    lang: 'de',
    top: '<h1>Alte Brücke für Lastwagen gesperrt</h1><p>19.10.2019 07:49 Uhr</p>',
    published: '2019-10-19',
  },
  {
    name: 'a state of things',
    lang: 'de',
    top: '<h1>Alte Brücke für Lastwagen gesperrt</h1><p>Stand: 3. Mai 2021</p>',
    published: '2021-05-03',
  },
  {
    name: 'beside the byline',
    lang: 'en',
    top: `${H1}<p>By Dana Whitlock | Nov 8, 2023</p>`,
    published: '2023-11-08',
    author: 'Dana Whitlock',
  },
  {
    name: 'before the byline, after the section',
    lang: 'fr',
    top: '<h1>Le vieux pont fermé aux camions</h1><p>Société | 8 novembre 2023 | Par Hélène Marchais et Luc Ferrand</p>',
    published: '2023-11-08',
    author: 'Hélène Marchais, Luc Ferrand',
  },
  {
    name: 'above the title, in a class of its own',
    lang: 'es',
    top: '<div class="fecha">08/11/2023 - 10:20 CET</div><h1>El puente viejo, cerrado a los camiones</h1><p>Por Marta Olivares</p>',
    published: '2023-11-08',
    author: 'Marta Olivares',
  },
  {
    name: 'two figures for the year',
    lang: 'it',
    top: '<h1>Chiuso ai camion il vecchio ponte</h1><p>di Paolo Renzi</p><p>08.11.23, 10:20</p>',
    published: '2023-11-08',
    author: 'Paolo Renzi',
  },
  {
    name: 'a weekday and words',
    lang: 'pt',
    top: '<h1>Ponte velha fechada aos caminhões</h1><p>Quarta-feira, 8 de novembro de 2023 às 10h20</p>',
    published: '2023-11-08',
  },
  {
    name: 'Dutch',
    lang: 'nl',
    top: '<h1>Oude brug dicht voor vrachtwagens</h1><p>Door Joost van der Meer op 8 november 2023</p>',
    published: '2023-11-08',
    author: 'Joost van der Meer',
  },
  {
    name: 'published and updated in one line',
    lang: 'sv',
    top: '<h1>Gamla bron stängs för lastbilar</h1><p>Publicerad 2023-11-08 · Uppdaterad 2023-11-09</p>',
    published: '2023-11-08',
    updated: '2023-11-09',
  },
  {
    name: 'Danish with an ordinal',
    lang: 'da',
    top: '<h1>Gammel bro lukkes for lastbiler</h1><p>Af Mette Kjær, 8. nov. 2023 kl. 10.20</p>',
    published: '2023-11-08',
    author: 'Mette Kjær',
  },
  {
    name: 'Polish',
    lang: 'pl',
    top: '<h1>Stary most zamknięty dla ciężarówek</h1><p>8 listopada 2023, 10:20 | Autor: Anna Zielińska</p>',
    published: '2023-11-08',
    author: 'Anna Zielińska',
  },
  {
    name: 'Russian',
    lang: 'ru',
    top: '<h1>Старый мост закрыт для грузовиков</h1><p>8 ноября 2023 г., 10:20</p>',
    published: '2023-11-08',
  },
  {
    name: 'Finnish',
    lang: 'fi',
    top: '<h1>Vanha silta suljetaan kuorma-autoilta</h1><p>8.11.2023 klo 10.20</p>',
    published: '2023-11-08',
  },
  {
    name: 'Japanese',
    lang: 'ja',
    top: '<h1>古い橋、大型車に閉鎖</h1><p>2023年11月8日 10時20分</p>',
    published: '2023-11-08',
  },
  {
    name: 'Turkish, of which no months are known, in figures',
    lang: 'tr',
    top: '<h1>Eski köprü kamyonlara kapatıldı</h1><p>08.11.2023 - 10:20</p>',
    published: '2023-11-08',
  },
  { name: 'British slashes', lang: 'en-gb', top: `${H1}<p>04/11/2023</p>`, published: '2023-11-04' },
  { name: 'American slashes', lang: 'en-us', top: `${H1}<p>11/04/2023</p>`, published: '2023-11-04' },
  { name: 'slashes that nobody can tell', lang: 'en', top: `${H1}<p>04/11/2023</p>`, published: null },
  { name: 'never the time of a comment', lang: 'en', top: H1, bottom: COMMENTS, published: null },
  {
    name: 'the byline, though comments have times',
    lang: 'en',
    top: `${H1}<p class="byline">By Dana Whitlock, 3 May 2019</p>`,
    bottom: COMMENTS,
    published: '2019-05-03',
    author: 'Dana Whitlock',
  },
  {
    name: 'the <time> at the headline, not the teasers’',
    lang: 'en',
    top: `<aside class="teasers"><p><time datetime="2024-05-05">5 May 2024</time> Rain all week</p></aside>${H1}<time datetime="2023-11-08T09:00:00+01:00">yesterday</time>`,
    published: '2023-11-08',
  },
  {
    name: 'a broken JSON-LD',
    lang: 'en',
    head: ld(
      '{"@type":"NewsArticle","headline":"The mayor said "enough"","datePublished":"2022-03-14T18:05:00+01:00",}',
    ),
    top: H1,
    published: '2022-03-14',
  },
  {
    name: 'a graph with a page of two dates',
    lang: 'en',
    head: ld(
      '{"@graph":[{"@type":"WebSite","name":"Courier"},{"@type":"WebPage","datePublished":"2019-05-14T08:00:00+00:00","dateModified":"2024-02-06T09:30:00+00:00"}]}',
    ),
    top: H1,
    published: '2019-05-14',
    updated: '2024-02-06',
  },
  {
    name: 'a change in the head, the day in the byline',
    lang: 'en',
    head: meta('og:updated_time', '2020-04-01T12:00:00+00:00'),
    top: `${H1}<div><span class="date">November 13, 2017</span> <span>By <a href="/dw">Dana Whitlock</a></span></div>`,
    published: '2017-11-13',
    updated: '2020-04-01',
    author: 'Dana Whitlock',
  },
  {
    name: 'an evening in America by the address',
    lang: 'en-us',
    url: 'https://courier.example/2023/11/08/bridge',
    head: meta('article:published_time', '2023-11-09T03:28:35Z'),
    top: H1,
    published: '2023-11-08',
  },
  {
    name: 'an evening in America by its line',
    lang: 'en-us',
    head: meta('article:published_time', '2023-11-09T03:28:35Z'),
    top: `${H1}<p>Published Nov. 8, 2023, 10:28 p.m. ET</p>`,
    published: '2023-11-08',
  },
  { name: 'epoch milliseconds', lang: 'en', head: meta('pubdate', '1699435200000'), top: H1, published: '2023-11-08' },
  {
    name: 'words of a language in a meta element',
    lang: 'fr',
    head: meta('date', '8 novembre 2023'),
    top: '<h1>Le vieux pont fermé aux camions</h1>',
    published: '2023-11-08',
  },
  {
    name: 'a leaf of a calendar',
    lang: 'de',
    top: '<div><div>08</div><div>Nov</div><div>2023</div></div><h1>Alte Brücke für Lastwagen gesperrt</h1>',
    published: '2023-11-08',
  },
  {
    name: 'two figures for the year between slashes',
    lang: 'fr',
    top: '<h1>Le vieux pont fermé aux camions</h1><p>08/11/23 à 10:20</p>',
    published: '2023-11-08',
  },
  {
    name: 'slashes told by the month of the address',
    lang: 'en',
    url: 'https://courier.example/2023/11/old-bridge',
    top: `${H1}<p>11/04/2023</p>`,
    published: '2023-11-04',
  },
  {
    name: 'a sentence that begins like a byline',
    lang: 'en',
    top: `${H1}<p>By Monday Evening, the water had reached the doors of the old mill.</p>`,
    published: null,
    author: '',
  },
  {
    name: 'the byline’s, not the masthead’s',
    lang: 'en',
    top: `<div class="masthead-date">Monday, January 29, 2024</div>${H1}<p>By Dana Whitlock November 8, 2023</p>`,
    published: '2023-11-08',
    author: 'Dana Whitlock',
  },
  {
    name: 'a dateline of an agency',
    lang: 'en',
    top: `${H1}<p>PENHALLOW, Nov. 8, 2023 /Newswire/ -- ${PARAGRAPHS.en} ${PARAGRAPHS.en}</p>`,
    published: '2023-11-08',
  },
  {
    name: 'a place and a day on a line of their own',
    lang: 'de',
    top: '<h1>Alte Brücke für Lastwagen gesperrt</h1><p>Hamburg, den 08. November 2023</p>',
    published: '2023-11-08',
  },
  {
    name: 'a sentence about the text',
    lang: 'en',
    top: H1,
    bottom: '<p>This entry was posted on Wednesday, November 8th, 2023 at 3:50 pm and is filed under News.</p>',
    published: '2023-11-08',
  },
  {
    name: 'the same in German',
    lang: 'de',
    top: '<h1>Alte Brücke für Lastwagen gesperrt</h1>',
    bottom:
      '<p>Dieser Beitrag wurde am Mittwoch, 8. November 2023 um 10:20 Uhr veröffentlicht und wurde unter Politik abgelegt.</p>',
    published: '2023-11-08',
  },
  {
    name: 'American figures with halves of a day',
    lang: 'en',
    top: `${H1}<p>11/8/2023 10:20:00 AM</p>`,
    published: '2023-11-08',
  },
  {
    name: 'no day from a sentence',
    lang: 'en',
    top: `${H1}<p>The exhibition opens on 8 November 2023 in the old mill.</p>`,
    published: null,
  },
  {
    name: 'a print page',
    lang: '',
    head: '<title>Print - Old bridge closed to lorries after cracks are found</title>',
    top: '<p><b>Old bridge closed to lorries after cracks are found</b></p><p><i>By Ellen Tarrow, Friday, 14 March 2008, 17:42</i></p>',
    published: '2008-03-14',
    title: TITLE,
    author: 'Ellen Tarrow',
    language: 'en',
  },
  {
    name: 'a false language',
    lang: 'de',
    top: '<h1>古い橋、大型車に閉鎖</h1><p>2023年11月8日</p>',
    text: 'ja',
    published: '2023-11-08',
    language: 'ja',
  },
  {
    name: 'a site’s name before the headline',
    lang: 'en',
    url: 'https://www.eveningcourier.example/a',
    head: '<title>Evening Courier | Old bridge closed to lorries after cracks are found</title>',
    top: '<div>November 8, 2023</div>',
    published: '2023-11-08',
    title: TITLE,
  },
];

/** Written when the first list stood, and run once. */
export const FRESH: readonly HeadCase[] = [
  {
    name: 'fresh: a long month name with an ordinal',
    lang: 'en',
    top: `${H1}<div class="post-info">Posted on December 29th, 2019 by <a href="/u">Ellen Tarrow</a> in News</div>`,
    published: '2019-12-29',
  },
  {
    name: 'fresh: day, month, year, and an edition',
    lang: 'en-gb',
    top: `${H1}<p>Wed 8 Nov 2023 10.20 GMT</p><p>Last modified on Thu 9 Nov 2023 08.00 GMT</p>`,
    published: '2023-11-08',
    updated: '2023-11-09',
  },
  {
    name: 'fresh: the author first, the day last',
    lang: 'en',
    top: `${H1}<p>Dana Whitlock, Courier staff writer<br>Nov. 8, 2023</p>`,
    published: '2023-11-08',
  },
  {
    name: 'fresh: a byline in capitals',
    lang: 'en',
    top: `${H1}<p>BY ELLEN TARROW AND TOM MARSH</p><p>NOVEMBER 8, 2023 9:41 AM</p>`,
    published: '2023-11-08',
    author: 'ELLEN TARROW, TOM MARSH',
  },
  {
    name: 'fresh: three authors and a place',
    lang: 'de',
    top: '<h1>Alte Brücke für Lastwagen gesperrt</h1><p>Von Anna Weber, Jonas Krüger und Mia Vogt, Penhallow</p><p>Mittwoch, 8. November 2023, 10:20 Uhr</p>',
    published: '2023-11-08',
    author: 'Anna Weber, Jonas Krüger, Mia Vogt',
  },
  {
    name: 'fresh: a desk signs alone',
    lang: 'de',
    top: '<h1>Alte Brücke für Lastwagen gesperrt</h1><p>Von Redaktion | 08.11.23</p>',
    published: '2023-11-08',
    author: '',
  },
  {
    name: 'fresh: an agency signs alone',
    lang: 'en',
    top: `${H1}<p>By Associated Press</p><p>Published 8 November 2023</p>`,
    published: '2023-11-08',
    author: '',
  },
  {
    name: 'fresh: Austrian January, updated before published',
    lang: 'de-at',
    top: '<h1>Alte Brücke für Lastwagen gesperrt</h1><p>Aktualisiert am 6. Jänner 2024, erstellt am 5. Jänner 2024</p>',
    published: '2024-01-05',
    updated: '2024-01-06',
  },
  {
    name: 'fresh: French with the first of a month',
    lang: 'fr',
    top: '<h1>Le vieux pont fermé aux camions</h1><p>Par Hélène Marchais</p><p>Publié le 1er mars 2024 à 6h30, mis à jour le 2 mars 2024 à 9h</p>',
    published: '2024-03-01',
    updated: '2024-03-02',
    author: 'Hélène Marchais',
  },
  {
    name: 'fresh: Spanish, month first',
    lang: 'es',
    top: '<h1>El puente viejo, cerrado a los camiones</h1><p>Por: Marta Olivares / marzo 3, 2024</p>',
    published: '2024-03-03',
    author: 'Marta Olivares',
  },
  {
    name: 'fresh: Spanish short month between slashes',
    lang: 'es',
    top: '<h1>El puente viejo, cerrado a los camiones</h1><p>03/mar/2024</p>',
    published: '2024-03-03',
  },
  {
    name: 'fresh: Italian, with a label',
    lang: 'it',
    top: '<h1>Chiuso ai camion il vecchio ponte</h1><p>A cura di Paolo Renzi</p><p>Pubblicato il 3 marzo 2024</p>',
    published: '2024-03-03',
    author: 'Paolo Renzi',
  },
  {
    name: 'fresh: Portuguese with an h',
    lang: 'pt-br',
    top: '<h1>Ponte velha fechada aos caminhões</h1><p>Por Rita Sampaio — 03/04/2024 10h20 · Atualizado 04/04/2024 08h01</p>',
    published: '2024-04-03',
    author: 'Rita Sampaio',
  },
  {
    name: 'fresh: Dutch, short month',
    lang: 'nl',
    top: '<h1>Oude brug dicht voor vrachtwagens</h1><p>3 mrt. 2024 om 10:20</p>',
    published: '2024-03-03',
  },
  {
    name: 'fresh: Norwegian with a stop behind the month',
    lang: 'nb',
    top: '<h1>Gammel bro stenges for lastebiler</h1><p>Av Kari Lund | Publisert 3. des. 2023 kl. 10:20</p>',
    published: '2023-12-03',
    author: 'Kari Lund',
  },
  {
    name: 'fresh: Czech with spaces in the figures',
    lang: 'cs',
    top: '<h1>Starý most uzavřen pro nákladní auta</h1><p>3. 12. 2023, 10:20</p>',
    published: '2023-12-03',
  },
  {
    name: 'fresh: Ukrainian',
    lang: 'uk',
    top: '<h1>Старий міст закрито для вантажівок</h1><p>3 грудня 2023, 10:20 | Автор: Олена Коваль</p>',
    published: '2023-12-03',
    author: 'Олена Коваль',
  },
  {
    name: 'fresh: Indonesian with its zone',
    lang: 'id',
    top: '<h1>Jembatan tua ditutup untuk truk</h1><p>Oleh Budi Santoso - Minggu, 3 Des 2023 10:20 WIB</p>',
    published: '2023-12-03',
    author: 'Budi Santoso',
  },
  {
    name: 'fresh: Korean with dots',
    lang: 'ko',
    top: '<h1>오래된 다리, 대형 차량에 폐쇄</h1><p>입력 2023.12.03 10:20</p>',
    published: '2023-12-03',
  },
  {
    name: 'fresh: Japanese without a title element',
    lang: 'ja',
    top: '<p>2023年12月3日</p><h2>古い橋、大型車に閉鎖</h2>',
    published: '2023-12-03',
  },
  {
    name: 'fresh: a definition list',
    lang: 'en',
    top: `${H1}<dl><dt>Date</dt><dd>3 December 2023</dd><dt>Section</dt><dd>News</dd></dl>`,
    published: '2023-12-03',
  },
  {
    name: 'fresh: at the end, with a phrase',
    lang: 'de',
    top: '<h1>Alte Brücke für Lastwagen gesperrt</h1>',
    bottom: '<p>Veröffentlicht am 3. Dezember 2023</p>',
    published: '2023-12-03',
  },
  {
    name: 'fresh: no day from an event',
    lang: 'de',
    top: '<h1>Alte Brücke für Lastwagen gesperrt</h1>',
    bottom: '<p>Das Fest am 3. Dezember 2023 findet nun im alten Hafen statt, wie der Verein am Abend bekannt gab.</p>',
    published: null,
  },
  {
    name: 'fresh: no day from a list of other stories',
    lang: 'en',
    top: H1,
    bottom:
      '<aside><ul><li><a href="/a">Rain all week</a> 3 May 2024</li><li><a href="/b">Ferry is late</a> 4 May 2024</li><li><a href="/c">Wall is raised</a> 5 May 2024</li></ul></aside>',
    published: null,
  },
  {
    name: 'fresh: no day from a caption',
    lang: 'en',
    top: `${H1}<figure><img src="a.jpg"><figcaption>The bridge on 3 May 2014</figcaption></figure>`,
    published: null,
  },
  { name: 'fresh: an impossible day', lang: 'en', top: `${H1}<p>Published 31/02/2024</p>`, published: null },
  {
    name: 'fresh: microdata',
    lang: 'en',
    top: `${H1}<span itemprop="author" itemscope><span itemprop="name">Ellen Tarrow</span></span> <meta itemprop="datePublished" content="2023-12-03T10:20:00+01:00">`,
    published: '2023-12-03',
    author: 'Ellen Tarrow',
  },
  {
    name: 'fresh: <abbr> with a machine’s date',
    lang: 'en',
    top: `${H1}<p>Posted <abbr title="2023-12-03T10:20:00+01:00">on Sunday</abbr></p>`,
    published: '2023-12-03',
  },
  {
    name: 'fresh: a moment in data-timestamp',
    lang: 'en',
    top: `${H1}<p><span data-timestamp="1701598800">last week</span></p>`,
    published: '2023-12-03',
  },
  {
    name: 'fresh: JSON-LD in CDATA, of two articles',
    lang: 'en',
    head: `<title>${TITLE}</title>${ld('//<![CDATA[\n[{"@type":"NewsArticle","headline":"Rain all week in the county","datePublished":"2024-01-01"},{"@type":"NewsArticle","headline":"Old bridge closed to lorries after cracks are found","datePublished":"2023-12-03","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Ellen Tarrow"}]\n//]]>')}`,
    top: H1,
    published: '2023-12-03',
    author: 'Ellen Tarrow',
  },
  {
    name: 'fresh: RFC 2822 in a meta element',
    lang: 'en',
    head: meta('parsely-pub-date', 'Sun, 03 Dec 2023 10:20:00 +0100'),
    top: H1,
    published: '2023-12-03',
  },
  {
    name: 'fresh: JavaScript’s own spelling',
    lang: 'en',
    head: meta('dc.date.issued', 'Sun Dec 03 2023 10:20:00 GMT+0100 (CET)'),
    top: H1,
    published: '2023-12-03',
  },
  {
    name: 'fresh: the address of a day without marks',
    lang: 'en',
    url: 'https://courier.example/news/20231203-old-bridge',
    top: H1,
    published: '2023-12-03',
  },
  {
    name: 'fresh: a month in the address is no day',
    lang: 'en',
    url: 'https://courier.example/2023/12/old-bridge',
    top: H1,
    published: null,
  },
  {
    name: 'fresh: an Asian morning by its line',
    lang: 'ko',
    head: meta('article:published_time', '2023-12-02T22:20:00Z'),
    top: '<h1>오래된 다리, 대형 차량에 폐쇄</h1><p>입력 2023-12-03 07:20</p>',
    published: '2023-12-03',
  },
  {
    name: 'fresh: the site’s name behind the title, twice',
    lang: 'en',
    url: 'https://www.eveningcourier.example/a',
    head: '<title>Old bridge closed to lorries after cracks are found – Penhallow – Evening Courier</title>',
    top: '<h2>Old bridge closed to lorries after cracks are found</h2><p>3 December 2023</p>',
    published: '2023-12-03',
    title: TITLE,
  },
  {
    name: 'fresh: the title is the site’s, the headline an h1',
    lang: 'en',
    url: 'https://www.eveningcourier.example/a',
    head: '<title>Evening Courier</title><meta property="og:site_name" content="Evening Courier">',
    top: `<h1>Evening Courier</h1>${H1}<p>3 December 2023</p>`,
    published: '2023-12-03',
    title: TITLE,
  },
  {
    name: 'fresh: a print page in German',
    lang: '',
    head: '<title>Druckansicht: Alte Brücke für Lastwagen gesperrt</title>',
    top: '<div><b>Alte Brücke für Lastwagen gesperrt</b></div><div>Von Anna Weber, 3.12.2008</div>',
    text: 'de',
    published: '2008-12-03',
    title: 'Alte Brücke für Lastwagen gesperrt',
    author: 'Anna Weber',
    language: 'de',
  },
  {
    name: 'fresh: English under a German tag',
    lang: 'de',
    text: 'en',
    top: `${H1}<p>3 December 2023</p>`,
    published: '2023-12-03',
    language: 'en',
  },
  {
    name: 'fresh: Korean under an English tag',
    lang: 'en',
    text: 'ko',
    top: '<h1>오래된 다리, 대형 차량에 폐쇄</h1>',
    published: null,
    language: 'ko',
  },
];
