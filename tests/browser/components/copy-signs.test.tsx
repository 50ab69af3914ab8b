import { expect, test } from 'vitest';
import { CopySigns } from '../../../components/copy-signs.tsx';
import { COPY_SIGN_KINDS, type CopySign } from '../../../lib/copy-signs/copy-sign.ts';
import { draw, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const signs = (words: string): CopySign[] => COPY_SIGN_KINDS.map((kind) => ({ kind, examples: [words, 'KEIHARD'] }));

test('each kind is named once, with the words it was seen in', async () => {
  await draw(<CopySigns signs={signs('date 2024-03-01')} />);
  const names = [...place.querySelectorAll('dt')].map(({ textContent }) => textContent);
  expect(new Set(names).size).toBe(COPY_SIGN_KINDS.length);
  expect(place.querySelectorAll('dd')).toHaveLength(2 * COPY_SIGN_KINDS.length);
  expect(place.textContent).toContain('innocent');
  await expectAccessible();
});

test.each(HOSTILE)('%s is shown as letters', async (_, words) => {
  await draw(<CopySigns signs={signs(words)} />);
  expectLetters(words);
});
