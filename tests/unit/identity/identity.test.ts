import { describe, expect, test } from 'vitest';
import { addressKey, articleAddresses, cleanAddress } from '../../../lib/identity/article-identity.ts';
import { isSameStory, nearDuplicateSketch, storyLikeness } from '../../../lib/identity/near-duplicate.ts';
import { citation, wordsWithoutJunk } from '../../../lib/notes/citing/citation.ts';
import { editNote, newNote } from '../../../lib/notes/new-note.ts';
import type { NoteArticle } from '../../../lib/notes/note.ts';
import { readPlainText } from '../../../lib/text/read-plain-text.ts';
import type { Span } from '../../../lib/text/span.ts';
import { plainArticle } from '../../plain-article.ts';
import { sayCodes } from '../../say-codes.ts';

describe('an address', () => {
  const CLEAN: [string, string | null][] = [
    ['https://a.example/x?utm_source=n&id=7&fbclid=z#top', 'https://a.example/x?id=7'],
    ['https://a.example/x?q=a%20b&c=', 'https://a.example/x?q=a%20b&c='],
    ['https://user:secret@a.example/x', 'https://a.example/x'],
    ['https://a.example/x?id=7&utm_source=n&page=2', 'https://a.example/x?id=7&page=2'],
    ['https://a.example/x?q=a+b&c', 'https://a.example/x?q=a+b&c'],
    ['https://a.example/x?REF=n&_ga=1&oly_enc_id=2&ncid=3&ftag=4&fbclid=5', 'https://a.example/x'],
    ['https://a.example/x?preference=1&at=2&reference=3', 'https://a.example/x?preference=1&at=2&reference=3'],
    ['javascript:alert(1)', null],
    ['file:///home/x.html', null],
    ['not an address', null],
  ];
  for (const [address, clean] of CLEAN)
    test(`${address} is kept as ${clean}`, () => expect(cleanAddress(address)).toBe(clean));

  const PAIRS: [name: string, met: string, canonical: string, source: string, addresses: number][] = [
    [
      'a canonical link of the same site is believed',
      'https://m.a.example/x?ref=1',
      'https://www.a.example/news/x',
      'https://www.a.example/news/x',
      2,
    ],
    ['one of another site is not', 'https://a.example/x', 'https://b.example/x', 'https://a.example/x', 1],
    ['the front page is not', 'https://a.example/x', 'https://a.example/', 'https://a.example/x', 1],
    [
      'nor the front page of a language',
      'https://a.example/de/x',
      'https://a.example/de/',
      'https://a.example/de/x',
      1,
    ],
    [
      'a relative one counts from the page',
      'https://a.example/news/x?utm_medium=y',
      '/news/x',
      'https://a.example/news/x',
      1,
    ],
    ['nor one without a closing slash', 'https://a.example/de/x', 'https://a.example/de', 'https://a.example/de/x', 1],
    ['nor that of a country', 'https://a.example/x', 'https://a.example/pt-br/', 'https://a.example/x', 1],
    [
      'nor the file that stands for it',
      'https://a.example/x',
      'https://a.example/index.html',
      'https://a.example/x',
      1,
    ],
    [
      'a section named like a language is no front page',
      'https://a.example/x',
      'https://a.example/news/uk',
      'https://a.example/news/uk',
      2,
    ],
    [
      'nor is an address that says all in its parameters',
      'https://a.example/x',
      'https://a.example/?p=12',
      'https://a.example/?p=12',
      2,
    ],
    ['met on the front page, it may be', 'https://a.example/de/', 'https://a.example/', 'https://a.example/', 2],
    ['no link says nothing', 'https://a.example/x', '', 'https://a.example/x', 1],
    ['a hostile one is nothing', 'https://a.example/x', 'javascript:alert(1)', 'https://a.example/x', 1],
  ];
  for (const [name, met, canonical, source, count] of PAIRS)
    test(name, () => {
      const found = articleAddresses(met, canonical);
      expect(found?.source).toBe(source);
      expect(found?.addresses).toHaveLength(count);
    });

  test('without a canonical link is its own', () => {
    expect(articleAddresses('https://a.example/x?utm_source=n')).toEqual({
      source: 'https://a.example/x',
      addresses: ['https://a.example/x'],
    });
  });

  test.each(['file:///tmp/x.html', 'about:blank', ''])('that is not on the web is none: “%s”', (address) => {
    expect(articleAddresses(address, 'https://a.example/x')).toBeNull();
    expect(articleAddresses(address)).toBeNull();
  });

  test.each([
    ['https://www.a.example/x/', 'a.example/x'],
    ['https://a.example/x//', 'a.example/x'],
    ['https://amp.a.example/x?id=1', 'a.example/x?id=1'],
    ['https://a.example', 'a.example/'],
    ['http://a.example:8080/x', 'a.example:8080/x'],
    ['https://team.example/x', 'team.example/x'],
    ['chrome-extension://abc/welcome.html', 'chrome-extension://abc/welcome.html'],
  ])('%s is looked up as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });

  test('is looked up without scheme, www and closing slash, but with port and parameters', () => {
    expect(addressKey('http://www.a.example/x/')).toBe(addressKey('https://a.example/x'));
    expect(addressKey('https://a.example:8080/x')).not.toBe(addressKey('https://a.example/x'));
    expect(addressKey('https://a.example/x?id=1')).not.toBe(addressKey('https://a.example/x?id=2'));
  });
});

describe('the same story', () => {
  const WORDS =
    'quay crane storm ferry mayor budget wall tide crew pilot strike cable union fire night report court rope diver engine'.split(
      ' ',
    );
  const sentence = (i: number, of: string): string => {
    let state = i * 7_919 + of.charCodeAt(0) * 104_729;
    const next = (): string => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return WORDS[(state >>> 16) % WORDS.length] ?? '';
    };
    return `The ${of} ${Array.from({ length: 16 }, next).join(' ')}.`;
  };
  const story = (of: string, from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => sentence(from + i, of)).join('\n');
  const sketch = (text: string): number[] => nearDuplicateSketch(plainArticle(text));

  test('at another address, with a headline of its own and paragraphs cut', () => {
    expect(
      isSameStory(sketch(story('harbour', 0, 40)), sketch(`Another headline here\n${story('harbour', 0, 32)}`)),
    ).toBe(true);
  });
  test('is not another story of the same paper', () => {
    expect(storyLikeness(sketch(story('harbour', 0, 40)), sketch(story('railway', 0, 40)))).toBeLessThan(0.1);
  });
  test('is not a story that quotes a paragraph of it', () => {
    expect(
      isSameStory(sketch(story('harbour', 0, 40)), sketch(`${story('railway', 0, 40)}\n${story('harbour', 3, 8)}`)),
    ).toBe(false);
  });
  test('a teaser has no fingerprint, and nothing is like nothing', () => {
    expect(sketch('Too short to tell.')).toEqual([]);
    expect(isSameStory([], [])).toBe(false);
  });
});

describe('copy with citation', () => {
  const article = readPlainText(
    'The port is open. Read also: Ferries. It was closed , for days.\nPhoto: Holm\nShips wait.',
  );
  const junk = ['Read also: Ferries.', 'Photo: Holm'].map((words) => {
    const start = article.text.indexOf(words);
    return { start, end: start + words.length };
  });

  const cited = (span: Span, from: NoteArticle, credit = '') =>
    citation(article.text, span, junk, { article: from, accessed: '2026-05-01T00:00:00Z', credit }, sayCodes);

  test('leaves hidden junk out', () => {
    expect(wordsWithoutJunk(article.text, { start: 4, end: article.text.length }, junk)).toBe(
      'port is open. It was closed, for days.\nShips wait.',
    );
  });
  test('ends with the source', () => {
    const from = {
      source: 'https://a.example/x',
      addresses: [],
      title: 'Ports',
      author: 'L. Holm',
      publisher: '',
      published: '2026-03-01',
    };
    expect(cited({ start: 0, end: 17 }, from)).toBe(
      'commonQuoted(The port is open.)\n— citeAccessed(L. Holm, commonQuoted(Ports), 1 Mar 2026, https://a.example/x, 1 May 2026)',
    );
    expect(cited({ start: 0, end: 17 }, from, 'Photo: Holm')).toMatch(
      /^commonQuoted\(The port is open\.\)\nPhoto: Holm\n— citeAccessed\(L\. Holm/,
    );
  });
  test('gives the words themselves when nothing but junk is selected', () => {
    const [, photo] = junk;
    const from = { source: '', addresses: [], title: '', author: '', publisher: '', published: null };
    expect(photo && cited(photo, from)).toContain('commonQuoted(Photo: Holm)');
  });
});

describe('a note', () => {
  test('without a body is a highlight, and becomes a comment when one is written', () => {
    const note = newNote({ tags: ['#Sea ', 'sea', ''] }, 'id', '2026-01-01T00:00:00Z');
    expect(note).toMatchObject({ motivation: 'highlighting', tags: ['Sea'], colour: 'yellow', deleted: null });
    const edited = editNote(note, { body: 'Why?' }, '2026-01-02T00:00:00Z');
    expect(edited).toMatchObject({
      motivation: 'commenting',
      created: note.created,
      modified: '2026-01-02T00:00:00Z',
      tags: ['Sea'],
    });
  });
});
