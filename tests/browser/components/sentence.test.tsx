import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Sentence } from '../../../components/sentence.tsx';
import type { MessageCode } from '../../../lib/i18n/message.ts';
import { wordsFromFile } from '../../../lib/i18n/message-files.ts';
import { useWords } from '../../../lib/i18n/words.ts';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };

const place = document.createElement('div');
document.body.append(place);
afterEach(() => {
  render(null, place);
  useWords(wordsFromFile(english, 'en'));
});

const FILE = {
  one: { message: 'Read on $1 today' },
  turned: { message: '$2 before $1' },
  plain: { message: 'nothing in it' },
  twice: { message: '$1 and $1' },
  found_one: { message: '$1 note at $2' },
  found_other: { message: '$1 notes at $2' },
};
const bold = <strong key="b">x & y</strong>;

test.each([
  ['an element stands in its place', 'one', [bold], 'Read on <strong>x &amp; y</strong> today'],
  ['the language says the order', 'turned', [bold, 'it'], 'it before <strong>x &amp; y</strong>'],
  ['no part', 'plain', [], 'nothing in it'],
  ['a part said twice', 'twice', [bold], '<strong>x &amp; y</strong> and <strong>x &amp; y</strong>'],
  ['one', 'found', [1, bold], '1 note at <strong>x &amp; y</strong>'],
  ['many', 'found', [1200, bold], '1,200 notes at <strong>x &amp; y</strong>'],
  ['markup in a part is letters', 'one', ['<b>$2</b>'], 'Read on &lt;b&gt;$2&lt;/b&gt; today'],
  ['a sign of a place in a part is a sign', 'turned', ['\ue001', 'it'], 'it before \ue001'],
  ['a part that is not there', 'one', [null], 'Read on  today'],
])('%s', (_, code, parts, expected) => {
  useWords(wordsFromFile(FILE, 'en'));
  render(<Sentence code={code as MessageCode} parts={parts as never} />, place);
  expect(place.innerHTML).toBe(expected);
});
