import { expect, test } from 'vitest';
import { authorNotes } from '../../../../lib/junk/detectors/author-notes.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { contentOf, page } from '../../dom/page.ts';
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

const PARAGRAPH = `<p>${'The harbour of Tarn opened after the storm. '.repeat(4)}</p>`;

test.each([
  ['in a box between paragraphs', '<div class="inset"><h4>Zur Autorin</h4><p>Ellen Tarrow schreibt.</p></div>', 2],
  ['in a box in a box', '<aside><div><p>About the author</p></div><p>Ellen Tarrow writes.</p></aside>', 2],
  ['in no box of its own', '<h4>About the author</h4><p>Ellen Tarrow writes.</p>', 0],
  ['in a box that begins otherwise', '<div><p>It rained.</p><h4>About the author</h4><p>She writes.</p></div>', 0],
  [
    'in a box that goes on',
    `<section><h4>About the author</h4>${'<p>She was born by the sea.</p>'.repeat(5)}</section>`,
    0,
  ],
])('a note %s', (_name, html, lines) => {
  const content = contentOf(
    page(`<article><h1>Harbour</h1>${PARAGRAPH.repeat(4)}${html}${PARAGRAPH.repeat(3)}</article>`),
  );
  const article = { ...content, blocks: content.blocks.map((block) => ({ ...block, inArticle: true })) };
  expect(authorNotes.find(junkContext(article))).toHaveLength(lines);
});
