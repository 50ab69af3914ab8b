import { afterEach, expect, test } from 'vitest';
import { foldedText } from '../../../lib/dom/read/folded-text.ts';
import { isHiddenOnPage } from '../../../lib/dom/read/visibility.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const folded = (html: string): string => {
  document.body.innerHTML = html;
  return foldedText(document.body, isHiddenOnPage);
};

test.each([
  ['what stands open', '<p>Rain.</p><details open><summary>More</summary><p>Snow.</p></details>', ''],
  ['a folded part, and not its summary', '<details><summary>More</summary><p>Snow.</p></details>', 'Snow.'],
  [
    'a tab that is not chosen',
    '<div hidden><h2>Maps</h2><p>Snow in <b>the</b> hills.</p></div>',
    'Maps\nSnow in the hills.',
  ],
  [
    'the rest behind “read more”',
    '<p>Rain.</p><div style="display: none"><p>Snow.</p><p>Hail.</p></div>',
    'Snow.\nHail.',
  ],
  ['several, in the order of the page', '<p hidden>One.</p><p>Two.</p><p hidden>Three.</p>', 'One.\nThree.'],
  ['no scripts or styles', '<script>let a;</script><style>p {}</style><div hidden><script>b</script></div>', ''],
])('%s', (_, html, text) => expect(folded(html).trim()).toBe(text));

test('is taken up to a stated length', () => {
  expect(folded(`<p hidden>${'rain '.repeat(30_000)}</p>`.repeat(3)).length).toBeLessThanOrEqual(200_002);
});
