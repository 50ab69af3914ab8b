import { expect, test } from 'vitest';
import { credits } from '../../../../lib/junk/detectors/credits.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked, words } from '../marked.ts';

test.each([
  ['after a caption, keeping the caption', '^ The mayor at the quay. ⟦© Tomas Vell / POOL / AFP⟧'],
  ['glued to a paragraph that is a caption', 'The mayor and the harbour master at the old quay. ⟦© Tomas Vell⟧'],
  ['alone with its label', '⟦Photo: Ingrid Halloran / Northern Press⟧'],
  ['in brackets', 'The quay on Monday. ⟦(Photo: Ingrid Halloran)⟧'],
  ['an agency alone', '^ The quay on Monday. ⟦Getty Images⟧'],
  ['run into its caption', 'The bridge on the morning after the vote⟦Credit: Jonas Lie/Elmsford Courier⟧'],
  ['run into its caption behind a stop', 'Die Brücke nach der Sitzung.⟦Foto: Jonas Lie / dpa⟧'],
  ['run into its caption, in a word of its own', 'Le pont après le vote⟦Crédit photo : Jonas Lie⟧'],
  ['with small words in the name', '⟦© Piet van der Meer for Northern Press⟧'],
])('finds a credit %s', (_name, line) => {
  const { article, expected } = marked(line);
  expect(words(article, credits.find(junkContext(article)))).toEqual(expected);
});

test.each([
  ['a sentence with ©', 'The sign © was put on every tin the factory made after the war.'],
  ['a sentence about a photo', 'The photo shows the mayor with a broom.'],
  ['an agency as a source in a sentence', 'The crane will be sold, the minister told AFP.'],
  ['a caption without a credit', '^ The mayor and the harbour master at the old quay.'],
  ['a word with a capital inside', 'The team explains how the new YouTube: it is a film of the bridge and no more.'],
  ['a programme named like a credit', 'He showed the bridge in iPhoto: Jonas Lie had taken it.'],
  ['a line with an agency as its subject', 'Reuters reported the sale on Monday.'],
])('leaves %s', (_name, line) => {
  const { article } = marked(line);
  expect(words(article, credits.find(junkContext(article)))).toEqual([]);
});
