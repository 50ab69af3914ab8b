import { expect, test } from 'vitest';
import { rights } from '../../../../lib/junk/detectors/rights.ts';
import { findJunk } from '../../../../lib/junk/find-junk.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked, words } from '../marked.ts';

const found = (...lines: string[]) => {
  const { article, expected } = marked(...lines);
  return { found: words(article, rights.find(junkContext(article))), expected };
};

test.each([
  ['a sign, a year, an owner', '⟦© 2024 Tarn Herald. All rights reserved.⟧'],
  ['a word for the sign', '⟦Copyright 2019-2024 Tarn Herald Media Ltd⟧'],
  ['a word and the sign', '⟦Copyright © 2024 The Tarn Herald, a Northern Press Company⟧'],
  ['an owner before the year', '⟦(c) Northern Press 2023⟧'],
  ['an owner without a year', '⟦© Tarn Herald – All Rights Reserved⟧'],
  ['the phrase alone', '⟦All rights reserved.⟧'],
  ['an owner and its phrase', '⟦Tarn Herald Ltd. All rights reserved.⟧'],
  [
    'terms',
    '⟦This article first appeared in the Tarn Herald and may not be republished without permission of the publisher.⟧',
  ],
  [
    'terms with commas',
    '⟦© 2024 Northern Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.⟧',
  ],
  ['no part', '⟦No part of this article may be reproduced in any form without written permission.⟧'],
  ['glued to a last sentence', 'The quay will open in May, said the harbour master. ⟦© 2024 Tarn Herald⟧'],
  ['glued to a last sentence, in Italian', 'Il molo riaprirà a maggio. ⟦© RIPRODUZIONE RISERVATA⟧'],
  ['under a caption', '^ The quay on Monday. ⟦Copyright 2024 Northern Press. All rights reserved.⟧'],
  ['de', '⟦© Tarner Bote 2024. Alle Rechte vorbehalten. Nachdruck, auch auszugsweise, nur mit Genehmigung.⟧'],
  ['de', '⟦Dieser Artikel darf nicht ohne schriftliche Genehmigung des Verlags vervielfältigt werden.⟧'],
  ['de', '⟦Alle Inhalte dieser Seite sind urheberrechtlich geschützt.⟧'],
  ['fr', '⟦Tous droits réservés. Toute reproduction, même partielle, est interdite sans autorisation.⟧'],
  ['fr', '⟦Cet article ne peut être reproduit sans l’accord préalable du Courrier de Lanvec.⟧'],
  ['es', '⟦Prohibida la reproducción total o parcial sin autorización del Diario de Almera.⟧'],
  ['es', '⟦© 2024 Diario de Almera | Todos los derechos reservados⟧'],
  ['it', '⟦Riproduzione riservata © Copyright Gazzetta di Montefiore⟧'],
  ['it', '⟦Questo articolo non può essere riprodotto senza autorizzazione.⟧'],
  ['nl', '⟦Alle rechten voorbehouden. Dit artikel mag niet zonder toestemming worden overgenomen.⟧'],
  ['nl', '⟦Overname van artikelen is niet toegestaan zonder schriftelijke toestemming.⟧'],
  ['pt', '⟦É proibida a reprodução total ou parcial deste conteúdo.⟧'],
  ['pt', '⟦Este texto não pode ser reproduzido sem autorização prévia.⟧'],
  ['ru', '⟦© 2024 Тарнский вестник. Все права защищены.⟧'],
  ['ru', '⟦При использовании материалов сайта гиперссылка обязательна.⟧'],
  ['ru', '⟦При цитировании материалов ссылка на Тарнский вестник обязательна.⟧'],
  ['pl', '⟦© 2024 Kurier Tarnowy. Wszelkie prawa zastrzeżone.⟧'],
  ['pl', '⟦Ten artykuł nie może być kopiowany bez pisemnej zgody wydawcy.⟧'],
  ['sv', '⟦Copyright 2024 Tarnbladet. Eftertryck förbjudet.⟧'],
  ['sv', '⟦Materialet är skyddat enligt upphovsrättslagen.⟧'],
  ['cs', '⟦© 2024 Tarnské listy. Všechna práva vyhrazena.⟧'],
  ['uk', '⟦Усі права захищені. Передрук матеріалів без дозволу заборонено.⟧'],
])('finds %s: %s', (_name, line) => {
  const { found: spans, expected } = found(line);
  expect(spans).toEqual(expected);
});

test.each([
  'Copyright law protects a text for seventy years after its author’s death.',
  'Copyright 2024 rules will change how libraries lend their books.',
  'The court ruled that the article may not be republished without permission.',
  'This text is protected by copyright, the court in Tarn held.',
  'This article may not be reproduced without permission, the paper had written beneath it, and nobody obeyed.',
  'This article first appeared in the Tarn Herald in 1931, and the paper printed it again without permission.',
  'All rights reserved to the islanders under the treaty were cancelled in 1890.',
  'On the last page he had written “All rights reserved.”',
  'He read the imprint aloud: “Tarn Herald 1931. All rights reserved. Printed on the quay.”',
  'The song is called All Rights Reserved.',
  'Copying is prohibited in the abbey’s library, and so are pens.',
  'The sign © was put on every tin the factory made after the war.',
  'In 1998 © was added to the keyboard. Nobody had asked for it.',
  'The Tarn Herald.',
  '© Tomas Vell / POOL / AFP',
  '© 2024 Tomas Vell / AFP',
  '^ The quay on Monday. © 2024 Tomas Vell',
  '# All rights reserved',
  'Das Urheberrecht schützt auch Briefe, entschied das Gericht.',
  'Dieser Artikel der Verfassung darf nicht ohne Zustimmung des Volkes geändert werden.',
  'Nachdruck verboten hieß eine Ausstellung, die im Mai eröffnet wurde.',
  'Alle Texte des Autors dürfen nicht mehr aufgeführt werden, sagte die Witwe.',
  'Les droits d’auteur de la chanson reviennent à la ville.',
  'Cet article de la loi ne peut être modifié sans l’accord du Sénat.',
  'Este artículo de la ley no puede ser cambiado sin permiso del Senado.',
  'La riproduzione vietata del quadro era già in vendita.',
  'Todos os direitos reservados aos pescadores foram revogados em 1890.',
  'Перепечатка романа без разрешения редакции вызвала спор.',
  'Перепечатка романа вызвала спор между издателями.',
  'Prawa autorskie do piosenki należą do miasta.',
  'Upphovsrätten till sången tillhör staden.',
])('leaves %s', (line) => {
  expect(found(line).found).toEqual([]);
});

test('a picture’s credit stays a credit beside it', () => {
  const { article } = marked('^ The mayor at the quay. © Tomas Vell / POOL / AFP', '© 2024 Tarn Herald');
  expect(findJunk(article).map(({ kind }) => kind)).toEqual(['credit', 'rights']);
});
