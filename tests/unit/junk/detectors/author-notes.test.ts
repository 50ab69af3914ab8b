import { expect, test } from 'vitest';
import { authorNotes } from '../../../../lib/junk/detectors/author-notes.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked, words } from '../marked.ts';

const TEXT = ['It rained.', 'It rained again.', 'On Monday it stopped.'];

test.each([
  ['a heading and a paragraph', ['# ⟦About the author⟧', '⟦Ellen Tarrow writes about the sea.⟧']],
  ['with a colon, in German', ['⟦Zur Autorin:⟧', '⟦Ellen Tarrow schreibt über das Meer.⟧']],
  ['of two paragraphs', ['# ⟦À propos de l’auteur⟧', '⟦Jean écrit.⟧', '⟦Il vit au port.⟧']],
])('finds a note below the text: %s', (_name, lines) => {
  const { article, expected } = marked(...TEXT, ...lines);
  expect(words(article, authorNotes.find(junkContext(article)))).toEqual(expected);
});

test.each([
  ['a part of the text with text behind it', [...TEXT, '# About the author', ...TEXT, ...TEXT]],
  ['a text that begins so', ['# About the author', 'She was born by the sea.']],
  ['a sentence', [...TEXT, 'About the author nothing is known.']],
  ['a heading with nothing behind it', [...TEXT, '# About the author']],
])('leaves %s', (_name, lines) => {
  const { article } = marked(...lines);
  expect(authorNotes.find(junkContext(article))).toEqual([]);
});
