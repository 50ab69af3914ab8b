import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { message } from '../../../lib/i18n/message.ts';
import type { OutgoingReport } from '../../../lib/outgoing/build-outgoing.ts';
import { type OutgoingForm, outgoingOf, takeAlong } from '../../../lib/outgoing/take-along.ts';
import { articleHtml } from '../../../lib/outgoing/write-html.ts';
import { aCard } from '../../browser/components/a-card.ts';
import { sayCodes } from '../../say-codes.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { type AnArticle, anArticle } from './an-article.ts';

const SENTENCE = 'The council of the town voted on Thursday to raise the wall by a metre, and work begins in June.';

function taken(article: AnArticle, form: OutgoingForm, report: Partial<OutgoingReport> = {}): string {
  const options = { now: '2026-05-01T12:00:00.000Z', say: sayCodes, colourNames: { pink: 'doubt' } };
  const file = takeAlong(article.parts, { ...article.report, ...report }, form, options);
  return file?.text ?? 'null';
}

/** Below the title. */
const markdown = (body: string, report?: Partial<OutgoingReport>): string =>
  taken(anArticle(`<article><h1>The wall is raised</h1>${body}</article>`), 'markdown', report)
    .split('# The wall is raised\n\n')[1]
    ?.trimEnd() ?? '';

describe('Markdown', () => {
  test('says in front matter where it comes from', () => {
    expect(taken(anArticle(`<article><p>${SENTENCE}</p></article>`), 'markdown', { updated: '2024-05-04T10:00' })).toBe(
      [
        '---',
        'title: "The wall is raised"',
        'author: "Ada Solheim"',
        'publisher: "The Quay"',
        'published: "2024-05-03"',
        'updated: "2024-05-04"',
        'accessed: "2026-05-01"',
        'source: "https://news.example/wall"',
        'names: []',
        'entities: []',
        '---',
        '',
        '# The wall is raised',
        '',
        SENTENCE,
        '',
      ].join('\n'),
    );
  });

  test.each<[name: string, body: string, expected: string]>([
    ['headings', '<h2>Why</h2><p>a b c</p><h3>And how</h3><p>d</p>', '## Why\n\na b c\n\n### And how\n\nd'],
    [
      'lists, in one another',
      '<ul><li>one</li><li>two<ol><li>a</li><li>b</li></ol></li><li>three</li></ul>',
      '- one\n- two\n  1. a\n  2. b\n- three',
    ],
    ['two lists side by side', '<ul><li>one</li></ul><ol><li>a</li><li>b</li></ol>', '- one\n\n1. a\n2. b'],
    [
      'an item of two paragraphs',
      '<ul><li><p>one</p><p>more</p></li><li><p>two</p></li></ul>',
      '- one\n\n  more\n- two',
    ],
    [
      'quotes',
      '<blockquote><p>one</p><p>two</p></blockquote><blockquote>three</blockquote>',
      '> one\n>\n> two\n\n> three',
    ],
    [
      'code, without its indents, which are not read',
      '<pre><code>if (a) {\n  b();\n}</code></pre>',
      '```\nif (a) {\nb();\n}\n```',
    ],
    [
      'tables, with cells that are empty',
      '<table><tr><th>Year</th><th>Height</th><th>Cost</th></tr><tr><td>2024</td><td></td><td>5|6</td></tr></table>',
      '| Year | Height | Cost |\n| --- | --- | --- |\n| 2024 |  | 5\\|6 |',
    ],
    [
      'links',
      '<p>It was <a href="/vote?x=(1)">voted on</a> twice.</p>',
      'It was [voted on](<https://news.example/vote?x=%281%29>) twice.',
    ],
    [
      'links to no page as words',
      '<p>The <a href="javascript:alert(1)">harbour</a> is shut.</p>',
      'The harbour is shut.',
    ],
    [
      'a picture with its caption and whose it is',
      `<p>${SENTENCE}</p><figure><img src="/quay.jpg" alt="The [quay]"><figcaption>The quay lay under water on Monday, when the storm had gone. <span class="credit">Photo: Jonas Lie / Reuters</span></figcaption></figure>`,
      `${SENTENCE}\n\n![The \\[quay\\]](<https://news.example/quay.jpg>)\n*The quay lay under water on Monday, when the storm had gone. · Photo: Jonas Lie / Reuters*`,
    ],
    [
      'a picture that is loaded late, and none that is small',
      `<img src="data:image/gif;base64,R0lG" data-src="/late.jpg"><img src="/sign.png" width="16"><p>${SENTENCE}</p>`,
      `![](<https://news.example/late.jpg>)\n\n${SENTENCE}`,
    ],
    [
      'what looks like markup as words',
      '<p># no *heading* [x](y) &lt;b&gt;</p><p>1. no list</p><p>- nor this</p>',
      '\\# no \\*heading\\* \\[x\\](y) \\<b\\>\n\n1\\. no list\n\n\\- nor this',
    ],
  ])('%s', (_, body, expected) => {
    expect(markdown(body)).toBe(expected);
  });

  test('has no junk', () => {
    const body = `<p>${SENTENCE}</p><p>Read more: <a href="/bridge">The bridge that nobody wanted to have</a></p><p>${SENTENCE} Then.</p>`;
    expect(markdown(body)).toBe(`${SENTENCE}\n\n${SENTENCE} Then.`);
  });

  test('has the notes in their places, and below those that have none', () => {
    const article = anArticle(`<article><p>${SENTENCE}</p><p>Others voted against it.</p></article>`);
    const note = (body: string, words: string | null, part: object = {}) => ({
      note: { ...sampleNote(1), body, tags: [], entities: ['person:anna berg'], ...part },
      state: words === null ? ('orphan' as const) : ('exact' as const),
      span: words === null ? null : article.spanOf(words),
      words: null,
    });
    const text = taken(article, 'markdown', {
      notes: [
        note('Which one?\nAsk.', 'raise the wall', { tags: ['sea side'], colour: 'pink' }),
        note('', 'Others voted against it.'),
        note('Gone *now*.', null),
        note('All of it.', null, { target: null }),
      ],
    });
    expect(text.split('# The wall is raised\n\n')[1]).toBe(
      [
        'The council of the town voted on Thursday to ==raise the wall==[^1] by a metre, and work begins in June.',
        '==Others voted against it.==',
        '## commonNotes',
        '> the harbour',
        'Gone *now*.',
        '*colourGreen · Anna Berg · outgoingLost*',
        'All of it.',
        '*colourGreen · Anna Berg*',
        '[^1]: Which one?\n    Ask.\n\n    *doubt · Anna Berg · #sea-side*\n',
      ].join('\n\n'),
    );
  });

  test('tells who is named, and what dates mean', () => {
    const article = anArticle(`<article><p>${SENTENCE}</p></article>`);
    const text = taken(article, 'markdown', {
      cast: [
        aCard({ name: 'Tarn', entityId: 'Q42', description: message('factPlain', 'Town | on a fjord') }),
        aCard({ name: 'Somebody', description: null, descriptionInArticle: null, mentionCount: 1 }),
      ],
      dates: { lines: [{ ...article.spanOf('Thursday'), line: message('factPlain', 'Thursday → 2 May') }] },
    });
    expect(text).toContain('names: ["Tarn"]\nentities: ["Q42"]');
    expect(text).toContain('## commonNames\n\n- **Tarn** — factPlain(Town \\| on a fjord)');
    expect(text).toContain('## outgoingDates\n\n- factPlain(Thursday → 2 May)');
    expect(text).not.toContain('Somebody');
  });
});

describe('HTML', () => {
  test('is the same, in elements of ours', () => {
    const article = anArticle(
      `<article><h1>The wall is raised</h1><p onclick="x()">${SENTENCE} <a href="/a">Link</a></p><ul><li>one<ol><li>a</li></ol></li><li>two</li></ul>` +
        '<table><tr><td>It rises two metres above the sea.</td><td></td><td>It costs five million, said the mayor.</td></tr></table><blockquote>Said.</blockquote><h3>Sub</h3><pre>a\n  b</pre>' +
        '<figure><img src="/q.jpg" alt="&quot;q&quot;"><figcaption>The quay.</figcaption></figure></article>',
    );
    const html = taken(article, 'html', {
      dates: { lines: [{ ...article.spanOf('Thursday'), line: message('factPlain', '"2" May') }] },
      notes: [
        {
          ...{ note: { ...sampleNote(1), body: '<script>x</script>' }, state: 'changed', words: 'raise <it>' },
          span: article.spanOf('raise the wall'),
        },
      ],
    });
    const { document } = new JSDOM(html).window;
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(document.querySelectorAll('script, iframe, [onclick]')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe('The wall is raised');
    expect(document.querySelector('mark.green')?.textContent).toBe('raise the wall');
    expect(document.querySelector('.date')?.getAttribute('title')).toBe('factPlain("2" May)');
    expect(document.querySelector('sup a')?.getAttribute('href')).toBe('#note-1');
    expect(document.querySelector('#note-1 .body')?.textContent).toBe('<script>x</script>');
    expect(document.querySelector('#note-1 .standing')?.textContent).toBe('outgoingChanged(commonQuoted(raise <it>))');
    expect(document.querySelector('ul > li > ol > li')?.textContent).toBe('a');
    expect(document.querySelectorAll('ul')[0]?.children).toHaveLength(2);
    expect([...document.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([
      'It rises two metres above the sea.',
      '',
      'It costs five million, said the mayor.',
    ]);
    expect(document.querySelector('pre')?.textContent).toBe('a\nb');
    expect(document.querySelector('figure img')?.getAttribute('src')).toBe('https://news.example/q.jpg');
    expect(document.querySelector('figcaption')?.textContent).toBe('The quay.');
  });
});

describe('junk as it is seen on the page', () => {
  const ALSO = 'Read more: <a href="/bridge">The bridge that nobody wanted to have</a>';
  const article = anArticle(`<article><p>${SENTENCE}</p><p>${ALSO}</p><p>${SENTENCE} Then.</p></article>`);
  const shown = (as: 'hidden' | 'dimmed' | 'left') => {
    const options = { now: '2026-05-01T12:00:00.000Z', say: sayCodes, colourNames: {}, shownAs: () => as };
    const out = outgoingOf(article.parts, article.report, options);
    if (!out) throw new Error('no article');
    return { ...out, html: articleHtml(out, sayCodes, { pictures: false, links: true }) };
  };

  test('is left out where it is hidden, and told', () => {
    const { junk, html } = shown('hidden');
    expect(junk).toEqual({ hidden: 1, dimmed: 0 });
    expect(html).not.toContain('Read more');
    expect(html).not.toContain('outgoingLinks');
  });

  test('is marked where it is dimmed, and told', () => {
    const { junk, html } = shown('dimmed');
    expect(junk).toEqual({ hidden: 0, dimmed: 1 });
    expect(html).toContain('<span class="dimmed">Read more: </span>');
    expect(html).toContain('<span dir="auto">The bridge that nobody wanted to have</span> — <a rel="noreferrer"');
  });

  test('is text where the user leaves it', () => {
    const { junk, html } = shown('left');
    expect(junk).toEqual({ hidden: 0, dimmed: 0 });
    expect(html).toContain('<p>Read more: <a');
  });
});

test('notes are numbered as they stand in the text, and a mark alone is not', () => {
  const article = anArticle(`<article><p>${SENTENCE}</p></article>`);
  const note = (id: number, words: string, part: object) => ({
    note: { ...sampleNote(id), tags: [], body: '', ...part },
    ...{ state: 'exact' as const, span: article.spanOf(words), words: null },
  });
  const text = taken(article, 'markdown', {
    notes: [note(1, 'work begins', { body: 'Late.' }), note(2, 'council', {}), note(3, 'raise', { body: 'Early.' })],
  });
  expect(text).toContain('The ==council== of the town voted on Thursday to ==raise==[^1] the wall by a metre');
  expect(text).toContain('==work begins==[^2]');
  expect(text.indexOf('[^1]: Early.')).toBeLessThan(text.indexOf('[^2]: Late.'));
});

test('a picture that may not be loaded leaves what stands below it', () => {
  const article = anArticle(
    `<article><p>${SENTENCE}</p><figure><img src="/q.jpg" alt=""><figcaption>The quay.</figcaption></figure></article>`,
  );
  const options = { now: '2026-05-01T12:00:00.000Z', say: sayCodes, colourNames: {} };
  const out = outgoingOf(article.parts, article.report, options);
  expect(out && articleHtml(out, sayCodes, { pictures: false, links: false })).toContain(
    '<figure><figcaption>The quay.</figcaption></figure>',
  );
});

test('parts that do not hold together give nothing', () => {
  const article = anArticle(`<article><p>${SENTENCE}</p></article>`);
  expect(taken({ ...article, parts: { ...article.parts, page: {} as never } }, 'html')).toBe('null');
});
