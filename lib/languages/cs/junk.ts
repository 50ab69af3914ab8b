import type { JunkPhrases } from '../junk-phrases.ts';

export const junk: JunkPhrases = {
  related:
    'čtěte také|čtěte také o|čtěte více|přečtěte si také|přečtěte si|více k tématu|mohlo by vás zajímat|' +
    'související články|související témata|podívejte se také|sledujte také|další články|doporučujeme',
  relatedLabel: 'související|video|foto|více|rozhovor|komentář|podcast|galerie',
  credit: 'foto|zdroj|autor|ilustrace',
  metadata: 'publikováno|aktualizováno|vydáno|autor',
  promotion: 'newsletter|odebírat|předplatné|předplatitele|sledujte nás|přihlaste se',
  share: 'sdílet|tisk|kopírovat odkaz|poslat e-mailem',
  advert: 'reklama|inzerce|článek pokračuje pod reklamou',
  navigation: 'nejčtenější|nejnovější|témata|štítky|hlavní zprávy|zobrazit vše',
  comments: 'diskuse|komentáře|přidat komentář',
  consent:
    'soubory cookie|osobních údajů|následuje obsah vložený z jiného webu|přejít před obsah vložený z jiného webu|' +
    'obsah vložený z jiného webu',
  rights: 'všechna práva vyhrazena|autorská práva',
  ownership: 'všechna práva vyhrazena|veškerá práva vyhrazena|kopírování zakázáno',
  ownText: 'tento článek|tento text|obsah těchto stránek',
  copying: 'nesmí být|bez souhlasu vydavatele|bez písemného souhlasu|je zakázáno',
  openers:
    'v|ve|na|po|s|se|k|ke|o|od|do|z|ze|za|u|při|pro|pod|nad|před|mezi|bez|podle|on|ona|oni|my|já|jeho|její|jejich|to|' +
    'ten|ta|tato|tento|tyto|tak|také|ale|a|i|nebo|však|když|kdyby|pokud|protože|proto|dříve|později|potom|pak|teď|' +
    'nyní|dnes|včera|zítra|už|již|ještě|ne|nikdo|všichni|mnoho|někteří|jeden|dva|tři|oba|každý|kromě|kvůli|díky|' +
    'například|jen|jenom|tam|tady|zde|je|jsou|byl|byla|bylo',
};
