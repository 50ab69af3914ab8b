import { expect, test, vi } from 'vitest';
import { PageActs } from '../../../components/page-acts.tsx';
import { draw, openFolds, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

test('what can be done on the page is a button each', async () => {
  const onAct = vi.fn();
  await draw(<PageActs onAct={onAct} />);
  await openFolds();
  const words = [...place.querySelectorAll('button')].map(({ textContent }) => textContent ?? '');
  for (const one of words) await press(one);
  expect(onAct.mock.calls.flat()).toEqual([
    'note.begin',
    'junk.mark',
    'card.next',
    'note.next',
    'junk.next',
    'session.toggle',
  ]);
  expect(new Set(words).size).toBe(6);
  await expectAccessible();
});
