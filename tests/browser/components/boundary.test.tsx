import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Boundary } from '../../../components/boundary.tsx';
import { VirtualList } from '../../../components/library/virtual-list.tsx';
import { draw, drawWide, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

const SAYS = 'This could not be shown.';
const told = vi.fn();
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(told));
afterEach(() => {
  vi.restoreAllMocks();
  told.mockReset();
});

function Words({ words }: { readonly words: string }) {
  if (words === 'bad') throw new RangeError('too deep');
  return <p>{words}</p>;
}

test('what cannot be drawn is a line that says so, what stands beside it is drawn', async () => {
  await draw(
    <>
      <Boundary>
        <Words words="bad" />
      </Boundary>
      <Words words="good" />
    </>,
  );
  expect(place.textContent).toBe(`${SAYS}good`);
  expect(told.mock.calls.flat().some((word) => word instanceof RangeError)).toBe(true);
  await expectAccessible();
});

test('another value is tried anew, the same is not', async () => {
  const drawn = (words: string) => (
    <Boundary of={words}>
      <Words words={words} />
    </Boundary>
  );
  await draw(drawn('bad'));
  await draw(drawn('bad'));
  expect(place.textContent).toBe(SAYS);
  expect(told).toHaveBeenCalledTimes(1);
  await draw(drawn('mended'));
  expect(place.textContent).toBe('mended');
});

test('what stands instead may be given', async () => {
  await draw(
    <Boundary instead={<b>plain</b>}>
      <Words words="bad" />
    </Boundary>,
  );
  expect(place.innerHTML).toBe('<b>plain</b>');
});

test('one row that cannot be drawn leaves the others of a list', async () => {
  await drawWide(
    <VirtualList
      items={['one', 'bad', 'three']}
      label="Words"
      keyOf={(words) => words}
      // Thrown by the row itself, and not by a component in it.
      render={(words) => Words({ words })}
    />,
  );
  expect([...place.querySelectorAll('[role="row"]')].map((row) => row.textContent)).toEqual(['one', SAYS, 'three']);
});
