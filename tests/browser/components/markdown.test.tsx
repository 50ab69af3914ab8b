import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Markdown } from '../../../components/markdown.tsx';

afterEach(() => {
  render(null, document.body);
});

const html = (text: string): string => {
  render(<Markdown text={text} />, document.body);
  return document.querySelector('.markdown')?.innerHTML ?? '';
};

describe('Markdown in a note', () => {
  const cases: [string, string, string][] = [
    ['strong and emphasis', '**a** and _b_', '<p dir="auto"><strong>a</strong> and <em>b</em></p>'],
    ['a list', '- one\n- two', '<ul><li dir="auto">one</li><li dir="auto">two</li></ul>'],
    ['a line break is kept', 'a\nb', '<p dir="auto">a<br>b</p>'],
    ['markup is text', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['markup inside words is text', 'a <b onclick=x>b</b>', '<p dir="auto">a &lt;b onclick=x&gt;b&lt;/b&gt;</p>'],
    ['signs stay signs', 'a & b < c "d"', '<p dir="auto">a &amp; b &lt; c "d"</p>'],
    ['an image is not fetched', '![x](https://a.example/p.png)', '<p dir="auto">![x](https://a.example/p.png)</p>'],
    ['a script address is no link', '[x](javascript:alert(1))', '<p dir="auto">x</p>'],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test('a link leads out without a referrer', () => {
    expect(html('[x](https://a.example/y)')).toContain(
      'href="https://a.example/y" target="_blank" rel="noreferrer noopener"',
    );
  });
});
