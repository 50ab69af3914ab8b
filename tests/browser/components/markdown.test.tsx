import { describe, expect, test } from 'vitest';
import { Markdown } from '../../../components/markdown.tsx';
import { draw, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

async function html(text: string): Promise<string> {
  await draw(<Markdown text={text} />);
  return place.querySelector('.markdown')?.innerHTML ?? '';
}

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
  test.each(cases)('%s', async (_, text, expected) => {
    expect(await html(text)).toBe(expected);
  });

  test('a link leads out without a referrer', async () => {
    expect(await html('[x](https://a.example/y)')).toContain(
      'href="https://a.example/y" target="_blank" rel="noreferrer noopener"',
    );
  });

  test('with all that a note may have is accessible', async () => {
    await html(
      '# Head\n\n- [ ] one\n- [x] two\n\n1. a\n\n> quoted\n\n`x` **b** _i_ ~~d~~ [x](https://a.example/)\n\n```\ncode\n```\n\n---',
    );
    await expectAccessible();
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await html(words);
    expectLetters(words);
  });
});
