import { describe, expect, test } from 'vitest';
import { textFragmentLink } from '../../../../lib/notes/citing/text-fragment-link.ts';
import { nameInId } from '../../../../lib/notes/entity-name.ts';
import { csvExport } from '../../../../lib/notes/formats/export/csv.ts';
import { EXPORT_FORMATS } from '../../../../lib/notes/formats/export/export-formats.ts';
import type { ExportWords } from '../../../../lib/notes/formats/export/export-words.ts';
import { fileName } from '../../../../lib/notes/formats/export/file-name.ts';
import { escapeHtml, htmlExport } from '../../../../lib/notes/formats/export/html.ts';
import { escapeMarkdown, markdownExport, obsidianTag } from '../../../../lib/notes/formats/export/markdown.ts';
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
    for (const part of ['Harbour news 1', 'The Quay', 'https://news.example/1', ':~:text=', 'Q1', 'the harbour'])
      expect(text, part).toContain(part);
    // For programs as they store days, for people as they read them.
    for (const day of [/2026\D?03\D?02|2 Mar 2026/, /2026\D?04\D?02|2 Apr 2026/]) expect(text).toMatch(day);
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

describe('words for what notes hold by a code', () => {
  const words: ExportWords = {
    nameOf: (id) => (id === 'Q1' ? 'Universe *of* <ours>' : nameInId(id)),
    colourNames: { green: 'a <doubt>' },
  };
  const note = { ...sampleNote(1), entities: ['Q1', 'person:anna lehner'] };
  const written = (id: string): string =>
    EXPORT_FORMATS.find((format) => format.id === id)?.write([note], NOW, sayCodes, words)[0]?.text ?? '';

  test.each([
    [
      'markdown',
      'names:\n  - "Universe *of* <ours>"\n  - "Anna Lehner"\nentities:\n  - "Q1"\n  - "person:anna lehner"',
    ],
    ['markdown', '*exportColour(a \\<doubt\\>) · Universe \\*of\\* \\<ours\\> · Anna Lehner · #tag-1 · 2026-04-02*'],
    ['html', 'a &lt;doubt&gt; · #tag 1 · Universe *of* &lt;ours&gt; · Anna Lehner'],
    ['csv', ',green,a <doubt>,'],
    ['csv', ',Universe *of* <ours>; Anna Lehner,Q1; person:anna lehner,'],
    ['web-annotation', '"label": "Universe *of* <ours>"'],
    ['web-annotation', '"label": "Anna Lehner"'],
    ['web-annotation', '"sidelight:colourName": "a <doubt>"'],
  ])('%s names a name, and a colour as the user does: %s', (id, expected) => {
    expect(written(id)).toContain(expected);
  });
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

  test('says once what is known of the article, and what of it is not', () => {
    const front = (notes: Note[]) =>
      markdownExport.write(notes, NOW, sayCodes)[0]?.text.split('\n---\n')[0]?.split('\n') ?? [];
    const notes = [
      sampleNote(51),
      { ...sampleNote(1), created: '2026-01-01T00:00:00Z', tags: ['b c', 'b c'], entities: ['Q1'] },
    ];
    expect(front(notes)).toEqual([
      '---',
      'title: "Harbour news 1"',
      'author: ""',
      'publisher: "The Quay"',
      'published: "2026-03-02"',
      'accessed: "2026-01-01"',
      'source: "https://news.example/1"',
      'tags:',
      '  - "b-c"',
      '  - "tag-2"',
      'names:',
      '  - "Q1"',
      '  - "Q11"',
      'entities:',
      '  - "Q1"',
      '  - "Q11"',
    ]);
    const bare = front([{ ...sampleNote(1), article: null, target: null, tags: [], entities: [], created: '' }]);
    expect(bare).toEqual([
      '---',
      'title: ""',
      'author: ""',
      'publisher: ""',
      'source: ""',
      'tags: []',
      'names: []',
      'entities: []',
    ]);
  });

  test('has each note with its words, its body and its marks, in the order of the text', () => {
    const late = { ...sampleNote(1), body: ' One thought. \n', tags: ['sea side'] };
    const early = {
      ...late,
      target: late.target && {
        ...late.target,
        selector: [late.target.selector[0], { type: 'TextPositionSelector' as const, start: 1, end: 2 }] as const,
      },
    };
    const body =
      markdownExport.write(
        [
          { ...late, id: 'ffffffff-x' },
          { ...early, body: '' },
        ],
        NOW,
        sayCodes,
      )[0]?.text ?? '';
    expect(body.split('\n\n').slice(1)).toEqual([
      '# Harbour news 1',
      '> the harbour\n>\n> [exportToWords](<https://news.example/1#:~:text=They%20closed-,the%20harbour,-in%20May.>)',
      '*exportColour(colourGreen) · Q1 · #sea-side · 2026-04-02* ^00000000',
      '---',
      '> the harbour\n>\n> [exportToWords](<https://news.example/1#:~:text=They%20closed-,the%20harbour,-in%20May.>)',
      'One thought.',
      '*exportColour(colourGreen) · Q1 · #sea-side · 2026-04-02* ^ffffffff\n',
    ]);
  });

  test('quotes several lines as one quote, with the picture’s credit in one line', () => {
    const note = hostileNote('one\n# two');
    const target = note.target && { ...note.target, credit: 'Photo:\n Holm' };
    expect(markdownExport.write([{ ...note, target }], NOW, sayCodes)[0]?.text).toContain(
      '> one\n>\n> \\# two\n>\n> exportPicture(Photo: Holm)\n>\n> [exportToWords](<',
    );
  });

  test('notes without an article have a file of their own', () => {
    const files = markdownExport.write([{ ...sampleNote(1), article: null, target: null }], NOW, sayCodes);
    expect(files).toMatchObject([{ name: 'exportLoose.md', mediaType: 'text/markdown' }]);
    expect(files[0]?.text).toContain('\n# exportLoose\n');
  });

  test('three articles of one title, in whatever case, have three files', () => {
    const titled = (source: string, title: string) => {
      const note = sampleNote(1, source);
      return { ...note, article: note.article && { ...note.article, title } };
    };
    const notes = ['Rain', 'RAIN', 'rain'].map((title, i) => titled(`https://a.example/${i}`, title));
    expect(markdownExport.write(notes, NOW, sayCodes).map(({ name }) => name)).toEqual([
      'Rain.md',
      'RAIN 2.md',
      'rain 3.md',
    ]);
  });

  const ESCAPES: [string, string][] = [
    ['<img src=x onerror=alert(1)>', '\\<img src\\=x onerror\\=alert(1)\\>'],
    ['[[Other note]] and ![x](y)', '\\[\\[Other note\\]\\] and \\!\\[x\\](y)'],
    ['# heading *bold* `code`', '\\# heading \\*bold\\* \\`code\\`'],
    ['1. item\n- item', '1\\. item\n\\- item'],
    ['https://evil.example', 'https:\\//evil.example'],
    [
      'a * b ~~c~~ | d $e$ ^f = g % h & i @j ~k',
      'a \\* b \\~\\~c\\~\\~ \\| d \\$e\\$ \\^f \\= g \\% h \\& i \\@j \\~k',
    ],
    ['  12) item\n  + item\n-not', '  12\\) item\n  \\+ item\n-not'],
    ['see 1. above - there', 'see 1. above - there'],
    ['3.5 million', '3.5 million'],
  ];
  for (const [words, escaped] of ESCAPES)
    test(`a page's ${words} stays words`, () => expect(escapeMarkdown(words)).toBe(escaped));

  const NAMES: [string, string][] = [
    ['../../etc/passwd', 'etc passwd'],
    ['What? Who: "me" <b>|*', 'What Who me b'],
    ['CON', 'Article CON'],
    ['...', 'Article'],
    ['[[a]]#^b', 'a b'],
    ['a   b\n\tc', 'a b c'],
    ['.hidden and so on. .', 'hidden and so on'],
    ['nul', 'Article nul'],
    ['COM7', 'Article COM7'],
    ['lpt1', 'Article lpt1'],
    ['conx', 'conx'],
    ['xcon', 'xcon'],
    ['com', 'com'],
    ['100 % sure', '100 sure'],
    ['e\u0301', 'é'],
    ['\u202eabc\u0000', 'abc'],
    ['', 'Article'],
    [`${'x'.repeat(99)}😀y`, `${'x'.repeat(99)}😀`],
    [`${'ü'.repeat(300)}`, 'ü'.repeat(100)],
  ];
  for (const [title, name] of NAMES)
    test(`the title ${title.slice(0, 20)} makes the file ${name.slice(0, 20)}`, () =>
      expect(fileName(title, 'Article')).toBe(name));

  test('tags are what Obsidian takes for tags', () => {
    const tags = ['two words', '2026', 'c++', 'a/b', '  x  y ', 'Zoë_1-2', '#!', '2026a', '١٢'];
    const plain = ['two-words', '_2026', 'c', 'a/b', 'x-y', 'Zoë_1-2', '_', '2026a', '١٢'];
    expect(tags.map(obsidianTag)).toEqual(plain);
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
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "'\t'=1"],
    ['a;=1', "a;'=1"],
    ['a; =1', "a; '=1"],
    ['a;"=1', 'a;""\'=1'],
    ['a\n=1', "a\n'=1"],
    ['a\t=1', "a\t'=1"],
  ])('%j is text to a spreadsheet, whatever sign parts its cells', (formula, expected) => {
    expect(rowOf(formula)).toContain(expected);
  });

  test.each(['a=1', 'a-1', ' =1', '1+1', 'a@b'])('%j is no formula and stays as it is', (text) => {
    expect(rowOf(text)).toContain(`,${text},`);
    expect(rowOf(text)).not.toContain("'");
  });

  test.each(['a,b', 'a"b', 'a\nb', 'a\rb'])('%j stays inside its cell', (text) => {
    expect(rowOf(text)).toContain(`,"${text.replace('"', '""')}",`);
  });

  test('is a table with its columns named, a row a note, and lines as spreadsheets want them', () => {
    const note = { ...sampleNote(1), entities: ['Q1', 'Q2'], tags: ['a', 'b'] };
    const file = csvExport.write([note, { ...note, target: null, article: null }], NOW, sayCodes)[0];
    expect(file).toMatchObject({ name: 'sidelight-2026-05-01.csv', mediaType: 'text/csv' });
    expect(file?.text.split('\r\n')).toEqual([
      '\ufeffid,quote,note,tags,colour,called,created,modified,title,author,publisher,published,accessed,address,link,names,entities,credit',
      `${note.id},the harbour,Thought 1 about **harbours**,a; b,green,colourGreen,${note.created},${note.modified},Harbour news 1,,The Quay,2026-03-02,2026-04-02,https://news.example/1,"https://news.example/1#:~:text=They%20closed-,the%20harbour,-in%20May.",Q1; Q2,Q1; Q2,`,
      `${note.id},,Thought 1 about **harbours**,a; b,green,colourGreen,${note.created},${note.modified},,,,,2026-04-02,,,Q1; Q2,Q1; Q2,`,
      '',
    ]);
  });

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

  test('holds no element that an address brought, neither as words nor as a link', () => {
    const note = sampleNote(1, `https://a.example/x'"><img src=x onerror=alert(1)>`);
    const page = htmlExport.write([note, { ...note, target: null }], NOW, sayCodes)[0]?.text ?? '';
    expect(page).not.toMatch(/<img|x'"/);
    expect(page).toContain('href="https://a.example/x&#39;&quot;&gt;&lt;img');
  });

  test('has each article with its notes, and each note with what it says', () => {
    const whole = { ...sampleNote(1), body: 'One <b>', tags: ['a', 'b'], entities: ['Q1'], colour: 'pink' as const };
    const credited = whole.target && { ...whole.target, credit: 'Holm' };
    const bare = { ...whole, target: null, body: '', tags: [], entities: [] };
    const page = htmlExport.write([bare, { ...whole, target: credited }, sampleNote(2)], NOW, sayCodes)[0];
    expect(page).toMatchObject({ name: 'sidelight-2026-05-01.html', mediaType: 'text/html' });
    const [, one, two] = (page?.text ?? '').split('<section>');
    expect(one?.split('</section>')[0]).toBe(
      [
        '<h2>Harbour news 1</h2><p class="from">commonQuoted(Harbour news 1), The Quay, 2 Mar 2026 <a rel="noreferrer" href="https://news.example/1">https://news.example/1</a></p>',
        '<article><p class="from">colourPink · exportAccessed(2 Apr 2026) · <a rel="noreferrer" href="https://news.example/1">exportToWords</a></p></article>\n',
        '<article><blockquote class="pink">the harbour</blockquote><div class="body">One &lt;b&gt;</div>',
        '<p class="from">colourPink · #a · #b · Q1 · exportPicture(Holm) · exportAccessed(2 Apr 2026) · <a rel="noreferrer" href="https://news.example/1#:~:text=They%20closed-,the%20harbour,-in%20May.">exportToWords</a></p></article>',
      ].join(''),
    );
    expect(two).toContain('<h2>Harbour news 2</h2>');
    expect(page?.text).toContain('<title>exportNotesOf(1 May 2026)</title>');
    expect((page?.text.match(/<\/section>\n<section>/g) ?? []).length).toBe(1);
  });

  test('notes without an article say so, and link nowhere', () => {
    const page = htmlExport.write([{ ...sampleNote(1), article: null, target: null }], NOW, sayCodes)[0]?.text ?? '';
    expect(page).toContain('<h2>exportNoArticle</h2><p class="from"></p>');
    expect(page).not.toContain('<a ');
    expect(htmlExport.write([], NOW, sayCodes)[0]?.text).not.toContain('<section>');
  });

  test.each([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
    ['é', 'é'],
  ])('%s is written %s', (sign, written) => {
    expect(escapeHtml(`a${sign}b${sign}`)).toBe(`a${written}b${written}`);
  });

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
      'https://a.example/x#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve',
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
