import { describe, expect, test } from 'vitest';
import { MAX_FORMATTED_CHARACTERS, MAX_LEVELS } from '../../../components/bounded-lexer.ts';
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

  const lines = (count: number, line: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('\n');
  const deep: [string, string][] = [
    ['800 quotes in one another', `${'>'.repeat(800)} words`],
    ['5,000 quotes in one another', `${'> '.repeat(5000)}words`],
    ['400 list levels', `${lines(400, (i) => `${' '.repeat(2 * i)}- x`)}\n${' '.repeat(800)}- words`],
    ['quotes and lists by turns', `${'> - '.repeat(2000)}words`],
    ['3,000 emphases in one another', `${'*'.repeat(3000)}words${'*'.repeat(3000)}`],
    ['2,000 links in one another', `${'[a '.repeat(2000)}words${'](https://a.example/)'.repeat(2000)}`],
  ];
  test.each(deep)('%s are drawn to the deepest level, and as they were written from there', async (_, text) => {
    const drawn = await html(text);
    expect(place.textContent).toContain('words');
    const levels = (element: Element): number => 1 + Math.max(0, ...[...element.children].map(levels));
    expect(levels(place.querySelector('.markdown') as Element)).toBeLessThanOrEqual(2 * MAX_LEVELS + 3);
    expect(drawn).not.toContain('could not be shown');
  });

  test('what comes after the longest text that is formatted is shown as it was written', async () => {
    const text = `${'**a**\n\n'.repeat(4000)}**end**`;
    expect(await html(text)).toMatch(
      /^<p dir="auto"><strong>a<\/strong><\/p>.*<p dir="auto" class="as-written">\*\*a/s,
    );
    expect(place.querySelectorAll('strong').length).toBe(Math.floor(MAX_FORMATTED_CHARACTERS / 7));
    expect(place.textContent).toMatch(/\*\*end\*\*$/);
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
