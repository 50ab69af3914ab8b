import { expect, test } from 'vitest';
import { ChangedWords } from '../../../components/changed-words.tsx';
import { draw, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

test('words that went are struck through, those that came are marked', async () => {
  await draw(
    <ChangedWords
      pieces={[
        { kind: 'same', text: 'At ' },
        { kind: 'old', text: 'nine' },
        { kind: 'new', text: 'ten' },
        { kind: 'same', text: ' the ferry sails.' },
      ]}
    />,
  );
  await expectAccessible();
  expect(place.querySelector('.changed-words')?.innerHTML).toBe('At <del>nine</del><ins>ten</ins> the ferry sails.');
});

test.each(HOSTILE)('%s is letters', async (_, words) => {
  await draw(<ChangedWords pieces={[{ kind: 'new', text: words }]} />);
  expectLetters(words);
});
