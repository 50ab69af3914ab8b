import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'čtěte také|čtěte také o|čtěte více|přečtěte si také|přečtěte si|více k tématu|mohlo by vás zajímat|' +
    'související články|související témata|podívejte se také|sledujte také|další články|doporučujeme|' +
    'přečtěte si i|přečtěte si víc|přečtěte si rozhovor|přečtěte si celý článek|čtěte dále|čtěte i|číst dále|' +
    'více informací|podívejte se na video|poslechněte si|poslechněte si také|mohlo by vás také zajímat|' +
    'mohlo by se vám líbit|nenechte si ujít|doporučujeme také|doporučené články|související článek|další zprávy|' +
    'z našeho archivu|dočtete se zde',
  relatedLabel:
    'související|video|foto|více|rozhovor|komentář|podcast|galerie|dříve|předtím|souvislosti|kontext|pozadí|' +
    'analýza|glosa|sloupek|reportáž|recenze|portrét|profil|fotogalerie|grafika|infografika|mapa|časová osa|' +
    'online|živě|on-line|dokument|anketa|kvíz|esej|ověřeno|více o tématu|víc o tom|více zde|k tématu|' +
    'k tomuto tématu|na stejné téma|podívejte se|z archivu|psali jsme o tom|graf',
  credit: 'foto|zdroj|autor|ilustrace',
  metadata: 'publikováno|aktualizováno|vydáno|autor',
  promotion:
    'newsletter|odebírat|předplatné|předplatitele|sledujte nás|přihlaste se|napište nám|kontaktujte nás|máte tip|' +
    'pošlete nám|přes signal',
  share: 'sdílet|tisk|kopírovat odkaz|poslat e-mailem',
  advert: 'reklama|inzerce|článek pokračuje pod reklamou',
  navigation: 'nejčtenější|nejnovější|témata|štítky|hlavní zprávy|zobrazit vše',
  comments: 'diskuse|komentáře|přidat komentář',
  consent:
    'soubory cookie|osobních údajů|následuje obsah vložený z jiného webu|přejít před obsah vložený z jiného webu|' +
    'obsah vložený z jiného webu|pro zobrazení tohoto obsahu|abyste viděli tento obsah|pro přehrání videa|' +
    'soubory cookie třetích stran|cookies třetích stran|povolte cookies|souhlas s cookies',
  rights: 'všechna práva vyhrazena|autorská práva',
  ownership: 'všechna práva vyhrazena|veškerá práva vyhrazena|kopírování zakázáno',
  ownText: 'tento příspěvek|tento článek|tento text|obsah těchto stránek',
  copying: 'nesmí být|bez souhlasu vydavatele|bez písemného souhlasu|je zakázáno',
  changed: 'aktualiz',
  eventDay: 'termín|datum konání|akce|kdy|začátek|uzávěrka|platí do|narozen|zemřel|premiéra',
  minutes: 'min|minuta|minuty|minut',
  by: 'autor|autorka|autoři|text|napsal|napsala|od',
  and: 'a',
  reading: 'čtení|na přečtení',
  aboutAuthor: 'o autorovi|o autorce|o autorech',
};
