/* Whatever stands on a page, what goes out of it holds our markup alone, to readers that are not ours. */

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { lexer, type Token } from 'marked';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../../lib/notes/formats/export/html.ts';
import { type OutgoingForm, takeAlong } from '../../../lib/outgoing/take-along.ts';
import { sayCodes } from '../../say-codes.ts';
import { hostileNotes } from '../notes/formats/hostile/hostile-notes.ts';
import { anArticle } from './an-article.ts';

const PIECES = [
  ...[
    '<script>alert(1)</script>',
    '</p></article>',
    '<!--',
    '-->',
    ']]>',
    '&',
    '&lt;',
    '"',
    "'",
    '`',
    '```',
    '~~~',
    '\\',
  ],
  ...[
    '[x](javascript:alert(1))',
    '![x](https://evil.example/p.png)',
    '[^1]',
    '[^1]: x',
    '==',
    '**',
    '__',
    '~~',
    '$x$',
    '%%',
  ],
  ...[
    '# ',
    '- ',
    '1. ',
    '1',
    '. ',
    '+ ',
    '> ',
    '---',
    '| ',
    '|',
    'www.evil.example',
    'https://evil.example',
    'a@b.example',
  ],
  ...['words', ' ', 'ä', '漢字', '\u202e', '\u2028', '\u0085', '{{x}}', '<b>', '</mark>', ':::'],
];
const words = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => `${pieces.join('')} harbour`);
const inner = fc.oneof(
  words.map(escapeHtml),
  fc
    .tuple(words, words)
    .map(([text, address]) => `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a> ${escapeHtml(text)}`),
);
const body = fc
  .array(
    fc.oneof(
      inner.map((text) => `<p>${text}</p>`),
      inner.map((text) => `<h2>${text}</h2>`),
      fc
        .array(inner, { minLength: 1, maxLength: 3 })
        .map((all) => `<ul>${all.map((text) => `<li>${text}</li>`).join('')}</ul>`),
      inner.map((text) => `<blockquote>${text}</blockquote>`),
      inner.map((text) => `<pre>${text}</pre>`),
      fc.tuple(inner, inner).map(([a, b]) => `<table><tr><td>${a}</td><td>${b}</td></tr></table>`),
      fc
        .tuple(inner, words, words)
        .map(
          ([text, alt, address]) =>
            `<figure><img alt="${escapeHtml(alt)}" src="${escapeHtml(address)}"><figcaption>${text}</figcaption></figure>`,
        ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => all.join(''));

function check(form: OutgoingForm, property: (text: string) => void): void {
  fc.assert(
    fc.property(body, words, hostileNotes, fc.nat(200), (html, title, notes, at) => {
      const article = anArticle(`<article>${html}</article>`);
      const { length } = article.parts.page.text;
      const report = {
        ...article.report,
        title,
        article: article.report.article && { ...article.report.article, title, author: title },
        notes: notes.map(({ note }, i) => ({
          // What the user wrote is Markdown in Markdown.
          note: form === 'html' ? note : { ...note, body: '', tags: [] },
          ...{ state: i % 3 === 0 ? ('changed' as const) : ('exact' as const), words: i % 3 === 0 ? title : null },
          span: i % 2 === 0 ? { start: Math.min(at, length), end: Math.min(at + 9, length) } : null,
        })),
      };
      const file = takeAlong(article.parts, report, form, {
        now: '2026-05-01T12:00:00Z',
        say: sayCodes,
        colourNames: {},
      });
      expect(file?.name).toMatch(/^[^\\/:*?"<>|\p{C}]{1,140}\.(?:md|html)$/u);
      property(file?.text ?? '');
    }),
    { numRuns: 60, seed: 17 },
  );
}

function all(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [
    token,
    ...all(('tokens' in token && token.tokens) || []),
    ...all(('items' in token && token.items) || []),
    ...(token.type === 'table' ? [...token.header, ...token.rows.flat()].flatMap((cell) => all(cell.tokens)) : []),
  ]);
}

test('Markdown has no HTML, no code that was none, and links to the web alone', () => {
  check('markdown', (text) => {
    const end = text.indexOf('\n---\n', 4);
    for (const line of text.slice(4, end).split(/[\n\r\u0085\u2028\u2029]/))
      expect(line).toMatch(/^[a-z]+: (?:".*"|\[.*\])$/);
    for (const token of all(lexer(text.slice(end + 5)))) {
      if (token.type === 'html') expect(token.raw).toBe('<br>');
      expect(['codespan', 'def', 'hr', 'del', 'strong']).not.toContain(token.type);
      if (token.type === 'link' || token.type === 'image') expect(token.href).toMatch(/^https?:\/\//);
    }
  });
});

test('HTML has elements and attributes of ours alone', () => {
  const { DOMParser } = new JSDOM().window;
  const ours = new Set(
    'html head meta title style body h1 h2 p a ul ol li blockquote pre table tbody tr td br figure img figcaption mark sup section div strong span'.split(
      ' ',
    ),
  );
  const attributes = new Set(
    'lang dir charset http-equiv content name class rel href src alt loading id title'.split(' '),
  );
  check('html', (text) => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    for (const element of page.querySelectorAll('*')) {
      expect(ours).toContain(element.localName);
      for (const { name } of element.attributes) expect(attributes).toContain(name);
    }
    for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(?:https?:\/\/|#)/);
    for (const picture of page.querySelectorAll('img')) expect(picture.getAttribute('src')).toMatch(/^https?:\/\//);
    expect(page.createTreeWalker(page, 0x80).nextNode()).toBeNull();
  });
});
