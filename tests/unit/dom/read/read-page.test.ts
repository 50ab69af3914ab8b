import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../lib/dom/read/read-page.ts';
import { contentOf, lines, page, read } from '../page.ts';

describe('the text of a page', () => {
  const cases: [string, string, string[]][] = [
    ['collapses white space inside a block', '<p>One \n  two\t three </p>', ['One two three']],
    ['ends a line at <br>', '<div>One<br>two<br><br>three</div>', ['One', 'two', 'three']],
    [
      'joins nested inline elements without inventing spaces',
      '<p>un<b>bro<i>k</i></b>en <em> word</em></p>',
      ['unbroken word'],
    ],
    ['reads a page without any <p>', '<div>Alpha<div>Beta</div>Gamma</div>', ['Alpha', 'Beta', 'Gamma']],
    [
      'leaves out what is no text',
      '<p>A<script>b</script><style>c</style><noscript>d</noscript><template>e</template>f</p>',
      ['Af'],
    ],
    [
      'leaves out hidden elements',
      '<p hidden>A</p><p style="display: none">B</p><p>C<span class="sr-only">D</span></p>',
      ['C'],
    ],
    ['keeps the lines of <pre>', '<pre>one\n two  three\n\nfour</pre><p>x</p>', ['one', 'two three', 'four', 'x']],
    [
      'keeps soft hyphens and drops characters without width',
      '<p>Wind\u00adrad \u200bund\u200b\ufeff Meer</p>',
      ['Wind\u00adrad und Meer'],
    ],
    ['reads a no-break space as a space', '<p>See also&nbsp; <b>this</b></p>', ['See also this']],
    [
      'parts the words of neighbouring buttons',
      '<div><button>Share</button><button>Print</button></div>',
      ['Share Print'],
    ],
    ['shows markup in text as text', '<p>&lt;b&gt;x&lt;/b&gt;</p>', ['<b>x</b>']],
    ['finds nothing on an empty page', '', []],
  ];
  test.each(cases)('%s', (_name, body, expected) => {
    const map = read(`<body>${body}</body>`);
    expect(lines(map)).toEqual(expected);
    expect(map.page.text).toBe(expected.join('\n'));
  });

  test('split and empty text nodes read as one run of words', () => {
    const document = page('<p id="p">The har</p>');
    const paragraph = document.getElementById('p') as HTMLElement;
    paragraph.append('', 'bour ', '', ' reopens', '');
    expect(lines(readPage(document))).toEqual(['The harbour reopens']);
  });

  test('reports inline elements as runs, cut at the block', () => {
    const { page: content } = read(
      '<body><a href="/r" class="teaserLink"><div>See <b>this</b></div><div>Title</div></a></body>',
    );
    const runs = content.blocks.map((block) =>
      block.runs.map((run) => [run.tag, content.text.slice(run.start, run.end), run.tokens.join(' ')]),
    );
    expect(runs).toEqual([
      [
        ['a', 'See this', 'teaser link'],
        ['b', 'this', ''],
      ],
      [['a', 'Title', 'teaser link']],
    ]);
  });

  test('boxes form a tree and name their element', () => {
    const map = read(
      '<body><main class="Story-body"><section role="region" aria-label="Text"><p>x</p></section></main></body>',
    );
    expect(map.page.boxes.map((box) => [box.tag, box.parent])).toEqual([
      ['body', -1],
      ['main', 0],
      ['section', 1],
      ['p', 2],
    ]);
    expect(map.page.boxes[1]?.tokens).toEqual(['story', 'body']);
    expect(map.page.boxes[2]?.roles).toEqual(['region', 'text']);
    expect(map.boxElement(1)?.className).toBe('Story-body');
    expect(map.boxElement(99)).toBeNull();
  });

  test.each([
    ['h2', 'heading'],
    ['li', 'item'],
    ['figcaption', 'caption'],
    ['blockquote', 'quote'],
    ['p', 'paragraph'],
    ['span', 'other'],
  ])('a block in <%s> is a %s', (tag, kind) => {
    expect(read(`<body><${tag}>Word</${tag}></body>`).page.blocks[0]?.kind).toBe(kind);
  });

  test('a form whose controls are named after DOM properties is read like any other', () => {
    const names = ['parentNode', 'nodeType', 'localName', 'getAttribute', 'childNodes', 'firstChild', 'nextSibling'];
    const map = read(
      `<body><form>${names.map((name) => `<input name="${name}">`).join('')}<p>Inside</p></form><p>After</p></body>`,
    );
    expect(lines(map)).toEqual(['Inside', 'After']);
  });

  test('reading changes nothing on the page', () => {
    const document = page('<body><p>One <b>two</b></p></body>');
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a text file shown by the browser is all article, hard-wrapped lines joined', () => {
    const words =
      'The ferry to the outer islands was late again on Monday,\nand the people on the quay had stopped asking the clerk\nwhen it would come, for he did not know it either and\nsaid so.\n\nOn Tuesday it came.';
    const content = contentOf(page(`<body><pre>${words}</pre></body>`));
    expect(content.blocks.map((block) => block.inArticle)).toEqual([true, true]);
    expect(content.text.split('\n')[1]).toBe('On Tuesday it came.');
  });
});

describe('the article region', () => {
  const sentence =
    'The council of the small town met again on Tuesday and, after some hours, agreed to nothing at all. ';
  test('is the running text, not menu, sidebar and footer', () => {
    const content = contentOf(
      page(`<body><nav><a href="/">Home</a></nav><main><article><h1>Council meets once more today</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}</article>
       <aside><ul><li><a href="/x">Ten bridges to cross</a></li></ul></aside></main><footer>Imprint. Privacy.</footer></body>`),
    );
    const outside = content.blocks.filter((block) => !block.inArticle);
    expect(outside.map((block) => content.text.slice(block.start, block.end))).toEqual([
      'Home',
      'Council meets once more today',
      'Ten bridges to cross',
      'Imprint. Privacy.',
    ]);
  });

  test('is empty on a page of links', () => {
    const content = contentOf(
      page(`<body>${'<p><a href="/a">A headline among many others</a></p>'.repeat(30)}</body>`),
    );
    expect(content.blocks.some((block) => block.inArticle)).toBe(false);
  });
});
