import { expect, test } from 'vitest';
import { CopySigns } from '../../../components/copy-signs.tsx';
import { COPY_SIGN_KINDS, type CopySign } from '../../../lib/copy-signs/copy-sign.ts';
import { draw, openFolds, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const signs = (words: string): CopySign[] => COPY_SIGN_KINDS.map((kind) => ({ kind, examples: [words, 'KEIHARD'] }));

test('without signs nothing is said', async () => {
  await draw(<CopySigns signs={[]} />);
  expect(place.innerHTML).toBe('');
});

test('each kind is named once, with the words it was seen in, behind a count', async () => {
  await draw(<CopySigns signs={signs('date 2024-03-01')} />);
  expect(place.querySelector('summary')?.textContent).toBe(`${COPY_SIGN_KINDS.length} signs of a copy`);
  openFolds();
  const names = [...place.querySelectorAll('dt')].map(({ textContent }) => textContent);
  expect(new Set(names).size).toBe(COPY_SIGN_KINDS.length);
  expect(place.querySelectorAll('dd')).toHaveLength(2 * COPY_SIGN_KINDS.length);
  expect(place.textContent).toContain('innocent');
  await expectAccessible();
});

test.each(HOSTILE)('%s is shown as letters', async (_, words) => {
  await draw(<CopySigns signs={signs(words)} />);
  openFolds();
  expectLetters(words);
});
