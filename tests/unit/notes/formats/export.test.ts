import { describe, expect, test } from 'vitest';
import { textFragmentLink } from '../../../../lib/notes/citing/text-fragment-link.ts';
import { csvExport } from '../../../../lib/notes/formats/export/csv.ts';
import { EXPORT_FORMATS } from '../../../../lib/notes/formats/export/export-formats.ts';
import { htmlExport } from '../../../../lib/notes/formats/export/html.ts';
import {
  escapeMarkdown,
  fileName,
  markdownExport,
  obsidianTag,
} from '../../../../lib/notes/formats/export/markdown.ts';
import type { Note } from '../../../../lib/notes/note.ts';
import { sayCodes } from '../../../say-codes.ts';
import { sampleNote } from '../sample-note.ts';

const NOW = '2026-05-01T12:00:00.000Z';

/** A note whose every text tries to be something else. */
function hostileNote(text: string): Note {
  const note = sampleNote(1);
  const { target, article } = note;
  if (!target || !article) throw new Error('a sample note has a target');
  const [quote, position] = target.selector;
  return {
    ...note,
    body: text,
    tags: [text],
    target: { ...target, selector: [{ ...quote, exact: text }, position] },
    article: { ...article, title: text, author: text, publisher: text },
  };
}

for (const format of EXPORT_FORMATS)
  test(`${format.id} says where every note comes from`, () => {
    const text = format
      .write([sampleNote(1)], NOW, sayCodes)
      .map((file) => file.text)
      .join();
    for (const part of [
      'Harbour news 1',
      'The Quay',
      '2026-03-02',
      'https://news.example/1',
      ':~:text=',
      'Q1',
      '2026-04-02',
      'the harbour',
    ])
      expect(text, part).toContain(part);
  });

for (const format of EXPORT_FORMATS)
  test(`${format.id} says who made the picture whose caption is quoted`, () => {
    const note = sampleNote(1);
    const credit = 'Photo: Jonas Lie / Fjord Courier';
    const written = (target: Note['target']) =>
      format
        .write([{ ...note, target }], NOW, sayCodes)
        .map(({ text }) => text)
        .join();
    expect(written(note.target && { ...note.target, credit })).toContain(credit);
    expect(written(note.target)).not.toMatch(/picture|sidelight:credit/i);
  });

describe('Markdown', () => {
  test('is one file an article, in the order of the text', () => {
    const files = markdownExport.write([sampleNote(1), sampleNote(51), sampleNote(2)], NOW, sayCodes);
    expect(files.map(({ name }) => name)).toEqual(['Harbour news 1.md', 'Harbour news 2.md']);
  });

  test('has front matter that no title can break', () => {
    const [file] = markdownExport.write([hostileNote('a: "b"\n---\ninjected: true\u2028x')], NOW, sayCodes);
    const front = file?.text.split('\n---\n')[0]?.split('\n') ?? [];
    expect(front[0]).toBe('---');
    expect(front[1]).toBe('title: "a: \\"b\\"\\n---\\ninjected: true x"');
    expect(front.filter((line) => line.startsWith('injected'))).toEqual([]);
  });

  const ESCAPES: [string, string][] = [
    ['<img src=x onerror=alert(1)>', '\\<img src\\=x onerror\\=alert(1)\\>'],
    ['[[Other note]] and ![x](y)', '\\[\\[Other note\\]\\] and \\!\\[x\\](y)'],
    ['# heading *bold* `code`', '\\# heading \\*bold\\* \\`code\\`'],
    ['1. item\n- item', '1\\. item\n\\- item'],
    ['https://evil.example', 'https:\\//evil.example'],
  ];
  for (const [words, escaped] of ESCAPES)
    test(`a page's ${words} stays words`, () => expect(escapeMarkdown(words)).toBe(escaped));

  const NAMES: [string, string][] = [
    ['../../etc/passwd', 'etc passwd'],
    ['What? Who: "me" <b>|*', 'What Who me b'],
    ['CON', 'Article CON'],
    ['...', 'Article'],
    ['[[a]]#^b', 'a b'],
    [`${'ü'.repeat(300)}`, 'ü'.repeat(100)],
  ];
  for (const [title, name] of NAMES)
    test(`the title ${title.slice(0, 20)} makes the file ${name.slice(0, 20)}`, () =>
      expect(fileName(title, 'Article')).toBe(name));

  test('tags are what Obsidian takes for tags', () => {
    expect(['two words', '2026', 'c++', 'a/b'].map(obsidianTag)).toEqual(['two-words', '_2026', 'c', 'a/b']);
  });

  test('two articles of one title do not share a file', () => {
    const files = markdownExport.write(
      [sampleNote(1, 'https://a.example/1'), sampleNote(1, 'https://b.example/1')],
      NOW,
      sayCodes,
    );
    expect(files.map(({ name }) => name)).toEqual(['Harbour news 1.md', 'Harbour news 1 2.md']);
  });
});

describe('CSV', () => {
  const rowOf = (text: string): string => csvExport.write([hostileNote(text)], NOW, sayCodes)[0]?.text ?? '';
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])
    test(`${JSON.stringify(formula)} is text to a spreadsheet`, () => expect(rowOf(formula)).toContain(`'${formula}`));

  test('quotes, commas and line ends stay inside their cell', () => {
    expect(rowOf('he said "no", then\nleft')).toContain('"he said ""no"", then\nleft"');
  });
});

describe('HTML', () => {
  const text =
    htmlExport.write([hostileNote('</title><script>alert("1")</script>&<a href=\'javascript:x\'>')], NOW, sayCodes)[0]
      ?.text ?? '';

  test('holds no element that a text brought', () => {
    expect(text).not.toMatch(/<script|<a href='/);
    expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;');
  });

  test('forbids everything to itself but its style', () =>
    expect(text).toContain("default-src 'none'; style-src 'unsafe-inline'"));

  test('links to nothing but the web', () => {
    const note = sampleNote(1);
    const elsewhere = htmlExport.write(
      [{ ...note, target: null, article: note.article && { ...note.article, source: 'javascript:alert(1)' } }],
      NOW,
      sayCodes,
    )[0]?.text;
    expect(elsewhere).not.toContain('href="javascript');
  });
});

describe('the link to the words', () => {
  const target = sampleNote(1).target;
  if (!target) throw new Error('a sample note has a target');
  const link = (exact: string, prefix = '', suffix = '', source = 'https://a.example/x#old'): string =>
    textFragmentLink({
      ...target,
      source,
      selector: [{ ...target.selector[0], exact, prefix, suffix }, target.selector[1]],
    });

  const LINKS: [name: string, made: string, expected: string][] = [
    ['a phrase', link('the whole of the harbour'), 'https://a.example/x#:~:text=the%20whole%20of%20the%20harbour'],
    [
      'a word with its neighbours',
      link('harbour', 'closed the old ', ' in May.'),
      'https://a.example/x#:~:text=closed%20the%20old-,harbour,-in%20May.',
    ],
    [
      'signs with a meaning in links',
      link('a-b, c & d of more'),
      'https://a.example/x#:~:text=a%2Db%2C%20c%20%26%20d%20of%20more',
    ],
    [
      'two paragraphs by their ends',
      link('one two three four five six seven\neight nine ten eleven twelve'),
      'https://a.example/x#:~:text=one%20two%20three%20four%20five%20six,seven%20eight%20nine%20ten%20eleven%20twelve',
    ],
    [
      'half a character',
      link('broken \ud83d end of the words'),
      'https://a.example/x#:~:text=broken%20%EF%BF%BD%20end%20of%20the%20words',
    ],
    ['no web address', link('words', '', '', 'notes.txt'), 'notes.txt'],
  ];
  for (const [name, made, expected] of LINKS) test(name, () => expect(made).toBe(expected));
});
